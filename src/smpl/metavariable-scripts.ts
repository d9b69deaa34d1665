import type { Constraint, Fresh, Metavariable, Rule, ScriptInput } from './ast.ts';
import type { Binding } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import type { Solution } from './match/witness.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { readInputs } from './script-values.ts';
import type { Session } from './session.ts';

type ScriptConstraint = Extract<Constraint, { is: 'script' }>;
type ScriptName = Extract<Fresh, { is: 'script' }>;

// All that the name is made of is known.
function isBound(fresh: Fresh, environment: Environment): boolean {
  if (fresh.is === 'counter') return true;
  if (fresh.is === 'joined')
    return fresh.parts.every((part) => typeof part === 'string' || environment.get(part.key) !== undefined);
  return fresh.inputs.every(({ key }) => environment.get(key) !== undefined);
}

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

  // b : script:python(a) { ... } is let stand for anything where it is found before a.
  #holdsInAll(rule: Rule, environment: Environment): boolean {
    const own = new Set(rule.metavariables.filter(({ inherited }) => !inherited).map(({ key }) => key));
    return rule.metavariables.every((metavariable) => {
      const { constraint, key } = metavariable;
      const binding = environment.get(key);
      if (constraint?.is !== 'script' || !binding) return true;
      const asksOwn = constraint.inputs.some((input) => input.key !== key && own.has(input.key));
      return !asksOwn || this.holds(rule, metavariable, constraint, binding, environment);
    });
  }

  /**
   * Gives a match its fresh identifiers; one that is made of what differs from path to path differs too. Undefined where a
   * script says no now that all is known.
   */
  finish(rule: Rule, solution: Solution): Solution | undefined {
    if (!this.#holdsInAll(rule, solution.environment)) return undefined;
    const wanted = rule.metavariables.filter(({ fresh }) => fresh !== undefined);
    if (wanted.length === 0) return solution;
    const known = wanted.filter(({ fresh }) => isBound(fresh!, solution.environment));
    const environment = this.#named(rule, known, solution.environment);
    const paths = new Map<number, Environment>();
    const withFresh = (path: Environment): Environment => {
      let all = paths.get(path.id);
      if (!all) {
        all = this.#named(rule, wanted, path, environment);
        paths.set(path.id, all);
      }
      return all;
    };
    return { environment, witness: solution.witness, withFresh };
  }

  // `named` has the names that hold for the whole match.
  #named(
    rule: Rule,
    wanted: readonly Metavariable[],
    environment: Environment,
    named = environment,
  ): Environment {
    let all = environment;
    for (const metavariable of wanted) {
      const { key, fresh } = metavariable;
      if (all.get(key)) continue;
      const text = named.get(key)?.text ?? this.#freshName(rule, metavariable, fresh!, all);
      all = all.with(key, { kind: 'identifier', key: text, tokens: text, text });
    }
    return all;
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
