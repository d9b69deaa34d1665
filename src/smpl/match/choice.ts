import type { Node } from '../../c/syntax-tree.ts';
import type { Choice } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { attach } from './meet.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

/** A disjunction takes its first branch that matches, a conjunction all; of the forms of an isomorphism all ways are kept. */
export function matchChoice(
  matcher: Matcher,
  pattern: Choice,
  node: Node,
  environment: Environment,
): Solutions {
  const isForm = pattern.isomorphism !== undefined;
  let solutions = pattern.of === 'and' ? matcher.succeed(environment) : NO_SOLUTION;
  for (const [index, branch] of pattern.branches.entries()) {
    if (branch.length !== 1) continue;
    if (pattern.of === 'and') {
      solutions = andThen(solutions, (next) => matcher.match(branch[0], node, next));
      continue;
    }
    const found = matcher.match(branch[0], node, environment);
    if (found.length === 0) continue;
    if (!isForm) {
      solutions = found;
      break;
    }
    solutions = [...solutions, ...picked(pattern, node, index, found)];
  }
  return solutions.length > 0 ? attach(matcher, pattern.attached, node, solutions) : NO_SOLUTION;
}

function picked(choice: Choice, node: Node, branch: number, found: Solutions): Solutions {
  return found.map(({ environment, witness }) => ({
    environment,
    witness: { is: 'pick', choice, node, branch, witness },
  }));
}
