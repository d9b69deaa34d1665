import { kind } from '../../c/kinds.ts';
import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Insertion } from './marks.ts';

const HEADS = new Set(['if_statement', 'while_statement', 'for_statement', 'switch_statement'].map(kind));

/** Moves what is added behind a branch that stays to the end of its `if` or loop. */
export function behindBranch<Some extends Insertion>(tree: SyntaxTree, insertion: Some): Some {
  const { run, side, anchor } = insertion;
  if (run.behind === 0 || side === 'before') return insertion;
  let heads = 0;
  for (
    let at = tree.nodeAt(anchor.start, anchor.end);
    at !== NONE && tree.end[at] <= anchor.end;
    at = tree.parent[at]
  ) {
    if (HEADS.has(tree.kind[at]) && ++heads === run.behind)
      return { ...insertion, anchor: { start: tree.start[at], end: tree.end[at] } };
  }
  return insertion;
}
