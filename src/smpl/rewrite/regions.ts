import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from '../match/witness.ts';
import { branchAt } from './branches.ts';
import type { Style } from './style.ts';

/** A removed stretch and the match that removes it. */
export interface Owned extends Span {
  readonly owner: number;
}

/**
 * Joins what one match removes where nothing stands between but white space and comments, and what overlaps.
 *
 *     if (x) a(); b();      the branch keeps its end, whatever goes behind it
 *            ^^^^ ^^^^
 */
export function joinSpans(tree: SyntaxTree, style: Style, spans: readonly Owned[]): Owned[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number; owner: number }[] = [];
  for (const { start, end, owner } of sorted) {
    const last = joined.at(-1);
    const overlaps = last && start < last.end;
    const touches = last && last.owner === owner && style.isGap(last.end, start);
    if (last && (overlaps || (touches && branchAt(tree, last) === NONE))) {
      last.end = Math.max(last.end, end);
      last.owner = owner;
    } else joined.push({ start, end, owner });
  }
  return joined;
}
