import type { Rule } from './ast.ts';
import { type Binding, placeKey } from './match/binding.ts';
import type { Environment } from './match/environment.ts';
import { variablesOf } from './match/pattern-facts.ts';
import type { Solution } from './match/witness.ts';

/** An environment, and the rules that matched on the way to it. */
export interface State {
  readonly environment: Environment;
  readonly matched: ReadonlySet<string>;
}

export function withName(names: ReadonlySet<string>, name: string): ReadonlySet<string> {
  return names.has(name) ? names : new Set([...names, name]);
}

/** Keys of the metavariables that a rule's pattern, plus code, constraints and fresh names use. */
export function usedBy(rule: Rule): ReadonlySet<string> {
  const keys = new Set<string>();
  const names = new Map(rule.metavariables.map(({ name, key }) => [name, key]));
  for (const item of rule.minus.items) {
    for (const key of variablesOf(item)) {
      if (!key.startsWith('+')) keys.add(key);
      else if (names.has(key.slice(1))) keys.add(names.get(key.slice(1))!);
    }
  }
  for (const { fresh, types } of rule.metavariables) {
    if (fresh?.is === 'joined')
      for (const part of fresh.parts) if (typeof part !== 'string') keys.add(part.key);
    for (const type of types) for (const key of variablesOf(type)) if (!key.startsWith('+')) keys.add(key);
  }
  return keys;
}

/** The environments that matches hand on: one for each path on which metavariables differ. */
export function exported(solutions: readonly Solution[], keep: ReadonlySet<string>): Environment[] {
  const all = new Map<number, Environment>();
  for (const { environment, witness, withFresh } of solutions) {
    const found = leaves(witness, environment);
    const kept = (withFresh ? found.map(withFresh) : found).map((one) => one.filter((key) => keep.has(key)));
    for (const one of withAllPlaces(kept)) all.set(one.id, one);
  }
  return [...all.values()];
}

/**
 * The ways of one match that differ in nothing but places are one environment, whose positions are those of all:
 *
 *     a(); ... b@p();      on `a(); if (x) b(); else b();` p is at both
 */
function withAllPlaces(ways: readonly Environment[]): readonly Environment[] {
  if (ways.length < 2) return ways;
  const all = new Map<number, Environment>();
  for (const one of ways) {
    const { id } = one.filter((key) => one.get(key)?.positions === undefined);
    const known = all.get(id);
    all.set(id, known ? withPlacesOf(known, one) : one);
  }
  return [...all.values()];
}

function withPlacesOf(known: Environment, other: Environment): Environment {
  let merged = known;
  for (const [key, binding] of other.entries()) {
    const before = merged.get(key)?.positions;
    if (!binding.positions) continue;
    const places = new Map(
      [...(before ?? []), ...binding.positions].map((place) => [placeKey(place), place]),
    );
    const positions = [...places.values()].sort((a, b) => a.start - b.start);
    merged = merged.with(key, { ...binding, key: positions.map(placeKey).join(' '), positions });
  }
  return merged;
}

function leaves(witness: Solution['witness'], environment: Environment): Environment[] {
  const inner = boundOnWays(witness, environment);
  const widest = Math.max(0, ...inner.map(({ size }) => size));
  const full = inner.filter(({ size }) => size === widest || size > environment.size);
  return full.length > 0 ? full : [environment];
}

// Branches that come together again share what is bound behind them, so each part is read once for each environment.
function boundOnWays(
  witness: Solution['witness'],
  environment: Environment,
  known: Map<Solution['witness'], Map<number, readonly Environment[]>> = new Map(),
): readonly Environment[] {
  const before = known.get(witness)?.get(environment.id);
  if (before) return before;
  const found = readWays(witness, environment, known);
  if (!known.has(witness)) known.set(witness, new Map());
  known.get(witness)!.set(environment.id, found);
  return found;
}

function readWays(
  witness: Solution['witness'],
  environment: Environment,
  known: Parameters<typeof boundOnWays>[2],
): readonly Environment[] {
  switch (witness?.is) {
    case 'both':
      return combined(
        boundOnWays(witness.left, environment, known),
        boundOnWays(witness.right, environment, known),
      );
    case 'nested':
    case 'pick':
    case 'split':
      return boundOnWays(witness.witness, environment, known);
    case 'under': {
      const here = witness.environment.merge(environment) ?? witness.environment;
      return combined([here], boundOnWays(witness.witness, here, known));
    }
    default:
      return [];
  }
}

/**
 * What was bound in one part of a match goes with what was bound in another, unless they differ:
 *
 *     if (x) { ... return@r E; } ... g(y);      r and y are bound behind dots of their own: one environment
 *     ... g(y);                                 y is a on one path and b on the other: two
 */
function combined(left: readonly Environment[], right: readonly Environment[]): readonly Environment[] {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  const all = new Map<number, Environment>();
  const add = (one: Environment) => all.set(one.id, one);
  const alone = new Set(right);
  for (const one of left) {
    const merged = right.flatMap((other) => {
      const both = one.merge(other);
      if (both) alone.delete(other);
      return both ?? [];
    });
    for (const each of merged.length > 0 ? merged : [one]) add(each);
  }
  for (const other of alone) add(other);
  return [...all.values()];
}

export function mergeOver(old: Environment, fresh: Environment): Environment {
  let merged = old;
  for (const [key, binding] of fresh.entries()) merged = merged.with(key, unscoped(binding));
  return merged;
}

function unscoped(binding: Binding): Binding {
  return binding.key === binding.tokens || binding.positions ? binding : { ...binding, key: binding.tokens };
}

export function distinct(states: readonly State[], keep: ReadonlySet<string>): State[] {
  const seen = new Map<string, State>();
  for (const { environment, matched } of states) {
    const kept = environment.filter((key) => keep.has(key) || key.startsWith('virtual.'));
    const name = `${kept.id} ${[...matched].sort().join(' ')}`;
    if (!seen.has(name)) seen.set(name, { environment: kept, matched });
  }
  return [...seen.values()];
}
