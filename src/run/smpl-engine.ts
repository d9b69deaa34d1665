import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMacroFile } from '../c/macro-file.ts';
import { MacroModel } from '../c/macro-model.ts';
import type { SemanticPatch } from '../smpl/ast.ts';
import { readIsomorphisms } from '../smpl/iso/read-iso.ts';
import { type Prologue, readPrologue } from '../smpl/read/prologue.ts';
import { readSmpl } from '../smpl/read/read-smpl.ts';
import { Scanner } from '../smpl/read/scanner.ts';
import { type InputFile, type PatchOptions, type PatchOutcome, PatchRunner } from '../smpl/run-patch.ts';
import type { ScriptRunner } from '../smpl/script/runner.ts';
import { holds, type Words } from '../smpl/words/formula.ts';
import { wordsOf } from '../smpl/words/of-patch.ts';
import { TextWords } from '../smpl/words/text-words.ts';
import { Source } from '../text/source.ts';
import { HeaderTexts } from './header-texts.ts';
import { Scripts } from './script-runner.ts';
import { outcomesOf, printedBy } from './smpl-findings.ts';
import type { FileOutcome } from './smpl-outcome.ts';
import { type PatchText, readPatchText, type SmplSetup } from './smpl-setup.ts';

/** Reads a semantic patch from its text; files that it names are looked up beside it and in the working folder. */
export function readPatch({
  path,
  text,
  folder,
  isoFile,
  disabledIsos,
  reversed,
}: PatchReading): SemanticPatch {
  const named = (name: string): Source | undefined => {
    const found = [join(folder, name), name].find(isFile);
    return found === undefined ? undefined : new Source(found, readFileSync(found, 'latin1'));
  };
  return readSmpl(new Source(path, text), {
    include: named,
    isoFile: named,
    disabledIsomorphisms: disabledIsos,
    reversed,
    ...(isoFile !== undefined && {
      isomorphisms: readIsomorphisms(new Source(isoFile, readPatchText(isoFile).text)),
    }),
  });
}

export type PatchReading = PatchText & Pick<SmplSetup, 'isoFile' | 'disabledIsos' | 'reversed'>;

/** What stands before the first rule of a semantic patch: `#spatch` lines, virtual rules, names of included files. */
export function prologueOf({ path, text }: PatchText): Prologue {
  return readPrologue(new Scanner(new Source(path, text), 0));
}

/** A semantic patch that runs over files, one after the other. */
export class SmplEngine {
  readonly patch: SemanticPatch;
  /** Folder against which the paths of files are. */
  readonly root: string;
  readonly #runner: PatchRunner;
  readonly #words: Words | undefined;
  readonly #matches = new Map<string, number>();
  #texts: ReadonlyMap<string, string> = new Map();
  #until = Number.POSITIVE_INFINITY;

  constructor(
    setup: SmplSetup,
    scripts: ScriptRunner = new Scripts({ python: setup.python }),
    explain?: PatchOptions['explain'],
  ) {
    this.patch = readPatch(setup);
    this.root = setup.root;
    this.#words = setup.prefilter ? wordsOf(this.patch, new Set(setup.virtualRules)) : undefined;
    const { mode, folders, files } = setup.headers;
    const headers = new HeaderTexts(mode, folders, files);
    const wantsTypes = asksForTypes(this.patch);
    this.#runner = new PatchRunner(this.patch, {
      virtualRules: setup.virtualRules,
      virtualIdentifiers: new Map(setup.virtualIdentifiers),
      scripts,
      ...(explain && { explain }),
      macros: macrosOf(setup),
      ...(setup.flow && { flow: setup.flow }),
      ...(setup.layout && { layout: setup.layout }),
      isLate: () => performance.now() > this.#until,
      headersOf: (path) => (wantsTypes ? headers.of(join(this.root, path), this.#texts.get(path) ?? '') : []),
    });
  }

  /** Runs the `initialize` scripts; answers with what they print. */
  initialize(): string {
    return printedBy(this.#runner.initialize());
  }

  finalize(): string {
    return printedBy(this.#runner.finalize());
  }

  /** How many matches each rule had so far. */
  get matches(): ReadonlyMap<string, number> {
    return this.#matches;
  }

  /** False where a word is missing that every match needs, from all texts of a group. */
  canMatch(texts: readonly string[]): boolean {
    if (this.#words === undefined) return true;
    const places = texts.map((text) => TextWords.of(text));
    return holds(this.#words, (word) => places.some((place) => place.has(word)));
  }

  /** What the rules do in the files of a group, in their own terms. */
  run(files: readonly InputFile[]): PatchOutcome {
    this.#texts = new Map(files.map(({ path, text }) => [path, text]));
    return this.#runner.run(files);
  }

  /** Treats the files of a group as one: what is bound in one is known in the others. After `seconds` it throws a `LateError`. */
  treat(files: readonly InputFile[], seconds = Number.POSITIVE_INFINITY): FileOutcome[] {
    this.#until = performance.now() + 1000 * seconds;
    const outcome = this.run(files);
    for (const [rule, count] of outcome.matches)
      this.#matches.set(rule, (this.#matches.get(rule) ?? 0) + count);
    return outcomesOf(outcome);
  }
}

function macrosOf({ macroFiles, defined }: SmplSetup): MacroModel {
  let model = defined ? new MacroModel(MacroModel.shipped.words, new Map(defined)) : MacroModel.shipped;
  for (const file of macroFiles) model = model.with(readMacroFile(readPatchText(file).text, model.words));
  return model;
}

function asksForTypes({ items }: SemanticPatch): boolean {
  return items.some(
    (item) => item.is === 'rule' && item.metavariables.some(({ types, shape }) => types.length > 0 || shape),
  );
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
