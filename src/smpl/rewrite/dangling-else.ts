import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import type { Patchwork } from './patchwork.ts';

const ELSE = kind('else_clause');
const IF = kind('if_statement');
const CONSEQUENCE = field('consequence');

/**
 * The braces that keep an `else` with its `if`, where changes would give it to another one:
 *
 *     if (a)                       if (a) {
 *             if (b)                       if (b)
 *                     f();                         f();
 *     -       else         needs   } else
 *     -               g();                 h();
 *     else
 *             h();
 */
export function danglingElse(work: Patchwork, before: SyntaxTree, after: SyntaxTree): Edit[] {
  for (let node = 0; node < after.count; node++) {
    if (after.kind[node] !== ELSE) continue;
    const branch = branchThatSwallows(work, before, after, node);
    if (branch === NONE) continue;
    const open = after.end[branch - 1];
    const close = after.start[node];
    return [
      { start: open, end: open, text: ' {' },
      { start: close, end: close, text: '} ' },
    ];
  }
  return [];
}

/** The branch of its former `if` that an `else` has come to stand in, or NONE. */
function branchThatSwallows(work: Patchwork, before: SyntaxTree, after: SyntaxTree, node: Node): Node {
  const old = work.oldAt(after.start[node]);
  if (old === undefined) return NONE;
  const former = before.closest(before.nodeAt(old), IF);
  const now = after.parent[node];
  if (former === NONE || work.oldAt(after.start[now]) === before.start[former]) return NONE;
  for (let at = now; at !== NONE; at = after.parent[at]) {
    const parent = after.parent[at];
    const isFormer = parent !== NONE && work.oldAt(after.start[parent]) === before.start[former];
    if (isFormer && after.kind[parent] === IF && after.field[at] === CONSEQUENCE) return at;
  }
  return NONE;
}
