import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import type { Source } from '../text/source.ts';
import { flatten } from './flatten.ts';
import { MacroModel } from './macro-model.ts';
import { inNative } from './native-gate.ts';
import { type Shadow, shadowOf } from './shadow.ts';
import { SyntaxTree } from './syntax-tree.ts';

// Only this file and flatten.ts know tree-sitter.

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
  const text = shadow.text.slice(start, end);
  const data = inNative(() => flatten(treeSitter(text), text, start));
  return new SyntaxTree(source, shadow.text, shadow.masks, data);
}

function treeSitter(text: string): Parser.Tree {
  if (!parser) {
    parser = new Parser();
    parser.setLanguage(C as unknown as Parser.Language);
  }
  const bufferSize = Math.max(32 * 1024, text.length * 2 + 2);
  return parser.parse(text, null, { bufferSize });
}
