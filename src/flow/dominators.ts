import type { Cfg } from './cfg.ts';

export interface Dominance {
  /** Does every path to `b` pass `a`? A node dominates itself; nothing dominates an unreachable node but itself. */
  dominates(a: number, b: number): boolean;
  /** The nearest other dominator, or -1 for the root and unreachable nodes. */
  immediate(node: number): number;
}

/** `dominates(a, b)`: every path from the entry to `b` passes `a`. */
export function dominators(cfg: Cfg): Dominance {
  return dominance(cfg, cfg.entry, 'next', 'previous');
}

/** `dominates(a, b)`: every path from `b` to the exit passes `a`. */
export function postDominators(cfg: Cfg): Dominance {
  return dominance(cfg, cfg.exit, 'previous', 'next');
}

// Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm", 2001.
function dominance(
  cfg: Cfg,
  root: number,
  ahead: 'next' | 'previous',
  behind: 'next' | 'previous',
): Dominance {
  const order = postOrder(cfg, root, ahead);
  const rank = new Int32Array(cfg.nodes.length).fill(-1);
  for (const [index, node] of order.entries()) rank[node] = index;
  const above = new Int32Array(cfg.nodes.length).fill(-1);
  above[root] = root;
  for (let changed = true; changed; ) {
    changed = false;
    for (const node of order.toReversed()) {
      if (node === root) continue;
      let nearest = -1;
      for (const { to } of cfg.nodes[node][behind]) {
        if (rank[to] < 0 || above[to] < 0) continue;
        nearest = nearest < 0 ? to : meet(nearest, to, rank, above);
      }
      if (nearest !== above[node]) {
        above[node] = nearest;
        changed = true;
      }
    }
  }
  return {
    immediate: (node) => (node === root ? -1 : above[node]),
    dominates(a, b) {
      let at = b;
      while (at !== a && at !== root && at >= 0) at = above[at];
      return at === a;
    },
  };
}

function meet(one: number, other: number, rank: Int32Array, above: Int32Array): number {
  let a = one;
  let b = other;
  while (a !== b) {
    while (rank[a] < rank[b]) a = above[a];
    while (rank[b] < rank[a]) b = above[b];
  }
  return a;
}

/** The nodes that can be reached from a root, each behind those that it leads to, back edges apart. */
export function postOrder(cfg: Cfg, root: number, direction: 'next' | 'previous'): number[] {
  const order: number[] = [];
  const seen = new Set([root]);
  const stack = [{ node: root, edge: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edges = cfg.nodes[top.node][direction];
    if (top.edge === edges.length) {
      order.push(top.node);
      stack.pop();
      continue;
    }
    const { to } = edges[top.edge++];
    if (seen.has(to)) continue;
    seen.add(to);
    stack.push({ node: to, edge: 0 });
  }
  return order;
}
