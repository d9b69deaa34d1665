import { type CFunction, type Edit, kind, NONE, type Node, wordOffsets } from '../../src/index.ts';
import { breakWideLine } from './edit-call.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');
const ARGUMENTS = kind('argument_list');

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
    const own: Edit[] = offsets.map((offset) => {
      const start = fn.tree.start[node] + offset;
      return { start, end: start + from.length, text: to };
    });
    const list = isString ? fn.tree.closest(node, ARGUMENTS) : NONE;
    edits.push(...own, ...(list === NONE ? [] : breakWideLine(fn.tree, list, own)));
  }
  return { edits, strings, comments };
}
