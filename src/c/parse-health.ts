import { Source } from '../text/source.ts';
import { kind } from './kinds.ts';
import type { MacroModel } from './macro-model.ts';
import type { MaskKind } from './mask.ts';
import { type Misread, misreadsOf } from './misreads.ts';
import { parseShadow } from './parse.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import type { SyntaxTree } from './syntax-tree.ts';
import { itemAt, type TopLevelItem, topLevelItems } from './top-level-items.ts';

/** Where the grammar gave up: an ERROR node, or a node that it made up (MISSING). */
export interface ParseFault {
  kind: 'error' | 'missing' | 'misread' | 'unterminated';
  line: number;
  column: number;
  /** Length of the faulty stretch on its first line, at least 1. */
  length: number;
  /** The first line as it is in the file, of a long one the part around the fault. */
  text: string;
  /** The column at which `text` begins: 1, but for a part of a line. */
  textColumn: number;
  /** What is missing, or what a call was taken for. */
  detail: string;
}

/** How well one file was read. */
export interface FileHealth {
  path: string;
  bytes: number;
  /** Function definitions, counted by the lexer, and those whose own tree has no fault. */
  functions: number;
  cleanFunctions: number;
  errorLines: number;
  masks: Partial<Record<MaskKind, number>>;
  faults: ParseFault[];
  misreads: number;
}

const ERROR = kind('ERROR');
/** Characters of a line that are kept on each side of a fault's start. */
const WINDOW = 200;

/** No ERROR or MISSING node in the file. */
export const isClean = (health: FileHealth): boolean =>
  health.faults.every((fault) => fault.kind === 'misread');

/** Reads a file as the tools do and says how well that went. */
export function parseHealth(path: string, text: string, model: MacroModel): FileHealth {
  const source = new Source(path, text);
  const shadow = shadowOf(text, model);
  const tree = parseShadow(source, shadow);
  const broken = brokenNodes(tree);
  const items = topLevelItems(shadow.live);
  const isBroken = ({ start, end }: TopLevelItem) =>
    broken.some((node) => tree.start[node] < end && tree.end[node] >= start);
  // Beside an ERROR node a misread is no surprise.
  const faulty = items.filter(isBroken);
  const misreads = misreadsOf(shadow, tree).filter(({ offset }) => !itemAt(faulty, offset));
  const functions = items.filter(({ body }) => body >= 0);
  // One ERROR node may swallow a whole file; the tools read it function by function.
  const isCleanAlone = ({ start, end }: TopLevelItem) =>
    brokenNodes(parseShadow(source, shadow, start, end)).length === 0;
  return {
    path,
    bytes: text.length,
    functions: functions.length,
    cleanFunctions: functions.filter((item) => !isBroken(item) || isCleanAlone(item)).length,
    errorLines: linesOf(tree, broken),
    masks: countMasks(shadow),
    faults: [
      // What is left open explains the rest.
      ...unterminatedFault(source, shadow),
      ...broken.map((node) => faultAt(tree, node)),
      ...misreads.map((misread) => misreadFault(source, misread)),
    ],
    misreads: misreads.length,
  };
}

function brokenNodes(tree: SyntaxTree): number[] {
  const list: number[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (tree.kind[node] === ERROR || tree.isMissing(node)) list.push(node);
  }
  return list;
}

function linesOf(tree: SyntaxTree, broken: readonly number[]): number {
  const lines = new Set<number>();
  for (const node of broken) {
    const last = tree.source.lineAt(Math.max(tree.start[node], tree.end[node] - 1));
    for (let line = tree.source.lineAt(tree.start[node]); line <= last; line++) lines.add(line);
  }
  return lines.size;
}

function countMasks(shadow: Shadow): Partial<Record<MaskKind, number>> {
  const counts: Partial<Record<MaskKind, number>> = {};
  for (const { kind } of shadow.masks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function faultAt(tree: SyntaxTree, node: number): ParseFault {
  const missing = tree.isMissing(node);
  const detail = missing ? tree.kindName(node) : '';
  return drawn(tree.source, missing ? 'missing' : 'error', tree.start[node], tree.end[node], detail);
}

function misreadFault(source: Source, { offset, name, readAs }: Misread): ParseFault {
  return drawn(source, 'misread', offset, offset + name.length, readAs);
}

function unterminatedFault(source: Source, { tokens }: Shadow): ParseFault[] {
  if (tokens.unterminated < 0) return [];
  return [drawn(source, 'unterminated', tokens.unterminated, tokens.unterminated + 1, '')];
}

function drawn(
  source: Source,
  kind: ParseFault['kind'],
  start: number,
  end: number,
  detail: string,
): ParseFault {
  const { line, column } = source.positionAt(start);
  const length = Math.max(1, Math.min(end, source.lineEnd(line)) - start);
  const textColumn = Math.max(1, column - WINDOW);
  const text = source.lineText(line).slice(textColumn - 1, column + WINDOW);
  return { kind, line, column, length, text, textColumn, detail };
}
