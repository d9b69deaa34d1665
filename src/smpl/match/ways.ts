import type { Dots, Nest } from '../ast.ts';
import { both, type Solution, type Solutions, type Witness } from './witness.ts';

/** Each way of one with each of the other that agrees with it. */
export function join(left: Solutions, right: Solutions): Solutions | undefined {
  const all: Solution[] = [];
  for (const one of left) {
    for (const other of right) {
      const environment = one.environment.merge(other.environment);
      if (environment) all.push({ environment, witness: both(one.witness, other.witness) });
    }
  }
  return all.length > 0 ? all : undefined;
}

/** What is bound behind the dots alone may differ from path to path, so it is kept with the path's witness. */
export function close({ environment, witness }: Solution, locals: ReadonlySet<string>): Solution {
  const outer = environment.filter((key) => !locals.has(key));
  if (outer === environment) return { environment, witness };
  return { environment: outer, witness: { is: 'under', environment, witness } };
}

/** Was something found for the nest on this way? Branches that come together again share what follows, so each part is looked at once. */
export function hasNest(witness: Witness, nest: Dots | Nest, seen: Set<Witness> = new Set()): boolean {
  if (witness === undefined || seen.has(witness)) return false;
  seen.add(witness);
  switch (witness.is) {
    case 'nested':
      return witness.nest === nest || hasNest(witness.witness, nest, seen);
    case 'both':
      return hasNest(witness.left, nest, seen) || hasNest(witness.right, nest, seen);
    case 'under':
    case 'split':
    case 'pick':
      return hasNest(witness.witness, nest, seen);
    default:
      return false;
  }
}
