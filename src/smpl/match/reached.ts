import type { Node } from '../../c/syntax-tree.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import { leavesTrace } from './pattern-facts.ts';
import { type Solution, visitWitness } from './witness.ts';

/** A match, and the statement at which it begins. */
export interface Begun {
  readonly start: Node;
  readonly solution: Solution;
}

/** Code that a match would change, and that control reaches on a way on which nothing matches. */
export interface Strayed {
  readonly at: number;
  readonly reason: string;
}

export interface Reached {
  readonly solutions: readonly Solution[];
  readonly strayed: readonly Strayed[];
}

/**
 * Takes from the matches in a function those that change what other ways lead to as well:
 *
 *     if (x)
 *             a();        a(); ... - c();      without a() before it, c() has to stay
 *     c();
 */
export function reachedByMatches(matcher: Matcher, flow: Flow, found: readonly Begun[]): Reached {
  let kept = found.map((one) => ({ ...one, changed: changedNodes(matcher, flow, one.solution) }));
  const strayed: Strayed[] = [];
  for (let before = -1; before !== kept.length; ) {
    before = kept.length;
    const begins = new Map<number, Set<number>>();
    for (const { start, changed } of kept) {
      const entry = start === flow.fn.body ? flow.cfg.entry : flow.entryOf(start);
      for (const id of changed.keys()) begins.set(id, (begins.get(id) ?? new Set()).add(entry));
    }
    const lost = new Set(
      [...begins].filter(([id, starts]) => isReachable(flow, id, starts)).map(([id]) => id),
    );
    kept = kept.filter(({ changed }) => {
      const place = [...changed].find(([id]) => lost.has(id));
      if (place) strayed.push({ at: place[1], reason: 'code is reached on ways on which nothing matches' });
      return place === undefined;
    });
  }
  return { solutions: kept.map(({ solution }) => solution), strayed };
}

// The nodes of the graph that a match changes, each with the first place of the change.
function changedNodes({ code: { tree } }: Matcher, flow: Flow, { environment, witness }: Solution) {
  const changed = new Map<number, number>();
  visitWitness(witness, environment, (found) => {
    if (found.is !== 'meeting' || found.pattern.token.mark === 'star' || !leavesTrace(found.pattern.token))
      return;
    for (const { start, end } of found.spans) {
      const id = start < end ? flow.cfg.at(tree.nodeAt(start)) : -1;
      if (id >= 0 && !changed.has(id)) changed.set(id, start);
    }
  });
  return changed;
}

// Is there a way from the beginning of the function that passes none of the starts?
function isReachable(flow: Flow, id: number, starts: ReadonlySet<number>): boolean {
  const seen = new Set<number>(starts);
  const open = [flow.cfg.entry];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    if (at === id) return true;
    seen.add(at);
    open.push(...flow.next(at).map(({ to }) => to));
  }
  return false;
}
