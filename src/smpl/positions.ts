import type { Edit } from '../text/edit-set.ts';
import { type Binding, type Place, placeKey } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import { type Solution, visitWitness } from './match/witness.ts';
import type { State } from './states.ts';

// An inherited position may be any of those found with the same other metavariables, also by a match that has none.
export function gatherPositions(
  inherited: readonly { readonly kind: string; readonly key: string }[],
  states: readonly State[],
  keys: ReadonlySet<string>,
): (environment: Environment) => Environment {
  const positions = new Set(inherited.filter(({ kind }) => kind === 'position').map(({ key }) => key));
  if (positions.size === 0) return (environment) => environment.filter((key) => keys.has(key));
  const gathered = new Map<number, Map<string, Map<string, Place>>>();
  for (const { environment } of states) {
    const rest = environment.filter((key) => keys.has(key) && !positions.has(key));
    let known = gathered.get(rest.id);
    if (!known) {
      known = new Map();
      gathered.set(rest.id, known);
    }
    for (const key of positions) {
      let places = known.get(key);
      if (!places) {
        places = new Map();
        known.set(key, places);
      }
      for (const place of environment.get(key)?.positions ?? []) places.set(placeKey(place), place);
    }
  }
  return (environment) => {
    const rest = environment.filter((key) => keys.has(key) && !positions.has(key));
    let full = rest;
    for (const [key, places] of gathered.get(rest.id) ?? []) {
      if (places.size === 0 && environment.get(key) === undefined) continue;
      full = full.with(key, positionsBinding([...places.values()]));
    }
    return full;
  };
}

function positionsBinding(positions: readonly Place[]): Binding {
  const key = positions.map(placeKey).join(' ');
  return { kind: 'position', key, tokens: key, text: '', positions };
}

/** Does a match stand at the places that an environment itself knows, of all those that were gathered? */
export function standsAt(
  { witness, environment: at }: Solution,
  environment: Environment,
  positions: ReadonlySet<string>,
): boolean {
  if (positions.size === 0) return true;
  const met = new Map<string, boolean>();
  visitWitness(witness, at, function look(found, within): void {
    if (found.is === 'split') visitWitness(found.witness, within, look);
    if (found.is !== 'meeting' || found.pattern.is === 'dots') return;
    for (const { key } of found.pattern.positions) {
      if (!positions.has(key)) continue;
      const { start } = found.spans[0];
      const { end } = found.spans[found.spans.length - 1];
      const known = environment.get(key)?.positions ?? [];
      met.set(key, met.get(key) || known.some((place) => place.start === start && place.end === end));
    }
  });
  return [...met.values()].every((one) => one);
}

/** Moves the positions of an environment along with the edits of their file; a script is told where they were found. */
export function shift(environment: Environment, path: string, edits: readonly Edit[]): Environment {
  let shifted = environment;
  for (const [key, binding] of environment.entries()) {
    if (!binding.positions?.some((place) => place.path === path)) continue;
    const positions = binding.positions.map((place) => (place.path === path ? move(place, edits) : place));
    shifted = shifted.with(key, positionsBinding(positions));
  }
  return shifted;
}

function move(place: Place, edits: readonly Edit[]): Place {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end > place.start && !(start === end && start === place.start)) break;
    by += text.length - (end - start);
  }
  return { ...place, start: place.start + by, end: place.end + by };
}
