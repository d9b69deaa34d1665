import type { Cfg } from './cfg.ts';
import { perCfg } from './per-cfg.ts';

/**
 * The nodes on any path from one of `from` to the first of `to` that it meets; both ends included where there is
 * such a path.
 */
export function between(cfg: Cfg, from: Iterable<number>, to: Iterable<number>): Set<number> {
  const starts = [...from];
  const ends = new Set(to);
  const ahead = walk(cfg, starts, 'next', (node) => ends.has(node));
  const met = [...ends].filter((end) => ahead.has(end));
  const behind = walk(cfg, met, 'previous', (node) => ends.has(node) || !ahead.has(node));
  const inside = [...behind].filter((node) => ahead.has(node) || starts.includes(node));
  return new Set([...inside, ...met]);
}

/** Does every path that leaves `from` and ends at the function's exit pass one of `targets`? Endless loops do not count. */
export function everyPathReaches(cfg: Cfg, from: number, targets: Iterable<number>): boolean {
  const stops = new Set(targets);
  return stops.has(cfg.exit) || !walk(cfg, [from], 'next', (node) => stops.has(node)).has(cfg.exit);
}

/**
 * The nodes that can be reached from `from`, itself included only where a loop leads back to it.
 *
 * @param stops nodes that no path goes through
 */
export function reachableFrom(cfg: Cfg, from: number, stops: readonly number[] = []): Set<number> {
  return walk(cfg, [from], 'next', (node) => stops.includes(node));
}

/** The nodes that some path from the entry reaches; the entry is one. */
export const liveNodes: (cfg: Cfg) => ReadonlySet<number> = perCfg(
  (cfg) => new Set([cfg.entry, ...reachableFrom(cfg, cfg.entry)]),
);

// What stands behind (or before) the starts, not walking on through a stop.
function walk(
  cfg: Cfg,
  starts: readonly number[],
  direction: 'next' | 'previous',
  stops: (node: number) => boolean,
): Set<number> {
  const seen = new Set<number>();
  const todo = [...starts];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    for (const { to } of cfg.nodes[node][direction]) {
      if (seen.has(to)) continue;
      seen.add(to);
      if (!stops(to)) todo.push(to);
    }
  }
  return seen;
}
