import { relatedKeys } from '../used-after.ts';
import type { Environment } from './environment.ts';
import { count } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import type { Sequence, Spot } from './sequence.ts';
import type { Solution, Solutions } from './witness.ts';

/**
 * Where dots lead to in a function depends on nothing but what stands beside and behind them, so it is looked for once,
 * whatever else was bound before:
 *
 *     lock(E);
 *     ...
 *     if (c) { ... return@r ...; }
 *     ...                               the same ways for every r
 *     unlock(E);
 */
export class KnownWays {
  readonly #matcher: Matcher;
  readonly #known = new Map<Sequence, Map<string, Solutions>>();

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  /** @param look looks for what stands behind the dots at `sequence.items[at]` */
  from(
    sequence: Sequence,
    at: number,
    { list, index, ids, closing }: Spot,
    environment: Environment,
    look: (environment: Environment) => Solutions,
  ): Solutions {
    const keys = keysFrom(this.#matcher, sequence, at);
    const asked = environment.filter((key) => keys.has(key));
    let known = this.#known.get(sequence);
    if (!known) {
      known = new Map();
      this.#known.set(sequence, known);
    }
    const place = `${at} ${asked.id} ${list.owner} ${index} ${list.nodes.length} ${ids} ${closing?.owner}`;
    let found = known.get(place);
    if (!found) {
      found = look(asked);
      known.set(place, found);
    }
    return asked === environment ? found : found.map((one) => within(environment, one));
  }
}

function within(all: Environment, { environment, witness }: Solution): Solution {
  let whole = all;
  for (const [key, binding] of environment.entries()) whole = whole.with(key, binding);
  return { environment: whole, witness };
}

const keysOfSequences = new WeakMap<Sequence, Map<number, ReadonlySet<string>>>();

/** Keys of the metavariables that matching from the dots at `items[at]` on may ask for. */
function keysFrom(matcher: Matcher, sequence: Sequence, at: number): ReadonlySet<string> {
  let places = keysOfSequences.get(sequence);
  if (!places) {
    places = new Map();
    keysOfSequences.set(sequence, places);
  }
  let keys = places.get(at);
  if (!keys) {
    const counts = new Map<string, number>();
    const { items, ends } = sequence;
    // The dots pass no second match of what stands before them.
    for (const item of [...items.slice(Math.max(0, at - 1)), ...(ends?.get(at - 1) ?? [])])
      count(matcher, item, counts);
    const related = matcher.rule.metavariables.filter(({ key }) => counts.has(key)).flatMap(relatedKeys);
    keys = new Set([...counts.keys(), ...related]);
    places.set(at, keys);
  }
  return keys;
}
