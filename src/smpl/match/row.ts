import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

/** Matches children one by one; what the pattern leaves optional may be missing. */
export function matchRow(
  matcher: Matcher,
  patterns: readonly PatternNode[],
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  return matchFrom(matcher, patterns, 0, nodes, 0, environment);
}

function matchFrom(
  matcher: Matcher,
  patterns: readonly PatternNode[],
  at: number,
  nodes: readonly Node[],
  from: number,
  environment: Environment,
): Solutions {
  if (at === patterns.length) return from === nodes.length ? matcher.succeed(environment) : NO_SOLUTION;
  const pattern = patterns[at];
  if (pattern.is === 'optional') {
    const taken = matchFrom(
      matcher,
      [...pattern.items, ...patterns.slice(at + 1)],
      0,
      nodes,
      from,
      environment,
    );
    return taken.length > 0 ? taken : matchFrom(matcher, patterns, at + 1, nodes, from, environment);
  }
  if (pattern.is === 'dots') {
    // Dots that may stand for no child, or for several: `for (...)`, `return ...;`.
    for (let end = from; end <= nodes.length; end++) {
      const found = matchFrom(matcher, patterns, at + 1, nodes, end, environment);
      if (found.length === 0) continue;
      const { tree } = matcher.code;
      const spans = end > from ? [{ start: tree.start[nodes[from]], end: tree.end[nodes[end - 1]] }] : [];
      return andThen(matcher.meetAll(pattern, spans, environment), () => found);
    }
    return NO_SOLUTION;
  }
  if (pattern.is === 'choice' && pattern.branches.some((branch) => branch.length !== 1)) {
    for (const branch of pattern.branches) {
      const found = matchFrom(matcher, [...branch, ...patterns.slice(at + 1)], 0, nodes, from, environment);
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  if (from === nodes.length) return NO_SOLUTION;
  const found = matcher.match(pattern, nodes[from], environment);
  if (found.length === 0) return NO_SOLUTION;
  if (at + 1 === patterns.length && from + 1 === nodes.length) return found;
  return andThen(found, (next) => matchFrom(matcher, patterns, at + 1, nodes, from + 1, next));
}
