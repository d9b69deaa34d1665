import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import { matchEach } from './expressions.ts';
import type { Matcher } from './matcher.ts';
import { nodeKinds } from './node-kinds.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

/** Matches an expression anywhere inside a node: each place is a solution of its own, outer ones first. */
export function matchInside(
  matcher: Matcher,
  pattern: PatternNode,
  node: Node,
  environment: Environment,
): Solutions {
  if (node === NONE) return NO_SOLUTION;
  const kinds = matcher.trace ? undefined : nodeKinds(pattern);
  if (kinds && !matcher.code.kindsIn(node).some((one) => kinds.has(one))) return NO_SOLUTION;
  return matchEach(matcher, pattern, matcher.code.namedIn(node), environment);
}
