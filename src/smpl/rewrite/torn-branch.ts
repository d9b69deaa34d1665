import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { STATEMENTS } from '../match/kinds.ts';
import type { Span } from '../match/witness.ts';
import type { Insertion, Marks } from './marks.ts';

const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');
const CONSEQUENCE = field('consequence');
const BODY = field('body');

/**
 * Does a match tear a branch from its `if` or loop: by code beside its block, or by taking the braces off more than one
 * statement?
 *
 *             if (a)
 *     +               x();
 *             {
 */
export function tearsBranch(tree: SyntaxTree, { removed, insertions }: Marks): boolean {
  const isGone = (at: number) => removed.some(({ start, end }) => start <= at && at < end);
  return (
    insertions.some((insertion) => {
      const block = insertion.run.whole && insertion.run.behind === 0 ? blockBeside(tree, insertion) : NONE;
      return block !== NONE && !isGone(insertion.side === 'before' ? tree.start[block] : tree.end[block] - 1);
    }) || removed.some(({ start }) => losesBraces(tree, start, isGone, insertions))
  );
}

function blockBeside(tree: SyntaxTree, { side, anchor }: Insertion): Node {
  const block = blockOfBranch(tree, side === 'before' ? anchor.start : anchor.end - 1);
  if (block === NONE) return NONE;
  const isBeside = side === 'before' ? tree.start[block] === anchor.start : tree.end[block] === anchor.end;
  return isBeside ? block : NONE;
}

/** The block in which an offset stands, if it is all of a branch. */
function blockOfBranch(tree: SyntaxTree, offset: number): Node {
  const block = tree.closest(tree.nodeAt(offset), COMPOUND);
  if (block === NONE) return NONE;
  const parent = tree.parent[block];
  const isBranch =
    tree.kind[parent] === ELSE ||
    (STATEMENTS.has(tree.kind[parent]) && (tree.field[block] === CONSEQUENCE || tree.field[block] === BODY));
  return isBranch ? block : NONE;
}

function losesBraces(
  tree: SyntaxTree,
  start: number,
  isGone: (at: number) => boolean,
  insertions: readonly Insertion[],
): boolean {
  const block = blockOfBranch(tree, start);
  if (block === NONE || tree.start[block] !== start || !isGone(tree.end[block] - 1)) return false;
  if (isGone(tree.start[tree.parent[block]])) return false;
  const left = tree.namedChildren(block).filter((node) => !isGone(tree.start[node]));
  const isInside = ({ start, end }: Span) => tree.start[block] <= start && end <= tree.end[block];
  return (
    left.length > 0 &&
    left.length + insertions.filter(({ run, anchor }) => run.whole && isInside(anchor)).length > 1
  );
}
