import type { Optional, PatternNode } from '../ast.ts';
import type { Sequence } from './sequence.ts';

const known = new WeakMap<Sequence, Map<number, readonly (readonly PatternNode[])[]>>();

/** What stands before and behind the dots at `items[at]`, each by itself: without `when any` they may pass none of it. */
export function neighbours(sequence: Sequence, at: number): readonly (readonly PatternNode[])[] {
  let places = known.get(sequence);
  if (!places) {
    places = new Map();
    known.set(sequence, places);
  }
  let found = places.get(at);
  if (!found) {
    const { items, ends } = sequence;
    const all = [...reaching(items, at - 1, -1), ...(ends?.get(at - 1) ?? []), ...reaching(items, at + 1, 1)];
    found = all.filter(isKnown).map((item) => [item]);
    places.set(at, found);
  }
  return found;
}

// ... ( a(); | ) b();      may begin with b() as well
function reaching(items: readonly PatternNode[], at: number, step: 1 | -1): PatternNode[] {
  const item = items[at];
  if (item === undefined) return [];
  if (item.is === 'optional') return aroundOptional(items, at, step);
  if (item.is !== 'choice' || item.branches.every((branch) => branch.length > 0)) return [item];
  const branches = item.branches.filter((branch) => branch.length > 0);
  return [{ ...item, branches }, ...reaching(items, at + step, step)];
}

// ... ? b(); ... c();      may begin with c() as well; what may be missing at an end is no limit
function aroundOptional(items: readonly PatternNode[], at: number, step: 1 | -1): PatternNode[] {
  const beyond = items[at + step]?.is === 'dots' ? at + 2 * step : at + step;
  const further = reaching(items, beyond, step);
  const { items: own } = items[at] as Optional;
  return further.length > 0 ? [...own.slice(0, 1), ...further] : [];
}

// S ...      any statement is an S, so that the dots could pass none
function isKnown(item: PatternNode): boolean {
  if (item.is === 'meta') return !item.metavariable.kind.startsWith('statement');
  return item.is !== 'dots' && item.is !== 'nest';
}
