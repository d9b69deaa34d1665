import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import type { Source } from '../text/source.ts';
import { flatten } from './flatten.ts';
import { kind } from './kinds.ts';
import { MacroModel } from './macro-model.ts';
import { inNative, mayParse } from './native-gate.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import { suppliedIn, withoutSupplied, withSupplied } from './supplied-words.ts';
import { NAMED, NONE, SyntaxTree, type SyntaxTreeData } from './syntax-tree.ts';

// Only this file and flatten.ts know tree-sitter.

/** What takes longer is not read at all. Ten megabytes take about two seconds. */
const LONGEST_SECONDS = 60;
const HALTS_A_SECOND = 10;

let parser: Parser | undefined;

/** The syntax tree of a C source as people write it, before the preprocessor. */
export function parseC(source: Source, model: MacroModel = MacroModel.shipped): SyntaxTree {
  return parseShadow(source, shadowOf(source.text, model));
}

/** The syntax tree of [start, end) of a source, which must hold whole file-scope items. */
export function parseShadow(
  source: Source,
  shadow: Shadow,
  start = 0,
  end: number = shadow.text.length,
): SyntaxTree {
  return new SyntaxTree(source, shadow.text, shadow.masks, read(shadow, start, end, 0));
}

/** The syntax tree of [start, end) of a source, which is read as if nothing stood around it. */
export function parseStretch(
  source: Source,
  start: number,
  end: number,
  model: MacroModel = MacroModel.shipped,
): SyntaxTree {
  const shadow = shadowOf(source.text.slice(start, end), model);
  const data = read(shadow, 0, shadow.text.length, start);
  const masks = shadow.masks.map((mask) => ({ ...mask, start: mask.start + start, end: mask.end + start }));
  return new SyntaxTree(source, source.text, masks, data);
}

/** The nodes of [start, end) of a shadow text, with `by` added to their offsets. */
function read(shadow: Shadow, start: number, end: number, by: number): SyntaxTreeData {
  const bare = shadow.text.slice(start, end);
  const words = suppliedIn(shadow.supplied, bare, start);
  const text = withSupplied(bare, words);
  return inNative(() => {
    const tree = treeSitter(text);
    if (!tree) return unread(start + by, end + by);
    return withoutSupplied(flatten(tree, text, start + by), words, start + by);
  });
}

/** Undefined when the text took too long, or the gate says so. */
function treeSitter(text: string): Parser.Tree | undefined {
  if (!parser) {
    parser = new Parser();
    parser.setLanguage(C as unknown as Parser.Language);
    parser.setTimeoutMicros(1e6 / HALTS_A_SECOND);
  }
  const bufferSize = Math.max(32 * 1024, text.length * 2 + 2);
  // A parse that halted goes on from there when it is asked for again.
  for (let halts = 0; halts < LONGEST_SECONDS * HALTS_A_SECOND && mayParse(); halts++) {
    const tree = parser.parse(text, null, { bufferSize }) as Parser.Tree | null;
    if (tree) return tree;
  }
  parser.reset();
  return undefined;
}

/** One ERROR node over everything. */
function unread(start: number, end: number): SyntaxTreeData {
  return {
    kind: Uint16Array.of(kind('ERROR')),
    start: Uint32Array.of(start),
    end: Uint32Array.of(end),
    parent: Int32Array.of(NONE),
    after: Uint32Array.of(1),
    field: Uint8Array.of(0),
    flags: Uint8Array.of(NAMED),
  };
}
