import { NOTHING, type Sequence, splice } from './sequence.ts';
import { statementKinds } from './statement-kinds.ts';

/** What dots lead to: the items of a sequence behind them. */
export interface Tail {
  readonly sequence: Sequence;
  /** Nothing stands behind the dots. */
  readonly isOpen: boolean;
  /** Kinds of the statements at which the tail can begin; undefined where it is open. */
  readonly kinds: ReadonlySet<number> | undefined;
}

const known = new WeakMap<Sequence, Map<number, readonly Tail[]>>();

/**
 * The tails of the dots at `items[at]`, that to prefer first. On each way for itself, what is optional stands there or not:
 *
 *     ... ? b(); ... c();      leads to `b(); ... c();`, or else to `c();`
 */
export function tailsBehind(sequence: Sequence, at: number): readonly Tail[] {
  let places = known.get(sequence);
  if (!places) {
    places = new Map();
    known.set(sequence, places);
  }
  let tails = places.get(at);
  if (!tails) {
    tails = sequencesBehind(sequence, at + 1).map((one) => tailOf(one, at + 1));
    places.set(at, tails);
  }
  return tails;
}

function sequencesBehind(sequence: Sequence, next: number): readonly Sequence[] {
  const item = sequence.items[next];
  if (item?.is !== 'optional') return [sequence];
  const without = splice(sequence, next, NOTHING);
  const left = without.items[next]?.is === 'dots' ? splice(without, next, NOTHING) : without;
  return [splice(sequence, next, item.items), ...sequencesBehind(left, next)];
}

function tailOf(sequence: Sequence, next: number): Tail {
  const item = sequence.items[next];
  return { sequence, isOpen: item === undefined, kinds: item && statementKinds(item) };
}
