import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Cfg, CfgEdge, CfgNode } from './cfg.ts';
import type { LockEvent, LockMode } from './lock-events.ts';
import { outcomeOf } from './outcome.ts';
import { definitionsReaching } from './reaching-definitions.ts';
import { type Solution, solve } from './solve.ts';

/** What one way through the function has done to a lock. */
export interface LockPath {
  kind: 'caller' | 'held' | 'released';
  /** Where it was taken or given back; the entry for `caller`. */
  at: number;
  mode: LockMode;
  /** For `released`: it had been taken in this function. */
  own: boolean;
  /** The last attempt on this way, and whether it took the lock. */
  attempt: { event: LockEvent; taken: boolean } | undefined;
}

/** Paths that do not differ are one; none at all: nothing leads here. */
export type LockPaths = ReadonlySet<LockPath>;

const IDENTIFIER = kind('identifier');
const ASSIGNMENT = kind('assignment_expression');
const INIT_DECLARATOR = kind('init_declarator');
const BINARY = kind('binary_expression');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const DECLARATOR = field('declarator');

const nowhere: LockPaths = new Set();

/** Follows one lock from the entry on; `events` are those of this lock. */
export function followLock(cfg: Cfg, events: readonly LockEvent[]): Solution<LockPaths> {
  const follower = new LockFollower(cfg, events);
  return solve<LockPaths>(cfg, {
    direction: 'forward',
    bottom: nowhere,
    boundary: follower.start,
    join: (one, other) => (one.size === 0 ? other : isSubset(other, one) ? one : new Set([...one, ...other])),
    equal: (one, other) => one.size === other.size && isSubset(one, other),
    transfer: (node, paths) => follower.transfer(node, paths),
    pass: (edge, from, paths) => follower.pass(edge, from, paths),
  });
}

function isSubset(part: LockPaths, whole: LockPaths): boolean {
  for (const path of part) if (!whole.has(path)) return false;
  return true;
}

class LockFollower {
  readonly start: LockPaths;
  readonly #cfg: Cfg;
  readonly #events = new Map<number, LockEvent[]>();
  readonly #paths = new Map<string, LockPath>();
  readonly #numbers = new Map<LockEvent, number>();

  constructor(cfg: Cfg, events: readonly LockEvent[]) {
    this.#cfg = cfg;
    for (const [index, event] of events.entries()) {
      this.#numbers.set(event, index);
      this.#events.set(event.at, [...(this.#events.get(event.at) ?? []), event]);
    }
    this.start = new Set([
      this.#path({ kind: 'caller', at: cfg.entry, mode: 'read', own: false, attempt: undefined }),
    ]);
  }

  // Equal paths are one object, so that sets of them compare by identity.
  #path(path: LockPath): LockPath {
    const { kind, at, mode, own, attempt } = path;
    const tried = attempt ? `${this.#numbers.get(attempt.event)}${attempt.taken}` : '';
    const key = `${kind} ${at} ${mode} ${own} ${tried}`;
    const same = this.#paths.get(key);
    if (same) return same;
    this.#paths.set(key, path);
    return path;
  }

  transfer(node: CfgNode, paths: LockPaths): LockPaths {
    let result = paths;
    for (const event of this.#events.get(node.id) ?? [])
      result = new Set(
        [...result].flatMap((path) => this.#step(event, path)).map((path) => this.#path(path)),
      );
    return result;
  }

  #step(event: LockEvent, path: LockPath): LockPath[] {
    const { at, effect, word } = event;
    const { mode } = word;
    const held: LockPath = { kind: 'held', at, mode, own: true, attempt: undefined };
    switch (effect) {
      case 'acquire':
        return [held];
      case 'try':
        return [
          { ...held, attempt: { event, taken: true } },
          { ...path, attempt: { event, taken: false } },
        ];
      case 'downgrade':
        return [path.kind === 'held' ? { ...path, mode } : path];
      case 'assert':
        return [path];
      case 'release':
        if (word.guard && path.kind !== 'held') return [path];
        return [{ ...path, kind: 'released', at, mode: 'read', own: path.kind === 'held' || path.own }];
    }
  }

  // if (!down_read_trylock(&mm->mmap_sem)) return;     what goes on along `false` took the lock
  pass(edge: CfgEdge, from: CfgNode, paths: LockPaths): LockPaths {
    if (from.kind !== 'condition' || from.node === NONE) return paths;
    if (edge.kind !== 'true' && edge.kind !== 'false') return paths;
    const possible = [...paths].filter((path) => {
      const value = path.attempt && this.#valueGiven(from, path.attempt);
      return value === undefined || (value !== 0) === (edge.kind === 'true');
    });
    return possible.length === paths.size ? paths : new Set(possible);
  }

  #valueGiven(condition: CfgNode, { event, taken }: NonNullable<LockPath['attempt']>): number | undefined {
    const { tree } = this.#cfg.fn;
    // A failed down_write_killable() returns -EINTR, which is -4.
    const result = event.word.taken === 'nonzero' ? Number(taken) : taken ? 0 : -4;
    const given = (node: Node): number | undefined => {
      if (node === event.call) return condition.id === event.at ? result : undefined;
      if (tree.kind[node] === IDENTIFIER)
        return this.#holdsResult(condition.id, node, event) ? result : undefined;
      // a && down_read_trylock(sem)     it took the lock, so it was tried, so a was true
      const right = taken && condition.id === event.at ? skippable(tree, node) : NONE;
      return right !== NONE && tree.contains(right, event.call) ? outcomeOf(tree, right, given) : undefined;
    };
    return outcomeOf(tree, condition.node, given);
  }

  // err = down_write_killable(&mm->mmap_sem); ... if (err)
  #holdsResult(at: number, identifier: Node, event: LockEvent): boolean {
    const { tree } = this.#cfg.fn;
    const setter = tree.parent[event.call];
    const target =
      tree.kind[setter] === ASSIGNMENT
        ? tree.child(setter, LEFT)
        : tree.kind[setter] === INIT_DECLARATOR
          ? tree.child(setter, DECLARATOR)
          : NONE;
    if (target === NONE || tree.text(target) !== tree.text(identifier)) return false;
    return definitionsReaching(this.#cfg, at, tree.text(identifier)).every(
      (definition) => definition.at === event.at && definition.node === target,
    );
  }
}

// The right side of && or ||, which may not be evaluated.
function skippable(tree: SyntaxTree, node: Node): Node {
  if (tree.kind[node] !== BINARY || !/^(&&|\|\|)$/.test(tree.text(tree.child(node, OPERATOR)))) return NONE;
  return tree.child(node, RIGHT);
}
