import type { Metavariable, PatternNode } from '../ast.ts';
import { childrenOf } from '../match/pattern-facts.ts';

type Counts = ReadonlyMap<Metavariable, number>;

/**
 * The metavariables that stand in a pattern more than once, in one branch of a disjunction:
 *
 *     if (c) S else S      S is not any statement here
 */
export function repeatedIn(items: readonly PatternNode[]): ReadonlySet<Metavariable> {
  return new Set([...together(items)].filter(([, count]) => count > 1).map(([metavariable]) => metavariable));
}

function countsOf(node: PatternNode): Counts {
  if (node.is === 'meta') return new Map([[node.metavariable, 1]]);
  if (node.is === 'choice' && node.of === 'or')
    return node.branches.map(together).reduce<Counts>((all, one) => merge(all, one, Math.max), new Map());
  return together(childrenOf(node));
}

function together(nodes: readonly PatternNode[]): Counts {
  return nodes.map(countsOf).reduce<Counts>((all, one) => merge(all, one, (a, b) => a + b), new Map());
}

function merge(all: Counts, one: Counts, how: (a: number, b: number) => number): Counts {
  const merged = new Map(all);
  for (const [metavariable, count] of one)
    merged.set(metavariable, how(merged.get(metavariable) ?? 0, count));
  return merged;
}
