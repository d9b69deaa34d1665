import { type CFile, type CFunction, type Evidence, offsetsOf } from '../../src/index.ts';
import { quoteLine } from './quote.ts';

/** A macro that a function uses, of which the body touches the mmap lock. */
export interface HiddenLock {
  /** `lamp_begin()`, or `LAMP_BEGIN` where it takes no arguments. */
  macro: string;
  evidence: Evidence[];
}

// #define lamp_begin() down_read(&current->mm->mmap_sem)
//         ^^^^^^^^^^
/** @param until an offset: uses behind it do not count */
export function hiddenInMacro(
  file: CFile,
  fn: CFunction,
  until: number,
  definedIn: readonly CFile[],
): HiddenLock | undefined {
  const { tree, body } = fn;
  for (const near of definedIn) {
    for (const [name, { offset, shown }] of lockMacrosOf(near)) {
      const use = offsetsOf(file, name).find(
        (at) => tree.start[body] < at && at < until && file.lexical.at(at).kind === 'code',
      );
      if (use === undefined) continue;
      return {
        macro: shown,
        evidence: [
          quoteLine(file, use, `${shown} is a macro`),
          quoteLine(near, offset, 'that touches the mmap lock'),
        ],
      };
    }
  }
  return undefined;
}

/** Where a macro is defined, and how its uses look. */
interface LockMacro {
  offset: number;
  shown: string;
}

const lockMacros = new WeakMap<CFile, ReadonlyMap<string, LockMacro>>();

/** The macros of a file of which the body names the mmap lock, or another such macro. */
function lockMacrosOf(file: CFile): ReadonlyMap<string, LockMacro> {
  let macros = lockMacros.get(file);
  if (!macros) {
    macros = /\bmmap_(sem|lock|read|write)/.test(file.text) ? findLockMacros(file) : new Map();
    lockMacros.set(file, macros);
  }
  return macros;
}

function findLockMacros(file: CFile): Map<string, LockMacro> {
  const defined = [...file.text.matchAll(/^[ \t]*#[ \t]*define[ \t]+(\w+)(\(?)((?:[^\n]*\\\r?\n)*[^\n]*)/gm)];
  const macros = new Map<string, LockMacro>();
  let touching = '\\bmmap_(sem|lock|read|write)';
  for (let known = -1; known < macros.size; ) {
    known = macros.size;
    for (const { 1: name, 2: opened, 3: body, index } of defined)
      if (new RegExp(touching).test(body))
        macros.set(name, { offset: index, shown: opened ? `${name}()` : name });
    touching = `\\bmmap_(sem|lock|read|write)|\\b(${[...macros.keys()].join('|') || 'mmap_sem'})\\b`;
  }
  return macros;
}
