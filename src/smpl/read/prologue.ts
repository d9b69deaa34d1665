import { type IsoFile, readIsoFile } from './header.ts';
import { lineEndAt, matchAt } from './scan.ts';
import type { Scanner } from './scanner.ts';

/** What stands before the first rule. `options` are the `#spatch` lines of the whole file. */
export interface Prologue {
  virtualRules: string[];
  includes: { path: string; start: number; end: number }[];
  using: IsoFile[];
  options: string[][];
}

const WORDS = ['virtual', 'using', '#include', '#spatch'];
const INCLUDE = /#\s*include\s*"([^"\n]*)"/y;
const FILE_LINE = /(?:--- |\+\+\+ )[^\n]*/y;
const OPTIONS = /^#\s*spatch\b(.*)$/gm;

/** Reads up to the `@` of the first rule. */
export function readPrologue(scanner: Scanner): Prologue {
  const { text } = scanner.source;
  const prologue: Prologue = { virtualRules: [], includes: [], using: [], options: [] };
  prologue.options = [...text.matchAll(OPTIONS)].map((line) => splitWords(line[1]));
  for (scanner.skipSpace(); scanner.at < text.length && text[scanner.at] !== '@'; scanner.skipSpace()) {
    readEntry(scanner, prologue);
  }
  return prologue;
}

function readEntry(scanner: Scanner, prologue: Prologue): void {
  const { text } = scanner.source;
  const start = scanner.at;
  const include = matchAt(INCLUDE, text, start);
  const skipped =
    matchAt(FILE_LINE, text, start) ??
    (/^#\s*spatch\b/.test(text.slice(start)) ? line(text, start) : undefined);
  if (skipped !== undefined) {
    scanner.at += skipped.length;
  } else if (include !== undefined) {
    scanner.at += include.length;
    prologue.includes.push({ path: include.slice(include.indexOf('"') + 1, -1), start, end: scanner.at });
  } else if (scanner.take('virtual')) {
    do prologue.virtualRules.push(scanner.word('the name of a virtual rule'));
    while (scanner.take(','));
    scanner.take(';');
  } else if (scanner.take('using')) {
    prologue.using.push(readIsoFile(scanner));
    scanner.take(';');
  } else {
    scanner.fail("a rule ('@'), 'virtual', 'using' or '#include \"x.cocci\"'", WORDS);
  }
}

function line(text: string, at: number): string {
  return text.slice(at, lineEndAt(text, at));
}

/** The words of a `#spatch` line; quotes hold one together. */
export function splitWords(line: string): string[] {
  const words = line.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
