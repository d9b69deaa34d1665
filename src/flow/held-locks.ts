import type { Cfg } from './cfg.ts';
import { type LockEvent, type LockMode, type LockVocabulary, lockEvents } from './lock-events.ts';
import { followLock, type LockPaths } from './lock-paths.ts';

export type { LockEvent, LockMode, LockVocabulary, LockWord } from './lock-events.ts';

/**
 * What is known of a lock before a cfg node.
 * `caller`    no path from the entry touches it: it is as the caller left it, held or not
 * `held`      taken in this function on every path, at the nodes `at`
 * `released`  given back on every path, at the nodes `at`; `whose` says who had taken it
 * `maybe`     differs by path: `caller` is true where some path leaves it as the caller left it
 * `dead`      no path from the entry leads here
 */
export type LockState =
  | { state: 'caller' }
  | { state: 'held'; mode: LockMode | 'either'; at: readonly number[] }
  | { state: 'released'; at: readonly number[]; whose: 'own' | 'caller' | 'either' }
  | { state: 'maybe'; caller: boolean; held: readonly number[]; released: readonly number[] }
  | { state: 'dead' };

/** Where a lock is held because of one acquisition (or several that a release answers together). */
export interface CriticalSection {
  lock: string;
  acquisitions: readonly number[];
  /** The cfg nodes before which it is held on some path; the releases are among them. */
  nodes: ReadonlySet<number>;
  releases: readonly number[];
  /** True where some path leaves the function with the lock held; `if (a) lock(); ... if (a) unlock();` has such a path. */
  leaks: boolean;
}

export interface HeldLocks {
  cfg: Cfg;
  /** Owners of all locks that this function takes, gives back or asserts, in normal form. */
  locks: readonly string[];
  events: readonly LockEvent[];
  /** The state before a cfg node; of a lock that the function never touches it is `caller`. */
  before(node: number, lock: string): LockState;
  after(node: number, lock: string): LockState;
  /** The cfg nodes that take it: acquire, try, guard. */
  acquisitions(lock: string): readonly number[];
  /** The cfg nodes that give it back, scope ends of guards included. */
  releases(lock: string): readonly number[];
  criticalSection(lock: string, acquisitions: readonly number[]): CriticalSection;
}

/** Follows the locks of a vocabulary through a function. */
export function heldLocks(cfg: Cfg, vocabulary: LockVocabulary): HeldLocks {
  const events = lockEvents(cfg, vocabulary);
  const locks = [...new Set(events.map(({ lock }) => lock))];
  const untouched = followLock(cfg, []);
  const followed = new Map(
    locks.map((lock) => [
      lock,
      followLock(
        cfg,
        events.filter((event) => event.lock === lock),
      ),
    ]),
  );
  const pathsOf = (lock: string) => followed.get(lock) ?? untouched;
  const nodesOf = (lock: string, ...effects: LockEvent['effect'][]) => [
    ...new Set(
      events.filter((event) => event.lock === lock && effects.includes(event.effect)).map(({ at }) => at),
    ),
  ];
  return {
    cfg,
    locks,
    events,
    before: (node, lock) => describe(pathsOf(lock).before[node]),
    after: (node, lock) => describe(pathsOf(lock).after[node]),
    acquisitions: (lock) => nodesOf(lock, 'acquire', 'try'),
    releases: (lock) => nodesOf(lock, 'release'),
    criticalSection(lock, acquisitions) {
      const { before } = pathsOf(lock);
      const nodes = new Set<number>();
      for (const { id } of cfg.nodes)
        for (const { kind, at } of before[id])
          if (kind === 'held' && acquisitions.includes(at)) nodes.add(id);
      const releases = nodesOf(lock, 'release').filter((node) => nodes.has(node));
      return { lock, acquisitions, nodes, releases, leaks: nodes.has(cfg.exit) };
    },
  };
}

function describe(paths: LockPaths): LockState {
  const all = [...paths];
  const places = (kind: 'held' | 'released') =>
    [...new Set(all.filter((path) => path.kind === kind).map(({ at }) => at))].sort((a, b) => a - b);
  if (all.length === 0) return { state: 'dead' };
  if (all.every(({ kind }) => kind === 'caller')) return { state: 'caller' };
  if (all.every(({ kind }) => kind === 'held'))
    return { state: 'held', mode: only(all.map(({ mode }) => mode)), at: places('held') };
  if (all.every(({ kind }) => kind === 'released'))
    return {
      state: 'released',
      at: places('released'),
      whose: only(all.map(({ own }) => (own ? 'own' : 'caller'))),
    };
  return {
    state: 'maybe',
    caller: all.some(({ kind }) => kind === 'caller'),
    held: places('held'),
    released: places('released'),
  };
}

function only<Value extends string>(values: readonly Value[]): Value | 'either' {
  return values.every((value) => value === values[0]) ? values[0] : 'either';
}
