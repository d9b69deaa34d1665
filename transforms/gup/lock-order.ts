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

/** Last names of the sleeping locks (other than the mmap lock) that a function takes before a call and drops after it. */
export function locksHeldAround({ fn, call }: GupFacts): string[] {
  const { tree, body } = fn;
  const names = (pattern: RegExp, isWanted: (at: Node) => boolean): string[] =>
    tree
      .descendants(body, CALL)
      .filter((at) => pattern.test(tree.text(tree.child(at, FUNCTION))) && isWanted(at))
      .map((at) => lockName(tree.text(tree.child(at, ARGUMENTS))));
  const taken = names(take, (at) => tree.start[at] < tree.start[call.call]);
  const given = names(give, (at) => tree.start[at] > tree.start[call.call]);
  return [...new Set(taken)].filter((name) => given.includes(name) && !/^mmap_(sem|lock)$/.test(name));
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

// (&db_tab->mutex)   ->   mutex
function lockName(list: string): string {
  return rootOf(list.slice(1, -1));
}
