import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { isComment } from './nesting.ts';
import type { Patchwork } from './patchwork.ts';

const DECLARATION = kind('declaration');
const COMPOUND = kind('compound_statement');

/**
 * An empty line behind the declarations of a block, where the last of them was added and none is there:
 *
 *     {
 *     +       int ret;
 *     +
 *             call();
 */
export function blankLines(work: Patchwork, before: SyntaxTree, tree: SyntaxTree): Edit[] {
  const edits: Edit[] = [];
  for (let block = 0; block < tree.count; block++) {
    if (tree.kind[block] !== COMPOUND) continue;
    const last = lastDeclaration(tree, block);
    if (last === NONE || !isNew(work, before, tree.start[last])) continue;
    const end = work.text.indexOf('\n', tree.end[last]);
    const next = tree.nextSibling(last);
    const isInside = next !== NONE && tree.isNamed(next) && tree.start[next] > end && end >= 0;
    if (isInside && /^\n[ \t]*\S/.test(work.text.slice(end))) edits.push({ start: end, end, text: '\n' });
  }
  return edits;
}

/** The last of the declarations that a block begins with. */
function lastDeclaration(tree: SyntaxTree, block: Node): Node {
  let last = NONE;
  for (const child of tree.namedChildren(block)) {
    if (tree.kind[child] === DECLARATION) last = child;
    else if (!isComment(tree, child)) break;
  }
  return last;
}

// It stands where there was none.
function isNew(work: Patchwork, before: SyntaxTree, start: number): boolean {
  if (work.oldAt(start) !== undefined) return false;
  const old = work.replacedAt(start);
  return old === undefined || before.closest(before.nodeAt(old), DECLARATION) === NONE;
}
