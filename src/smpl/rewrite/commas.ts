import { kind } from '../../c/kinds.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import type { Span } from '../match/witness.ts';
import type { Insertion } from './marks.ts';
import type { Owned } from './regions.ts';
import type { Style } from './style.ts';

const LISTS = ['argument_list', 'parameter_list', 'preproc_params', 'declaration', 'field_declaration'].map(
  kind,
);
const COMMA = kind(',');

/**
 * Removed stretches, with the commas that lose a neighbour:
 *
 *     f(a, b)       without b is f(a)
 *        ^
 */
export function dropCommas(
  tree: SyntaxTree,
  _style: Style,
  removed: readonly Owned[],
  insertions: readonly Insertion[],
): Owned[] {
  const all = [...removed];
  if (removed.length === 0) return all;
  // What replaces several elements takes the place of the first.
  const gone = (node: number) =>
    removed.some(({ start, end }) => start <= tree.start[node] && tree.end[node] <= end) &&
    !insertions.some(
      ({ anchor, replaces }) => replaces && tree.start[node] <= anchor.start && anchor.start < tree.end[node],
    );
  const seen = new Set<number>();
  for (const span of removed) {
    let node = tree.nodeAt(span.start, span.end);
    if (!LISTS.includes(tree.kind[node])) node = tree.closest(node, ...LISTS);
    if (node < 0 || seen.has(node)) continue;
    seen.add(node);
    const children = tree.children(node).filter((child) => tree.kindName(child) !== 'comment');
    if (!children.some((child) => tree.kind[child] === COMMA) || gone(node)) continue;
    const spare = spareCommas(tree, children, gone).filter(
      (comma) => !isFollowed(tree, children, gone, comma, insertions),
    );
    all.push(...spare.map((comma) => ({ ...comma, owner: span.owner })));
  }
  return all;
}

// f(a, ...)      what is added in the place of the dots needs the comma
//    ^
function isFollowed(
  tree: SyntaxTree,
  children: readonly number[],
  gone: (node: number) => boolean,
  { end }: Span,
  insertions: readonly Insertion[],
): boolean {
  const close = tree.start[children[children.length - 1]];
  const isLast = children.slice(0, -1).every((child) => tree.start[child] < end || gone(child));
  const follows = ({ side, anchor }: Insertion) =>
    side === 'after' ? anchor.end === end : isLast && anchor.start === close;
  return insertions.some((one) => follows(one) && one.run.tokens[0]?.text !== ',');
}

// Walks a list as it will be; of two commas with nothing between them one goes, and so do the first and the last.
function spareCommas(tree: SyntaxTree, children: readonly number[], gone: (node: number) => boolean): Span[] {
  const isDeclaration = tree.kind[children[children.length - 1]] !== kind(')');
  const first = isDeclaration ? children.findIndex((child) => tree.fieldName(child) === 'declarator') : 1;
  const kept = children.slice(first, -1).filter((child) => !gone(child));
  const spare: Span[] = [];
  let previous: 'open' | 'item' | 'comma' = 'open';
  let pending: number | undefined;
  for (const child of kept) {
    if (tree.kind[child] === COMMA) {
      if (previous === 'item') {
        previous = 'comma';
        pending = child;
      } else spare.push({ start: tree.start[child], end: tree.end[child] });
    } else {
      previous = 'item';
      pending = undefined;
    }
  }
  if (pending !== undefined) spare.push({ start: tree.start[pending], end: tree.end[pending] });
  return spare;
}
