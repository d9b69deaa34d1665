import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import type { Source } from '../text/source.ts';
import { field, kind } from './kinds.ts';
import { MacroModel } from './macro-model.ts';
import { shadowOf } from './shadow.ts';
import { MISSING, NAMED, SyntaxTree, type SyntaxTreeData } from './syntax-tree.ts';

// The only file that knows tree-sitter.

let parser: Parser | undefined;

/** The syntax tree of a C source as people write it, before the preprocessor. */
export function parseC(source: Source, model: MacroModel = MacroModel.shipped): SyntaxTree {
  const { text, masks } = shadowOf(source.text, model);
  return new SyntaxTree(source, text, masks, parseText(text));
}

function parseText(text: string): SyntaxTreeData {
  if (!parser) {
    parser = new Parser();
    parser.setLanguage(C as unknown as Parser.Language);
  }
  return flatten(
    parser.parse(text, null, { bufferSize: Math.max(32 * 1024, text.length * 2 + 2) }),
    text.length,
  );
}

const kindNumbers: number[] = [];
const fieldNumbers: number[] = [];

function flatten(tree: Parser.Tree, length: number): SyntaxTreeData {
  let room = Math.max(64, length >> 1);
  let kinds = new Uint16Array(room);
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let parent = new Int32Array(room);
  let after = new Uint32Array(room);
  let fields = new Uint8Array(room);
  let flags = new Uint8Array(room);
  const cursor = tree.walk();
  let count = 0;
  let above = -1;
  walk: for (;;) {
    if (count === room) {
      room *= 2;
      kinds = grow(kinds, new Uint16Array(room));
      start = grow(start, new Uint32Array(room));
      end = grow(end, new Uint32Array(room));
      parent = grow(parent, new Int32Array(room));
      after = grow(after, new Uint32Array(room));
      fields = grow(fields, new Uint8Array(room));
      flags = grow(flags, new Uint8Array(room));
    }
    const id = cursor.nodeTypeId;
    const node = count++;
    kindNumbers[id] ??= kind(cursor.nodeType);
    kinds[node] = kindNumbers[id];
    start[node] = cursor.startIndex;
    end[node] = cursor.endIndex;
    parent[node] = above;
    const fieldId = cursor.currentFieldId;
    if (fieldId) fields[node] = fieldNumbers[fieldId] ??= field(cursor.currentFieldName);
    flags[node] =
      (cursor.nodeIsNamed ? NAMED : 0) | (start[node] === end[node] && cursor.nodeIsMissing ? MISSING : 0);
    if (cursor.gotoFirstChild()) {
      above = node;
      continue;
    }
    after[node] = count;
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) break walk;
      after[above] = count;
      above = parent[above];
    }
  }
  return {
    kind: kinds.slice(0, count),
    start: start.slice(0, count),
    end: end.slice(0, count),
    parent: parent.slice(0, count),
    after: after.slice(0, count),
    field: fields.slice(0, count),
    flags: flags.slice(0, count),
  };
}

function grow<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
