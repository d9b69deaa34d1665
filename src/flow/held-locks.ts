import type { Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';

export type LockMode = 'read' | 'write';

/** What a function does to a lock. */
export interface LockWord {
  /** The function, or for `guard(NAME)(x)` and `scoped_guard(NAME, x)` the guard's class. */
  name: string;
  effect: 'acquire' | 'release' | 'downgrade' | 'try';
  mode: LockMode;
  /** Index of the argument that leads to the lock. */
  argument: number;
  /**
   * How the argument names the lock's owner: `member`: it is the address of one of the vocabulary's members
   * (`&mm->mmap_sem` names `mm`); `owner`: it is the owner itself (`mmap_read_lock(mm)`).
   */
  names: 'member' | 'owner';
  /** For `try`: the return value that says "taken": `down_read_trylock()` nonzero, `down_write_killable()` zero. */
  taken?: 'nonzero' | 'zero';
  /** A guard class: held from `guard()` to the end of its scope. */
  guard?: boolean;
}

/** The names of one lock. Data: `src/kernel/lock-vocabulary.ts` has the kernel's. */
export interface LockVocabulary {
  words: readonly LockWord[];
  /** Members that are the lock: `mmap_sem`, `mmap_lock`. */
  members: readonly string[];
  /** Expressions that mean the same owner, by normal text: `get_task_mm(current)` is `current->mm`. */
  same: readonly (readonly [string, string])[];
}

/** One call that touches a lock. */
export interface LockEvent {
  /** The cfg node. */
  at: number;
  /** The call (or guard) in the syntax tree. */
  call: Node;
  /** The lock's owner in normal form, aliases resolved: `current->mm`. */
  lock: string;
  word: LockWord;
}

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
  /** True where some path leaves the function with the lock held. */
  leaks: boolean;
}

export interface HeldLocks {
  cfg: Cfg;
  /** Owners of all locks that this function touches, in normal form. */
  locks: readonly string[];
  events: readonly LockEvent[];
  /** The state before a cfg node; of a lock that the function never touches it is `caller`. */
  before(node: number, lock: string): LockState;
  after(node: number, lock: string): LockState;
  /** The cfg nodes that take it (acquire, try, guard), in text order. */
  acquisitions(lock: string): readonly number[];
  /** The cfg nodes that give it back, scope ends of guards included. */
  releases(lock: string): readonly number[];
  criticalSection(lock: string, acquisitions: readonly number[]): CriticalSection;
}

/** Follows the locks of a vocabulary through a function. */
export function heldLocks(_cfg: Cfg, _vocabulary: LockVocabulary): HeldLocks {
  throw new Error('not yet');
}
