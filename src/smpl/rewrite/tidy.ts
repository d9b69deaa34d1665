import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { type Edit, sortEdits } from '../../text/edit-set.ts';
import { blankLines } from './blank-lines.ts';
import { columns } from './columns.ts';
import { danglingElse } from './dangling-else.ts';
import { elseIf } from './else-if.ts';
import { type Layout, LINUX_LAYOUT } from './layout-options.ts';
import { lineEnds } from './line-ends.ts';
import { Patchwork } from './patchwork.ts';
import { settleLines } from './settle-lines.ts';
import { Style } from './style.ts';
import { itemsAt, treesAt } from './touched.ts';
import { wrapLines } from './wrap-lines.ts';

/**
 * The edits with the white space set that changed code needs: what moved to another depth is indented for it, statements begin
 * lines, lines within parentheses are aligned to them and not too wide, and no line that changed ends in white space.
 */
export function tidy(tree: SyntaxTree, edits: readonly Edit[], layout: Layout = LINUX_LAYOUT): Edit[] {
  const { unit } = new Style(tree.source, layout);
  let work = Patchwork.of(tree.source.text, edits);
  if (layout.spacing === 'linux') {
    let trees = treesAt(tree, work);
    for (let edits = joins(work, tree, trees); edits.length > 0; edits = joins(work, tree, trees)) {
      work = work.with(edits);
      trees = treesAt(tree, work);
    }
    const settled = trees.flatMap((after) => [
      ...settleLines(work, tree, after, unit),
      ...blankLines(work, tree, after),
      ...columns(work, after),
    ]);
    work = work.with(sortEdits(settled));
    const items = itemsAt(tree, work);
    const { width } = layout;
    work = work.with(items.flatMap(({ start, end }) => wrapLines(work, start, end, { width, unit })));
  }
  return lineEnds(work).edits;
}

// Which `if` an `else` belongs to, and which stands behind it.
function joins(work: Patchwork, before: SyntaxTree, trees: readonly SyntaxTree[]): Edit[] {
  const braces = trees.flatMap((after) => danglingElse(work, before, after));
  return sortEdits(braces.length > 0 ? braces : trees.flatMap((after) => elseIf(work, after)));
}
