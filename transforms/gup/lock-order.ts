import { type Evidence, field, kind, type Node, type SourceTree } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import { rootOf } from './lifetime.ts';
import { entryContextOf } from './lock-context.ts';
import { placesNear } from './near.ts';
import { quote } from './quote.ts';

const CALL = kind('call_expression');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');

const take = /^(mutex_lock(_interruptible|_killable|_nested)?|down|down_interruptible|down_read|down_write)$/;
const give = /^(mutex_unlock|up|up_read|up_write)$/;

/** A sleeping lock: as it is written, and its last name, by which it is looked for elsewhere. */
export interface HeldLock {
  text: string;
  name: string;
}

/** The sleeping locks, other than the mmap lock, that a function takes before a call and drops after it. */
export function locksHeldAround({ fn, call }: GupFacts): HeldLock[] {
  const { tree, body } = fn;
  const locks = (pattern: RegExp, isWanted: (at: Node) => boolean): HeldLock[] =>
    tree
      .descendants(body, CALL)
      .filter((at) => pattern.test(tree.text(tree.child(at, FUNCTION))) && isWanted(at))
      .map((at) => tree.text(tree.child(at, ARGUMENTS)).slice(1, -1).replace(/^&/, ''))
      .map((text) => ({ text, name: rootOf(text) }));
  const given = locks(give, (at) => tree.start[at] > tree.start[call.call]).map(({ name }) => name);
  const taken = locks(take, (at) => tree.start[at] < tree.start[call.call]);
  const around = taken.filter(({ name }) => given.includes(name) && !/^mmap_(sem|lock)$/.test(name));
  return [...new Map(around.map((lock) => [lock.name, lock])).values()];
}

/** Places near by that take a lock of one of the names in a function that is entered with the mmap lock held. */
export function takenUnderMmapLock(
  { file }: GupFacts,
  names: readonly string[],
  tree: SourceTree,
): Evidence[] {
  const found: Evidence[] = [];
  for (const name of names) {
    for (const { file: near, offsets } of placesNear(file.path, name, tree)) {
      for (const offset of offsets) {
        const fn = near.functionAt(offset);
        if (!fn) continue;
        const at = fn.tree.closest(fn.tree.nodeAt(offset, offset + name.length), CALL);
        if (at < 0 || !take.test(fn.tree.text(fn.tree.child(at, FUNCTION)))) continue;
        const context = entryContextOf(near, fn, tree);
        if (context.who !== 'caller') continue;
        found.push(
          quote(near, fn.tree, at, `${fn.name}() takes it under the mmap lock`),
          ...context.evidence,
        );
      }
    }
  }
  return found;
}
