import { MacroModel } from '../c/macro-model.ts';
import type { ScriptInput, ScriptRule, SemanticPatch } from './ast.ts';
import { applies, rulesOff } from './dependency.ts';
import { GroupRun } from './group-run.ts';
import { withTypesOf } from './known-types.ts';
import { EnvironmentStore } from './match/environment.ts';
import type { InputFile, PatchOptions, PatchOutcome } from './patch-outcome.ts';
import { refusedIn } from './refused.ts';
import type { ScriptAnswer } from './script/runner.ts';
import { runScript, type Session, startingEnvironment } from './session.ts';
import { usedAfter } from './used-after.ts';
import { codeWords } from './words/of-code.ts';
import { type TiedNames, tiedNames } from './words/tied-names.ts';

export type { FileOutcome, InputFile, PatchOptions, PatchOutcome, Starred } from './patch-outcome.ts';

/** Runs a semantic patch: `initialize` once, `run` for each file or group of files, `finalize` once. */
export class PatchRunner {
  readonly patch: SemanticPatch;
  readonly #session: Session;

  constructor(patch: SemanticPatch, options: PatchOptions = {}) {
    const virtual = new Set(options.virtualRules ?? []);
    let counter = 0;
    this.patch = withQuantifiers(patch, virtual);
    this.#session = {
      patch: this.patch,
      options,
      macros: withTypesOf(patch, options.macros ?? MacroModel.shipped),
      virtual,
      refused: refusedIn(this.patch),
      after: usedAfter(patch.items),
      words: codeWords(patch),
      names: namesOf(patch),
      nextNumber: () => counter++,
    };
  }

  initialize(): readonly ScriptAnswer[] {
    return this.#special('initialize');
  }

  finalize(): readonly ScriptAnswer[] {
    return this.#special('finalize');
  }

  #special(role: 'initialize' | 'finalize'): ScriptAnswer[] {
    const { options, virtual } = this.#session;
    const environment = startingEnvironment(new EnvironmentStore(), options);
    const answers: ScriptAnswer[] = [];
    for (const item of this.patch.items) {
      if (item.is !== 'script' || item.role !== role || this.#session.refused.has(item)) continue;
      if (!applies(item.dependsOn, { virtual, matched: new Set(), ever: new Set(), path: '' })) continue;
      for (const script of [...mergedIn(item), withoutMerged(item)]) {
        const answer = runScript(this.#session, script, environment, []);
        if (answer) answers.push(answer);
      }
    }
    return answers;
  }

  /** Runs all rules over the files of one group. */
  run(files: readonly InputFile[]): PatchOutcome {
    return new GroupRun(this.#session, files).run();
  }
}

// t << merge.total;      one value of `total` for each process: here there is one
const isMerged = ({ key }: ScriptInput): boolean => key.startsWith('merge.');

function mergedIn(script: ScriptRule): ScriptRule[] {
  return script.inputs.filter(isMerged).map(({ name, key }) => {
    const code = listOf(script.language, name, key.slice('merge.'.length));
    return { ...script, role: 'initialize', inputs: [], outputs: [], code };
  });
}

function listOf(language: ScriptRule['language'], name: string, value: string): string {
  if (language === 'ocaml') return `let ${name} = [${value}]`;
  if (language === 'js') return `${name} = [${value}]`;
  return `${name} = [coccinelle.${value} if hasattr(coccinelle, "${value}") else ${value}]`;
}

function withoutMerged(script: ScriptRule): ScriptRule {
  return { ...script, inputs: script.inputs.filter((input) => !isMerged(input)) };
}

// A * in a rule that is not off makes a search of the whole patch: what does not ask for all paths is content with one.
function withQuantifiers(patch: SemanticPatch, virtual: ReadonlySet<string>): SemanticPatch {
  const off = rulesOff(patch, virtual);
  if (!patch.items.some((item) => item.is === 'rule' && item.stars && !off.has(item.name))) return patch;
  const items = patch.items.map((item) =>
    item.is === 'rule' ? { ...item, quantifier: item.quantifier ?? ('exists' as const) } : item,
  );
  return { ...patch, items };
}

// Items of a top-level pattern may stand in different functions.
function namesOf({ items }: SemanticPatch): ReadonlyMap<string, TiedNames> {
  return new Map(
    items.flatMap((item) =>
      item.is === 'rule' && item.minus.level === 'statements'
        ? [[item.name, tiedNames(item.minus.items)]]
        : [],
    ),
  );
}
