import type { Pattern, PatternNode } from '../ast.ts';

const known = new WeakMap<Pattern, ReadonlyMap<number, number>>();

/**
 * How many tokens of a pattern stand before each of its tokens on the way through it, by the token's offset in the
 * `.cocci` text. Branches of a disjunction begin alike:
 *
 *     x = \(kmalloc\|kzalloc\)(E)
 *     0 1   2        2        345
 */
export function tokenDepths(pattern: Pattern): ReadonlyMap<number, number> {
  let depths = known.get(pattern);
  if (!depths) {
    const found = new Map<number, number>();
    depthOfAll(pattern.items, 0, found);
    known.set(pattern, found);
    depths = found;
  }
  return depths;
}

function depthOfAll(nodes: readonly PatternNode[], from: number, found: Map<number, number>): number {
  return nodes.reduce((depth, node) => depthOf(node, depth, found), from);
}

/** Returns the depth behind a node. */
function depthOf(node: PatternNode, from: number, found: Map<number, number>): number {
  const note = (start: number) => found.set(start, Math.min(from, found.get(start) ?? from));
  switch (node.is) {
    case 'leaf':
    case 'meta':
    case 'dots':
      note(node.token.start);
      return from + 1;
    case 'choice':
      return Math.max(from, ...node.branches.map((branch) => depthOfAll(branch, from, found)));
    case 'nest':
      note(node.open.start);
      return depthOfAll(node.items, from + 1, found) + 1;
    case 'tree':
      return depthOfAll(node.children, from, found);
    case 'optional':
      return depthOfAll(node.items, from, found);
  }
}
