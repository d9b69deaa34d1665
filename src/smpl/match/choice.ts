import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Choice } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { attach } from './meet.ts';
import { andThen, NO_SOLUTION, type Solution, type Solutions, type Witness } from './witness.ts';

const CONDITION = field('condition');
const HEADED = new Set(['if_statement', 'while_statement'].map(kind));

/**
 * A disjunction takes its first branch that matches, a conjunction all; of the forms of an isomorphism all ways are kept.
 * One that is all of a condition is one of statements: a branch is left out only where an earlier one matches with the
 * same bindings.
 */
export function matchChoice(
  matcher: Matcher,
  pattern: Choice,
  node: Node,
  environment: Environment,
): Solutions {
  const isForm = pattern.isomorphism !== undefined;
  const isHead = !isForm && pattern.of === 'or' && isWholeCondition(matcher.code.tree, node);
  let solutions = pattern.of === 'and' ? matcher.succeed(environment) : NO_SOLUTION;
  for (const [index, branch] of pattern.branches.entries()) {
    if (branch.length !== 1) continue;
    if (pattern.of === 'and') {
      solutions = andThen(solutions, (next) => matcher.match(branch[0], node, next));
      continue;
    }
    const found = matcher.match(branch[0], node, environment);
    if (found.length === 0) continue;
    if (isHead) {
      solutions = [...solutions, ...found.filter((one) => !solutions.some((earlier) => agree(earlier, one)))];
      continue;
    }
    if (!isForm) {
      solutions = found;
      break;
    }
    solutions = [...solutions, ...picked(matcher.code.tree, pattern, node, index, found)];
  }
  return solutions.length > 0 ? attach(matcher, pattern.attached, node, solutions) : NO_SOLUTION;
}

// if ( \( E \| - E != NULL + E \) )      E may stand for all of the condition, and for its left side by the second branch
function isWholeCondition(tree: SyntaxTree, node: Node): boolean {
  const parentheses = tree.parent[node];
  const statement = parentheses === NONE ? NONE : tree.parent[parentheses];
  return statement !== NONE && tree.field[parentheses] === CONDITION && HEADED.has(tree.kind[statement]);
}

const agree = (one: Solution, other: Solution): boolean =>
  one.environment.merge(other.environment) !== undefined;

function picked(tree: SyntaxTree, choice: Choice, node: Node, branch: number, found: Solutions): Solutions {
  return found.map(({ environment, witness }) => ({
    environment,
    witness: { is: 'pick', choice, node: placeOf(tree, node, witness), branch, witness },
  }));
}

// int a = 1, b;      each name is a place of its own
function placeOf(tree: SyntaxTree, node: Node, witness: Witness): Node {
  return witness?.is === 'split' ? tree.nodeAt(witness.declarator.start) : node;
}
