import type { MacroModel } from '../c/macro-model.ts';
import type { ScriptRule, SemanticPatch } from './ast.ts';
import type { Binding } from './match/binding.ts';
import type { Environment, EnvironmentStore } from './match/environment.ts';
import type { PatchOptions } from './patch-outcome.ts';
import type { Refused } from './refused.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { readInputs } from './script-values.ts';
import type { Words } from './words/formula.ts';
import type { TiedNames } from './words/tied-names.ts';

/** What stays the same from file to file in a run of a semantic patch. */
export interface Session {
  readonly patch: SemanticPatch;
  readonly options: PatchOptions;
  readonly macros: MacroModel;
  readonly virtual: ReadonlySet<string>;
  /** For each item, the keys that the items behind it use. */
  readonly after: readonly ReadonlySet<string>[];
  readonly refused: Refused;
  /** For each rule by name what a function must hold for it to match there; nothing for one that may match anywhere. */
  readonly words: ReadonlyMap<string, Words>;
  /** And the names that must stand in more than one place of it. */
  readonly names: ReadonlyMap<string, TiedNames>;
  /** Counts the fresh identifiers. */
  nextNumber(): number;
}

/** The environment that every file begins with: `-D name=value`. */
export function startingEnvironment(store: EnvironmentStore, options: PatchOptions): Environment {
  const bindings = [...(options.virtualIdentifiers ?? [])].map(([name, text]): [string, Binding] => [
    `virtual.${name}`,
    { kind: 'identifier', key: text, tokens: text, text },
  ]);
  return store.of(bindings);
}

/** Runs a script rule, unless one of its variables has no value. */
export function runScript(
  { patch, options }: Session,
  rule: ScriptRule,
  environment: Environment,
  files: readonly string[],
): ScriptAnswer | undefined {
  const variables = readInputs(rule.inputs, environment);
  if (!variables || !options.scripts) return undefined;
  return options.scripts.run({
    role: rule.role,
    language: rule.language,
    rule: rule.name,
    code: rule.code,
    path: patch.source.path,
    line: rule.codeLine,
    variables,
    outputs: rule.outputs,
    files,
  });
}
