import type { Dots, Nest, PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { count } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import type { Passage } from './passage.ts';

/**
 * What the `when` of dots shares with the code that they lead to is bound before they go their way, to each value that
 * it may get there:
 *
 *     ... when != x = E           a = 1; g(a); g(b);      x is b, though a is assigned to on the way
 *     g(x);                                    ^
 */
export function readings(
  matcher: Matcher,
  flow: Flow,
  passage: Passage,
  items: readonly PatternNode[],
  at: number,
  starts: readonly number[],
  environment: Environment,
): readonly Environment[] {
  const dots = items[at] as Dots | Nest;
  const behind = items.slice(at + 1);
  const sought = [...behind, ...(dots.is === 'nest' ? dots.items : [])];
  const shared = sharedKeys(matcher, dots, behind);
  const isOpen = (key: string) => environment.get(key) === undefined;
  if (![...shared].some(isOpen)) return [environment];
  const places = reachable(flow, starts);
  let found: readonly Environment[] = [environment];
  for (const item of sought) {
    const keys = [...keysOf(matcher, [item])].filter((key) => shared.has(key) && isOpen(key));
    if (keys.length === 0 || item.is === 'dots') continue;
    found = found.flatMap((one) => {
      const bound = new Set<Environment>();
      for (const id of places)
        for (const way of passage.found(item.is === 'nest' ? item.items : [item], flow.cfg.nodes[id], one)) {
          const reading = one.merge(way.environment.filter((key) => keys.includes(key)));
          if (reading) bound.add(reading);
        }
      return bound.size > 0 ? [...bound] : [one];
    });
  }
  return found;
}

const known = new WeakMap<Dots | Nest, ReadonlySet<string>>();

function sharedKeys(
  matcher: Matcher,
  dots: Dots | Nest,
  behind: readonly PatternNode[],
): ReadonlySet<string> {
  let shared = known.get(dots);
  if (!shared) {
    const forbidden = dots.when.flatMap((when) => (when.is === 'not' ? [...when.items] : []));
    const nested = dots.is === 'nest' ? dots.items : [];
    shared = new Set([
      ...common(matcher, forbidden, [...nested, ...behind]),
      ...common(matcher, nested, behind),
    ]);
    known.set(dots, shared);
  }
  return shared;
}

function common(matcher: Matcher, some: readonly PatternNode[], others: readonly PatternNode[]): string[] {
  if (some.length === 0) return [];
  const there = keysOf(matcher, others);
  return [...keysOf(matcher, some)].filter((key) => there.has(key));
}

function keysOf(matcher: Matcher, items: readonly PatternNode[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const item of items) count(matcher, item, counts);
  return new Set(counts.keys());
}

function reachable(flow: Flow, starts: readonly number[]): ReadonlySet<number> {
  const seen = new Set(starts);
  for (const id of seen) for (const { to } of flow.next(id)) seen.add(to);
  return seen;
}
