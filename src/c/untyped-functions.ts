import { firstFrom } from '../text/first-from.ts';
import type { SyntaxTreeData } from './syntax-tree.ts';

// To the grammar a function without a return type is none. It reads one with a type put before the name, which is taken out of
// the tree again:
//
//     main() {
//     t main() {

const TYPE = 't ';

/** Where types are put into [start, end) of a text, counted from `start`. */
export function placesOfTypes(names: readonly number[], text: string, start: number): number[] {
  return names
    .slice(firstFrom(names, start), firstFrom(names, start + text.length))
    .map((at) => at - start)
    .filter((at) => /\w/.test(text.charAt(at)));
}

export function withTypes(text: string, places: readonly number[]): string {
  let typed = '';
  let from = 0;
  for (const at of places) {
    typed += text.slice(from, at) + TYPE;
    from = at;
  }
  return typed + text.slice(from);
}

/** The tree of the text as it was. */
export function withoutTypes(data: SyntaxTreeData, places: readonly number[], base: number): SyntaxTreeData {
  if (places.length === 0) return data;
  const added = places.map((at, index) => base + at + index * TYPE.length);
  const isType = (node: number) =>
    data.end[node] === data.start[node] + 1 &&
    data.after[node] === node + 1 &&
    added[firstFrom(added, data.start[node])] === data.start[node];
  const kept: number[] = [];
  // How many nodes are left out before each.
  const moves = new Uint32Array(data.kind.length + 1);
  for (let node = 0; node < data.kind.length; node++) {
    if (!isType(node)) kept.push(node);
    moves[node + 1] = node + 1 - kept.length;
  }
  const place = (offset: number) => offset - TYPE.length * firstFrom(added, offset);
  return {
    kind: Uint16Array.from(kept, (node) => data.kind[node]),
    start: Uint32Array.from(kept, (node) => place(data.start[node])),
    end: Uint32Array.from(kept, (node) => place(data.end[node])),
    parent: Int32Array.from(kept, (node) => data.parent[node] - moves[Math.max(0, data.parent[node])]),
    after: Uint32Array.from(kept, (node) => data.after[node] - moves[data.after[node]]),
    field: Uint8Array.from(kept, (node) => data.field[node]),
    flags: Uint8Array.from(kept, (node) => data.flags[node]),
  };
}
