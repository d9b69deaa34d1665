import { kind } from '../../c/kinds.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit } from '../../text/edit-set.ts';

const LISTS = ['parameter_list', 'argument_list'].map(kind);

/**
 * A list without elements gets its first one, which needs no comma:
 *
 *     int f(void)          int f(int x)
 *           ^^^^
 */
export function fillEmptyLists(tree: SyntaxTree, edits: readonly Edit[]): Edit[] {
  let all = [...edits];
  for (const edit of edits) {
    const node = tree.nodeAt(edit.start, edit.end);
    const list = LISTS.includes(tree.kind[node]) ? node : tree.closest(node, ...LISTS);
    if (list < 0 || !/^\(\s*(?:void)?\s*\)$/.test(tree.text(list))) continue;
    const [start, end] = [tree.start[list], tree.end[list]];
    const inside = all.filter((one) => start < one.start && one.end < end);
    const moved = inside.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const after = applyEdits(tree.text(list), moved);
    const text = after.replace(/^\(\s*(?:void\s*)?,\s*/, '(').replace(/,\s*(?:void\s*)?\)$/, ')');
    if (text !== after) all = [...all.filter((one) => !inside.includes(one)), { start, end, text }];
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
