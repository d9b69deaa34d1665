import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import { type Pick, type Solution, type Solutions, walkWitness } from './witness.ts';

const PARENTHESES = kind('parenthesized_expression');

/**
 * Where isomorphisms let a pattern match one place in several forms, the form that comes first is meant:
 *
 *     if (E != NULL) ...       on `if (p != NULL)` E is p, and not `p != NULL` by way of `if (E)`
 *     (E / 2)                  on `(a / 2)` with its parentheses, and not once more within them
 */
export function bestForms(tree: SyntaxTree, solutions: Solutions): Solutions {
  if (solutions.length < 2) return solutions;
  const picks = solutions.map(picksOf);
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

function picksOf({ witness, environment }: Solution): Pick[] {
  const picks: Pick[] = [];
  walkWitness(witness, environment, (part) => {
    if (part.is === 'pick') picks.push(part);
    return undefined;
  });
  return picks;
}
