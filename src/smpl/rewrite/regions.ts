import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from '../match/witness.ts';
import { branchAt } from './branches.ts';
import type { Insertion } from './marks.ts';
import type { Style } from './style.ts';

/** A removed stretch and the match that removes it. */
export interface Owned extends Span {
  readonly owner: number;
}

/**
 * Joins what one match removes where nothing stands between but white space and comments, what overlaps, and lines of several
 * matches that go without anything in their place.
 *
 *     if (x) a(); b();      the branch keeps its end, whatever goes behind it
 *            ^^^^ ^^^^
 */
export function joinSpans(
  tree: SyntaxTree,
  style: Style,
  spans: readonly Owned[],
  insertions: readonly Insertion[],
): Owned[] {
  const isReplaced = ({ start, end }: Span): boolean =>
    insertions.some(({ anchor }) => start <= anchor.start && anchor.end <= end);
  const areLines = (a: Span, b: Span): boolean =>
    /^\s*\n\s*$/.test(style.text.slice(a.end, b.start)) &&
    [a, b].every((one) => style.opensLine(one.start) && style.closesLine(one.end) && !isReplaced(one));
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number; owner: number }[] = [];
  for (const { start, end, owner } of sorted) {
    const last = joined.at(-1);
    const overlaps = last && start < last.end;
    const touches =
      last && (last.owner === owner ? style.isGap(last.end, start) : areLines(last, { start, end }));
    if (last && (overlaps || (touches && branchAt(tree, last) === NONE))) {
      last.end = Math.max(last.end, end);
      last.owner = owner;
    } else joined.push({ start, end, owner });
  }
  return joined;
}
