import type { Cfg } from './cfg.ts';

/**
 * The nodes on any path from one of `from` to the first of `to` that it meets; both ends included where there is
 * such a path.
 */
export function between(_cfg: Cfg, _from: Iterable<number>, _to: Iterable<number>): Set<number> {
  throw new Error('not yet');
}

/** Does every path that leaves `from` and ends at the function's exit pass one of `targets`? Endless loops do not count. */
export function everyPathReaches(_cfg: Cfg, _from: number, _targets: Iterable<number>): boolean {
  throw new Error('not yet');
}

/** The nodes that can be reached from `from`, itself included only where a loop leads back to it. */
export function reachableFrom(_cfg: Cfg, _from: number): Set<number> {
  throw new Error('not yet');
}
