import type { Dots, Nest } from '../ast.ts';
import { both, type Solution, type Solutions, type Witness, walkWitness } from './witness.ts';

/** What is true at a place of the graph: undefined where it fails, else the ways; none where nothing needed to be found (an error exit, a loop). */
export type Outcome = Solutions | undefined;

export const HOLDS: Outcome = [];

/** All must hold; each way of one goes with each way of the others that agrees with it. */
export function allOf(outcomes: readonly (() => Outcome)[]): Outcome {
  if (outcomes.length === 0) return undefined;
  let joined: Outcome = HOLDS;
  for (const ask of outcomes) {
    const outcome = ask();
    if (outcome === undefined) return undefined;
    joined = joined!.length === 0 ? outcome : outcome.length === 0 ? joined : join(joined!, outcome);
    if (joined === undefined) return undefined;
  }
  return joined;
}

/** Ways that go on from what was found before them. */
export function under(witness: Witness, ends: Solutions): Solutions {
  return ends.map((end) => ({ environment: end.environment, witness: both(witness, end.witness) }));
}

/** Each way of one with each of the other that agrees with it. */
export function join(left: Solutions, right: Solutions): Solutions | undefined {
  const all: Solution[] = [];
  for (const one of left) {
    for (const other of right) {
      const environment = one.environment.merge(other.environment);
      if (environment) all.push({ environment, witness: both(one.witness, other.witness) });
    }
  }
  return all.length > 0 ? together(all) : undefined;
}

/** Ways on which all means the same are one: what is done on each is done. */
export function together(ways: Solutions): Solutions {
  if (ways.length < 2) return ways;
  const all = new Map<number, Solution>();
  for (const way of ways) {
    const { environment, witness } = way;
    const known = all.get(environment.id);
    all.set(environment.id, known ? { environment, witness: both(known.witness, witness) } : way);
  }
  return all.size < ways.length ? [...all.values()] : ways;
}

/** What is bound behind the dots alone may differ from path to path, so it is kept with the path's witness. */
export function close({ environment, witness }: Solution, locals: ReadonlySet<string>): Solution {
  const outer = environment.filter((key) => !locals.has(key));
  if (outer === environment) return { environment, witness };
  return { environment: outer, witness: { is: 'under', environment, witness } };
}

/** Was something found for the nest on this way? */
export function hasNest({ witness, environment }: Solution, nest: Dots | Nest): boolean {
  return walkWitness(witness, environment, (part) => part.is === 'nested' && part.nest === nest);
}
