import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import type { Pick, Solutions, Witness } from './witness.ts';

const PARENTHESES = kind('parenthesized_expression');

/**
 * Where isomorphisms let a pattern match one place in several forms, the form that comes first is meant:
 *
 *     if (E != NULL) ...       on `if (p != NULL)` E is p, and not `p != NULL` by way of `if (E)`
 *     (E / 2)                  on `(a / 2)` with its parentheses, and not once more within them
 */
export function bestForms(tree: SyntaxTree, solutions: Solutions): Solutions {
  if (solutions.length < 2) return solutions;
  const picks = solutions.map(({ witness }) => [...picksOf(witness)]);
  if (picks.every((list) => list.length === 0)) return solutions;
  const best = new Map<PatternNode, Map<number, number>>();
  for (const { choice, node, branch } of picks.flat()) {
    let places = best.get(choice);
    if (!places) {
      places = new Map();
      best.set(choice, places);
    }
    const place = outermost(tree, node);
    places.set(place, Math.min(branch, places.get(place) ?? branch));
  }
  return solutions.filter((_, index) =>
    picks[index].every(({ choice, node, branch }) => best.get(choice)?.get(outermost(tree, node)) === branch),
  );
}

function outermost(tree: SyntaxTree, node: Node): Node {
  let place = node;
  while (tree.parent[place] !== NONE && tree.kind[tree.parent[place]] === PARENTHESES)
    place = tree.parent[place];
  return place;
}

function picksOf(witness: Witness, into: Set<Pick> = new Set(), seen: Set<Witness> = new Set()): Set<Pick> {
  if (witness === undefined || seen.has(witness)) return into;
  seen.add(witness);
  switch (witness.is) {
    case 'both':
      picksOf(witness.left, into, seen);
      return picksOf(witness.right, into, seen);
    case 'pick':
      return picksOf(witness.witness, into.add(witness), seen);
    case 'under':
    case 'nested':
    case 'split':
      return picksOf(witness.witness, into, seen);
    default:
      return into;
  }
}
