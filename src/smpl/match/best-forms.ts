import type { PatternNode } from '../ast.ts';
import type { Pick, Solutions, Witness } from './witness.ts';

/**
 * Where isomorphisms let a pattern match one place in several forms, the form that comes first is meant:
 *
 *     if (E != NULL) ...       on `if (p != NULL)` E is p, and not `p != NULL` by way of `if (E)`
 */
export function bestForms(solutions: Solutions): Solutions {
  if (solutions.length < 2) return solutions;
  const picks = solutions.map(({ witness }) => picksOf(witness));
  if (picks.every((list) => list.length === 0)) return solutions;
  const best = new Map<PatternNode, Map<number, number>>();
  for (const { choice, node, branch } of picks.flat()) {
    let places = best.get(choice);
    if (!places) {
      places = new Map();
      best.set(choice, places);
    }
    places.set(node, Math.min(branch, places.get(node) ?? branch));
  }
  return solutions.filter((_, index) =>
    picks[index].every(({ choice, node, branch }) => best.get(choice)?.get(node) === branch),
  );
}

function picksOf(witness: Witness, into: Pick[] = []): Pick[] {
  switch (witness?.is) {
    case 'both':
      picksOf(witness.left, into);
      picksOf(witness.right, into);
      return into;
    case 'pick':
      into.push(witness);
      return picksOf(witness.witness, into);
    case 'under':
    case 'nested':
    case 'split':
      return picksOf(witness.witness, into);
    default:
      return into;
  }
}
