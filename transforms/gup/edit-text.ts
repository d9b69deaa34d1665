import { type CFunction, type Edit, kind, NONE, type Node, wordOffsets } from '../../src/index.ts';
import { breakWideLine } from './fit-lines.ts';
import { editMessage } from './message-text.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');
const ARGUMENTS = kind('argument_list');

/** What names another function now, and the edits for it. */
export interface Renamed {
  edits: Edit[];
  strings: Node[];
  comments: Node[];
}

/**
 * Comments and message strings of a function that name the old function, with the new name; those in what goes, go.
 *
 * @param warner what a printk() without a level becomes
 */
export function renameInText(
  fn: CFunction,
  from: string,
  to: string,
  warner: string | undefined,
  going: readonly Edit[] = [],
): Renamed {
  const edits: Edit[] = [];
  const strings: Node[] = [];
  const comments: Node[] = [];
  for (let node = fn.node; node < fn.tree.after[fn.node]; node++) {
    const isString = fn.tree.kind[node] === STRING;
    if (!isString && fn.tree.kind[node] !== COMMENT) continue;
    const offsets = wordOffsets(fn.tree.text(node), from);
    if (offsets.length === 0) continue;
    if (going.some(({ start, end }) => start <= fn.tree.start[node] && fn.tree.end[node] <= end)) continue;
    (isString ? strings : comments).push(node);
    const own: Edit[] = offsets.map((offset) => {
      const start = fn.tree.start[node] + offset;
      return { start, end: start + from.length, text: to };
    });
    const message = isString ? editMessage(fn, node, own, warner) : undefined;
    const list = isString ? fn.tree.closest(node, ARGUMENTS) : NONE;
    if (message) edits.push(...message);
    else edits.push(...own, ...(list === NONE ? [] : breakWideLine(fn.tree, list, own)));
  }
  return { edits, strings, comments };
}
