import { firstFrom } from '../text/first-from.ts';
import type { SyntaxTreeData } from './syntax-tree.ts';

/** A word that the grammar must read before an offset, and that is none of the text's. */
export interface Supplied {
  readonly at: number;
  readonly word: 't' | 'const';
}

// To the grammar a function without a return type is none, and a cast to a short name is a call. It reads them with a word put
// before the name, which is taken out of the tree again:
//
//       main() {         (u8)(x)
//     t main() {   (const u8)(x)

/** The words that [start, end) of a text is read with, counted from `start`. */
export function suppliedIn(words: readonly Supplied[], text: string, start: number): Supplied[] {
  return words
    .filter(({ at }) => at >= start && at < start + text.length)
    .map(({ at, word }) => ({ at: at - start, word }))
    .filter(({ at }) => /\w/.test(text.charAt(at)));
}

export function withSupplied(text: string, words: readonly Supplied[]): string {
  let full = '';
  let from = 0;
  for (const { at, word } of words) {
    full += `${text.slice(from, at)}${word} `;
    from = at;
  }
  return full + text.slice(from);
}

/** The tree of the text as it was. */
export function withoutSupplied(
  data: SyntaxTreeData,
  words: readonly Supplied[],
  base: number,
): SyntaxTreeData {
  if (words.length === 0) return data;
  // How many bytes are supplied before each word, and where it stands among them.
  const before = [0];
  for (const { word } of words) before.push(before[before.length - 1] + word.length + 1);
  const starts = words.map(({ at }, index) => base + at + before[index]);
  const isSupplied = (node: number) => {
    const index = firstFrom(starts, data.start[node]);
    return (
      starts[index] === data.start[node] &&
      data.end[node] === data.start[node] + words[index].word.length &&
      data.after[node] <= node + 2
    );
  };
  const kept: number[] = [];
  // How many nodes are left out before each.
  const moves = new Uint32Array(data.kind.length + 1);
  for (let node = 0; node < data.kind.length; node++) {
    if (!isSupplied(node)) kept.push(node);
    moves[node + 1] = node + 1 - kept.length;
  }
  const place = (offset: number) => offset - before[firstFrom(starts, offset)];
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
