import type { Constraint, Fresh, Metavariable, Rule, ScriptInput } from './ast.ts';
import type { Binding } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import type { Solution } from './match/witness.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { readInputs } from './script-values.ts';
import type { Session } from './session.ts';

type ScriptConstraint = Extract<Constraint, { is: 'script' }>;
type ScriptName = Extract<Fresh, { is: 'script' }>;

/** What becomes of the metavariables of a match beyond the code that they stand for: script constraints, fresh identifiers. */
export class MetavariableScripts {
  readonly #session: Session;
  readonly #files: readonly string[];

  /** `files` are the paths of the group. */
  constructor(session: Session, files: readonly string[]) {
    this.#session = session;
    this.#files = files;
  }

  /** Does a metavariable's script let it stand for this? Without scripts everything is let. */
  holds(
    rule: Rule,
    metavariable: Metavariable,
    constraint: ScriptConstraint,
    binding: Binding,
    environment: Environment,
  ): boolean {
    const bound = environment.with(metavariable.key, binding);
    const answer = this.#call('constraint', rule, constraint, bound, metavariable);
    return answer === undefined || answer.value === true;
  }

  /** Gives a match its fresh identifiers. */
  finish(rule: Rule, solution: Solution): Solution {
    let { environment } = solution;
    for (const metavariable of rule.metavariables) {
      const { fresh } = metavariable;
      if (!fresh || environment.get(metavariable.key)) continue;
      const text = this.#freshName(rule, metavariable, fresh, environment);
      environment = environment.with(metavariable.key, { kind: 'identifier', key: text, tokens: text, text });
    }
    return environment === solution.environment ? solution : { environment, witness: solution.witness };
  }

  #freshName(rule: Rule, metavariable: Metavariable, fresh: Fresh, environment: Environment): string {
    switch (fresh.is) {
      case 'counter':
        return `${fresh.prefix}${this.#session.nextNumber()}`;
      case 'joined':
        return fresh.parts
          .map((part) => (typeof part === 'string' ? part : (environment.get(part.key)?.text ?? '')))
          .join('');
      case 'script':
        return String(
          this.#call('identifier', rule, fresh, environment, metavariable)?.value ?? metavariable.name,
        );
    }
  }

  #call(
    role: 'constraint' | 'identifier',
    rule: Rule,
    script: ScriptConstraint | ScriptName,
    environment: Environment,
    metavariable: Metavariable,
  ): ScriptAnswer | undefined {
    const own: ScriptInput = { name: metavariable.name, key: metavariable.key, otherwise: undefined };
    const inputs =
      role === 'constraint' ? [...script.inputs.filter(({ name }) => name !== own.name), own] : script.inputs;
    const variables = readInputs(inputs, environment);
    if (!variables || !this.#session.options.scripts) return undefined;
    return this.#session.options.scripts.run({
      role,
      language: script.language,
      rule: rule.name,
      code: script.code,
      path: this.#session.patch.source.path,
      line: script.line,
      variables,
      outputs: [],
      files: this.#files,
    });
  }
}
