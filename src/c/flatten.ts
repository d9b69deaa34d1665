import type Parser from 'tree-sitter';
import { field, kind } from './kinds.ts';
import { MISSING, NAMED, type SyntaxTreeData } from './syntax-tree.ts';

const kindNumbers: number[] = [];
const fieldNumbers: number[] = [];
const named: number[] = [];

/** Walks tree-sitter's cursor once and puts the nodes into flat arrays; offsets are shifted by `base`. */
export function flatten(tree: Parser.Tree, text: string, base: number): SyntaxTreeData {
  let room = Math.max(64, text.length >> 1);
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
      kinds = grown(kinds, new Uint16Array(room));
      start = grown(start, new Uint32Array(room));
      end = grown(end, new Uint32Array(room));
      parent = grown(parent, new Int32Array(room));
      after = grown(after, new Uint32Array(room));
      fields = grown(fields, new Uint8Array(room));
      flags = grown(flags, new Uint8Array(room));
    }
    const id = cursor.nodeTypeId;
    const node = count++;
    if (kindNumbers[id] === undefined) {
      kindNumbers[id] = kind(cursor.nodeType);
      named[id] = cursor.nodeIsNamed ? NAMED : 0;
    }
    kinds[node] = kindNumbers[id];
    const from = cursor.startIndex;
    const to = cursor.endIndex;
    start[node] = from + base;
    end[node] = to + base;
    parent[node] = above;
    const fieldId = cursor.currentFieldId;
    if (fieldId) fields[node] = fieldNumbers[fieldId] ??= field(cursor.currentFieldName);
    flags[node] = named[id] | (from === to && cursor.nodeIsMissing ? MISSING : 0);
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

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
