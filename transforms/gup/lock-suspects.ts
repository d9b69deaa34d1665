import {
  type CFile,
  type CFunction,
  type Node,
  offsetsOf,
  reachableFrom,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
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
 * A function or macro used before a node, or by a function of the file that is, which by its name may take a lock that is
 * not given back: nothing of it is to be seen in the folder or in the headers that the file has of its own, so it may be
 * the mmap lock.
 */
export function mayOpenLock(
  file: CFile,
  fn: CFunction,
  node: Node,
  tree: SourceTree,
): LockContext | undefined {
  const used = namesUsed(file, fn, fn.tree.start[node]);
  const helpers = used
    .map(({ name }) => file.functionNamed(name))
    .filter((helper) => helper !== undefined && helper.name !== fn.name);
  return (
    openedBy(file, fn, used, analysisOf(fn).cfg.at(node), tree) ??
    helpers
      .map((helper) => {
        const all = namesUsed(file, helper!, helper!.tree.end[helper!.body]);
        return openedBy(file, helper!, all, analysisOf(helper!).cfg.exit, tree);
      })
      .find((context) => context !== undefined)
  );
}

/** One of the names that opens what no other has closed on some way to a node of the graph. */
function openedBy(
  file: CFile,
  fn: CFunction,
  used: readonly NameUsed[],
  until: number,
  tree: SourceTree,
): LockContext | undefined {
  const { cfg } = analysisOf(fn);
  const at = ({ name, offset }: NameUsed): number => cfg.at(fn.tree.nodeAt(offset, offset + name.length));
  for (const opening of used) {
    const { name, offset } = opening;
    if (!opens.test(name) || others.test(name) || isDefinedNear(file, name, tree)) continue;
    const ends = used.filter((other) => closes(name, other.name)).map(at);
    if (at(opening) >= 0 && !reachableFrom(cfg, at(opening), ends).has(until)) continue;
    const shown = name === name.toUpperCase() ? name : `${name}()`;
    return {
      who: 'unknown',
      question: `does ${shown} take the mmap lock?`,
      evidence: [quoteLine(file, offset, `${shown} may take a lock, and is not defined near here`)],
    };
  }
  return undefined;
}

interface NameUsed {
  name: string;
  offset: number;
}

// hub_begin_user(file);      LAMP_ENTER;      the functions and macros that a function uses up to an offset
function namesUsed(file: CFile, fn: CFunction, until: number): NameUsed[] {
  const start = fn.tree.start[fn.body];
  const text = file.text.slice(start, until);
  return [...text.matchAll(/(?<!->|\.)\b([A-Za-z_]\w*)(?=\s*\(|;)/g)]
    .map(({ 1: name, index }) => ({ name, offset: start + index }))
    .filter(({ name, offset }) => file.text[offset + name.length] !== ';' || name === name.toUpperCase())
    .filter(({ offset }) => file.lexical.at(offset).kind === 'code');
}

const counterparts: readonly [string, RegExp][] = [
  ['trylock', /unlock/i],
  ['lock', /unlock/i],
  ['enter', /leave|exit/i],
  ['begin', /end/i],
  ['acquire', /release/i],
  ['hold', /release|drop|put/i],
  ['grab', /release|drop|put/i],
];

// hub_lock(hub); ... hub_unlock(hub);
function closes(opening: string, name: string): boolean {
  return counterparts.some(([word, end]) => {
    const [before, after] = opening.toLowerCase().split(word, 2);
    const middle = name.toLowerCase().slice(before.length, after ? -after.length : undefined);
    return (
      after !== undefined &&
      name.toLowerCase().startsWith(before) &&
      end.test(middle) &&
      name.toLowerCase().endsWith(after)
    );
  });
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
