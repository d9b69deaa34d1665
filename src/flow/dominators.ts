import type { Cfg } from './cfg.ts';

export interface Dominance {
  /** Does every path to `b` pass `a`? A node dominates itself; nothing dominates an unreachable node but itself. */
  dominates(a: number, b: number): boolean;
  /** The nearest other dominator, or -1 for the root and unreachable nodes. */
  immediate(node: number): number;
}

export function dominators(_cfg: Cfg): Dominance {
  throw new Error('not yet');
}

/** `dominates(a, b)`: every path from `b` to the exit passes `a`. */
export function postDominators(_cfg: Cfg): Dominance {
  throw new Error('not yet');
}
