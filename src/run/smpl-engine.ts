import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readMacroFile } from '../c/macro-file.ts';
import { MacroModel } from '../c/macro-model.ts';
import type { SemanticPatch } from '../smpl/ast.ts';
import { readIsomorphisms } from '../smpl/iso/read-iso.ts';
import { readPrologue } from '../smpl/read/prologue.ts';
import { readSmpl } from '../smpl/read/read-smpl.ts';
import { Scanner } from '../smpl/read/scanner.ts';
import { type PatchOptions, type PatchOutcome, PatchRunner, type Starred } from '../smpl/run-patch.ts';
import type { ScriptAnswer, ScriptRunner } from '../smpl/script/runner.ts';
import { holds, type Words } from '../smpl/words/formula.ts';
import { wordsOf } from '../smpl/words/of-patch.ts';
import { WordPlaces } from '../smpl/words/word-places.ts';
import { editsBetween } from '../text/edits-between.ts';
import { Source } from '../text/source.ts';
import { HeaderTexts } from './header-texts.ts';
import { Scripts } from './script-runner.ts';
import type { FileOutcome, Finding, Notice } from './smpl-outcome.ts';
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

/** The options that a semantic patch gives in its `#spatch` lines, each line split into words. */
export function spatchLines({ path, text }: PatchText): string[][] {
  return readPrologue(new Scanner(new Source(path, text), 0)).options;
}

/** A semantic patch that runs over files, one after the other. */
export class SmplEngine {
  readonly patch: SemanticPatch;
  /** Folder against which the paths of files are. */
  readonly root: string;
  readonly #runner: PatchRunner;
  readonly #words: Words | undefined;
  readonly #matches = new Map<string, number>();

  #text = '';

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
      macros: macrosOf(setup.macroFiles),
      ...(setup.flow && { flow: setup.flow }),
      headersOf: (path) => (wantsTypes ? headers.of(join(this.root, path), this.#text) : []),
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

  /** False where a word is missing that every match needs. */
  canMatch(text: string): boolean {
    if (this.#words === undefined) return true;
    const places = new WordPlaces(text);
    return holds(this.#words, (word) => places.has(word));
  }

  /** What the rules do in a file, in their own terms. */
  run(path: string, text: string): PatchOutcome {
    this.#text = text;
    return this.#runner.run([{ path, text }]);
  }

  treat(path: string, text: string): FileOutcome {
    const outcome = this.run(path, text);
    for (const [rule, count] of outcome.matches)
      this.#matches.set(rule, (this.#matches.get(rule) ?? 0) + count);
    const [file] = outcome.files;
    const edits = editsBetween(file.before, file.after);
    const findings = findingsOf(outcome, new Source(path, text));
    const notices = noticesOf(outcome);
    const isShown = edits.length + findings.length + notices.length > 0;
    return {
      path,
      text: isShown ? text : '',
      edits,
      findings,
      matches: outcome.matches,
      printed: printedBy(outcome.answers),
      notices,
      unparsed: outcome.unparsed,
      stopped: outcome.stopped,
    };
  }
}

function macrosOf(files: readonly string[]): MacroModel {
  let model = MacroModel.shipped;
  for (const file of files) model = model.with(readMacroFile(readPatchText(file).text, model.words));
  return model;
}

function asksForTypes({ items }: SemanticPatch): boolean {
  return items.some(
    (item) => item.is === 'rule' && item.metavariables.some(({ types, shape }) => types.length > 0 || shape),
  );
}

const printedBy = (answers: readonly ScriptAnswer[]): string =>
  answers.map(({ printed }) => printed).join('');

function findingsOf({ starred, answers }: PatchOutcome, source: Source): Finding[] {
  const stars = joined(starred, source.text).map(({ rule, path, span }): Finding => {
    const from = source.positionAt(span.start);
    const to = source.positionAt(span.end);
    const code = source.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return {
      path,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      rule,
      message: code.length > 60 ? `${code.slice(0, 57)}...` : code,
      by: 'star',
      text: source.lineText(from.line),
    };
  });
  const reports = answers.flatMap(({ findings }) =>
    findings.map(
      ({ message, position }): Finding => ({
        path: position.file,
        line: position.line,
        column: position.column + 1,
        endLine: position.lineEnd,
        endColumn: position.columnEnd + 1,
        rule: '',
        message,
        by: 'script',
        text:
          position.file === source.path && position.line <= source.lineCount
            ? source.lineText(position.line)
            : '',
      }),
    ),
  );
  return [...stars, ...reports];
}

/** Neighbouring starred tokens of one rule are one finding, statement by statement. */
function joined(starred: readonly Starred[], text: string): Starred[] {
  const sorted = [...starred].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const all: Starred[] = [];
  const last = new Map<string, number>();
  for (const star of sorted) {
    const at = last.get(star.rule) ?? -1;
    const before = all[at]?.span;
    if (before && isJoined(text, before, star.span)) {
      all[at] = { ...star, span: { start: before.start, end: Math.max(before.end, star.span.end) } };
    } else {
      last.set(star.rule, all.length);
      all.push(star);
    }
  }
  return all;
}

function isJoined(text: string, before: Starred['span'], { start }: Starred['span']): boolean {
  if (start < before.end) return true;
  const gap = text.slice(before.end, start);
  return gap.trim() === '' && !(gap.includes('\n') && /[;{}]/.test(text[before.end - 1]));
}

function noticesOf({ conflicts, exhausted }: PatchOutcome): Notice[] {
  return [
    ...conflicts.map(
      ({ path, line, rule, reason }): Notice => ({
        code: 'collision',
        path,
        line,
        text: `${rule}: ${reason}; left as it is`,
      }),
    ),
    ...exhausted.map(
      ({ path, fn, rule }): Notice => ({
        code: 'too-much-work',
        path,
        line: 0,
        text: `${rule}: too many ways to match in ${fn}(); the function is left as it is`,
      }),
    ),
  ];
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
