import { type CFunction, type Edit, kind, type Node, wordOffsets } from '../../src/index.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');

/** Comments and message strings of a function that name the old function, with the new name. */
export function renameInText(
  fn: CFunction,
  from: string,
  to: string,
): { edits: Edit[]; strings: Node[]; comments: Node[] } {
  const edits: Edit[] = [];
  const strings: Node[] = [];
  const comments: Node[] = [];
  for (let node = fn.node; node < fn.tree.after[fn.node]; node++) {
    const isString = fn.tree.kind[node] === STRING;
    if (!isString && fn.tree.kind[node] !== COMMENT) continue;
    const offsets = wordOffsets(fn.tree.text(node), from);
    if (offsets.length > 0) (isString ? strings : comments).push(node);
    for (const offset of offsets) {
      const start = fn.tree.start[node] + offset;
      edits.push({ start, end: start + from.length, text: to });
    }
  }
  return { edits, strings, comments };
}
