import { kind } from '../../c/kinds.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit } from '../../text/edit-set.ts';

const LISTS = ['parameter_list', 'argument_list'].map(kind);

/**
 * The commas of what is added to a list. A list without elements gets its first one, which needs no comma:
 *
 *     int f(void)          int f(int x)
 *           ^^^^
 *     f()                  f(a, b)      though a brings a comma behind it, and b one before it
 */
export function fitCommas(tree: SyntaxTree, edits: readonly Edit[]): Edit[] {
  let all = edits.flatMap((edit) => closeComma(tree, edit));
  for (const edit of edits) {
    const node = tree.nodeAt(edit.start, edit.end);
    const list = LISTS.includes(tree.kind[node]) ? node : tree.closest(node, ...LISTS);
    if (list < 0 || !/^\(\s*(?:void)?\s*\)$/.test(tree.text(list))) continue;
    const [start, end] = [tree.start[list], tree.end[list]];
    const inside = all.filter((one) => start < one.start && one.end < end);
    const moved = inside.map((one) => ({ ...one, start: one.start - start, end: one.end - start }));
    const after = applyEdits(tree.text(list), moved);
    const single = after.replace(DOUBLE_COMMA, (found) => (found.startsWith(',') ? ',' : found));
    const text = single.replace(/^\(\s*(?:void\s*)?,\s*/, '(').replace(/,\s*(?:void\s*)?\)$/, ')');
    if (text !== after) all = [...all.filter((one) => !inside.includes(one)), { start, end, text }];
  }
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}

const DOUBLE_COMMA = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|,\s*,/g;

// { .a = 1, }      what is added behind the last comma brings none of its own
//          ^
// { .a = 1 }       and elsewhere its comma stands close to what is before it
//         ^
function closeComma({ source: { text } }: SyntaxTree, edit: Edit): Edit[] {
  const before = text.slice(0, edit.start).trimEnd();
  const isComma = edit.start === edit.end && /^\s*,/.test(edit.text);
  if (!isComma || (before.length === edit.start && !before.endsWith(','))) return [edit];
  const rest = { ...edit, text: edit.text.replace(/^(\s*),\s?/, '$1') };
  return before.endsWith(',') ? [rest] : [{ start: before.length, end: before.length, text: ',' }, rest];
}
