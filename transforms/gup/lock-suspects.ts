import { type CFile, type CFunction, type Node, offsetsOf, type SourceTree } from '../../src/index.ts';
import { includerOf, localIncludes, macroHere } from './includes.ts';
import type { LockContext } from './lock-context.ts';
import { placesNear } from './near.ts';
import { quoteLine } from './quote.ts';

// hub_begin_user(file)      lamp_lock(lamp)      LAMP_ENTER;
const opens = /(?:^|_)(?:lock|trylock|enter|begin|acquire|hold|grab)(?:_|$)/i;

// The kernel's own: their lock is another one.
const others =
  /^_*(?:(?:raw_)?(?:spin|read|write)|(?:ww_|rt_)?mutex|s?rcu_read|local|bit_spin|rtnl|task|inode|device|console|hw_spin|drm_modeset)_(?:try)?lock|^_*(?:try)?lock_(?:page|sock|buffer|kernel|super)|^(?:might|lockdep|trace|ww_acquire|user_access|kernel_fpu|pm_runtime)_/;

/**
 * A function or macro used before a node that by its name may take a lock, of which nothing is to be seen in the folder
 * or in the headers that the file has of its own: it may be the mmap lock.
 */
export function mayOpenLock(
  file: CFile,
  fn: CFunction,
  node: Node,
  tree: SourceTree,
): LockContext | undefined {
  const start = fn.tree.start[fn.body];
  const before = file.text.slice(start, fn.tree.start[node]);
  for (const { 1: name, index } of before.matchAll(/(?<!->|\.)\b([A-Za-z_]\w*)(?=\s*\(|;)/g)) {
    if (!opens.test(name) || others.test(name) || file.lexical.at(start + index).kind !== 'code') continue;
    if (/^\w+;/.test(before.slice(index)) && name !== name.toUpperCase()) continue;
    if (isDefinedNear(file, name, tree)) continue;
    const shown = name === name.toUpperCase() ? name : `${name}()`;
    return {
      who: 'unknown',
      question: `does ${shown} take the mmap lock?`,
      evidence: [quoteLine(file, start + index, `${shown} may take a lock, and is not defined near here`)],
    };
  }
  return undefined;
}

function isDefinedNear(file: CFile, name: string, tree: SourceTree): boolean {
  const near = placesNear(file.path, name, tree).map((place) => place.file);
  const headers = localIncludes(file, tree).map((path) => tree.file(path));
  return (
    macroHere(file, name, tree) !== undefined ||
    [...near, ...headers].some((other) => other?.functionNamed(name) !== undefined)
  );
}

// #include "lamp.c"      static functions of that file may be called from here, too
export function mayBeCalledByIncluder(file: CFile, fn: CFunction, tree: SourceTree): LockContext | undefined {
  const includer = fn.isStatic ? includerOf(file, tree) : undefined;
  if (!includer || offsetsOf(includer.file, fn.name).length === 0) return undefined;
  return {
    who: 'unknown',
    question: `does ${includer.file.path}, which includes this file, call ${fn.name}() with the mmap lock held?`,
    evidence: [quoteLine(includer.file, includer.offset, 'this file is included here')],
  };
}
