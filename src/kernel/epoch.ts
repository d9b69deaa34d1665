import type { CFile } from '../c/c-file.ts';
import { fastBehaviour } from './fast-behaviour.ts';
import { followFlags } from './follow-flags.ts';
import { type GupRole, rolesOf } from './gup-roles.ts';
import { HeaderText } from './header-text.ts';

export type { GupRole } from './gup-roles.ts';

/** A function of the family as this tree declares it. */
export interface GupSignature {
  name: string;
  /** The role of each parameter, in order. */
  roles: readonly GupRole[];
  /** Return type as written: `long`, `int`. */
  returns: string;
  path: string;
  line: number;
  /** The declaration in one line. */
  text: string;
}

/** The get_user_pages() API of one tree, read from its own headers; never from a version number. */
export interface GupEpoch {
  /** By name; every name is declared in this tree. */
  functions: ReadonlyMap<string, GupSignature>;
  /** The names of the family that the headers declare, those of `functions`. */
  words: readonly string[];
  gup: {
    /** Number of arguments of get_user_pages(): 8, 7, 6, 5 or 4. */
    arguments: number;
    kind: 'write,force' | 'flags';
    vmas: boolean;
  };
  fast: {
    /** Third parameter: `int write` or `unsigned int gup_flags`. */
    kind: 'write' | 'flags';
    /** Flags it accepts, `int write` counting as FOLL_WRITE; `undefined`: it takes flags, and no check is seen in mm/gup.c. */
    accepts: readonly string[] | undefined;
    /**
     * What an address range that fails access_ok() gives; without a test of its own the slow path says -EFAULT.
     * `unknown` where mm/gup.c has no get_user_pages_fast().
     */
    badRange: 'zero' | 'efault' | 'unknown';
    /** Is a page count of 0 answered by 0 before the page tables are walked? */
    guardsZeroPages: boolean;
  };
  /** How a long-term pin is said: `get_user_pages_longterm()`, `FOLL_LONGTERM`, or not at all. */
  longterm: 'helper' | 'flag' | 'none';
  /** `pin_user_pages*()` and `unpin_user_page*()` are there. */
  pin: boolean;
  lock: 'mmap_sem' | 'mmap_read_lock';
  /** FOLL_* and their values in this tree. */
  flags: ReadonlyMap<string, number>;
}

/** The tree's headers do not tell the API: names the header and the cure. */
export class NotAKernelTree extends Error {
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.name = 'NotAKernelTree';
    this.path = path;
  }
}

/** The names that belong to the family; a tree has some of them. */
export const gupFamily = [
  'get_user_pages',
  'get_user_pages_unlocked',
  'get_user_pages_locked',
  'get_user_pages_remote',
  'get_user_pages_fast',
  'get_user_pages_fast_only',
  'get_user_pages_longterm',
  'pin_user_pages',
  'pin_user_pages_unlocked',
  'pin_user_pages_locked',
  'pin_user_pages_remote',
  'pin_user_pages_fast',
  'pin_user_pages_fast_only',
] as const;

const header = 'include/linux/mm.h';

/** Reads the API from a tree's headers. Throws `NotAKernelTree` where they are missing or declare no such API. */
export function detectEpoch(file: (path: string) => CFile | undefined): GupEpoch {
  const read = (path: string) => {
    const found = opened(file, path);
    return found && new HeaderText(path, found.text);
  };
  const mm = read(header);
  if (!mm) {
    throw new NotAKernelTree(
      header,
      `${header} is missing or unreadable: name the top folder of a Linux source tree, the one that holds include/linux`,
    );
  }
  const functions = new Map<string, GupSignature>();
  for (const name of gupFamily) {
    const signature = signatureOf(mm, name);
    if (signature) functions.set(name, signature);
  }
  const gup = declared(mm, functions, 'get_user_pages');
  const fast = declared(mm, functions, 'get_user_pages_fast');
  const kind = fast.roles.includes('flags') ? 'flags' : 'write';
  const types = read('include/linux/mm_types.h');
  const flags = followFlags(types ? [mm, types] : [mm]);
  const { accepts, ...behaviour } = fastBehaviour(read('mm/gup.c'));
  return {
    functions,
    words: [...functions.keys()],
    gup: {
      arguments: gup.roles.length,
      kind: gup.roles.includes('flags') ? 'flags' : 'write,force',
      vmas: gup.roles.includes('vmas'),
    },
    fast: { kind, accepts: kind === 'write' ? ['FOLL_WRITE'] : accepts, ...behaviour },
    longterm: functions.has('get_user_pages_longterm')
      ? 'helper'
      : flags.has('FOLL_LONGTERM')
        ? 'flag'
        : 'none',
    pin: functions.has('pin_user_pages'),
    lock: read('include/linux/mmap_lock.h')?.prototype('mmap_read_lock') ? 'mmap_read_lock' : 'mmap_sem',
    flags,
  };
}

function opened(file: (path: string) => CFile | undefined, path: string): CFile | undefined {
  try {
    return file(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NotAKernelTree(path, `${why}: make it readable, since it says which API this tree has`);
  }
}

function signatureOf(mm: HeaderText, name: string): GupSignature | undefined {
  const prototype = mm.prototype(name);
  if (!prototype) return undefined;
  const { returns, line, text } = prototype;
  const roles = rolesOf(prototype.parameters);
  if (typeof roles === 'string') {
    throw new NotAKernelTree(
      mm.path,
      `${mm.path}:${line}: cannot tell what the parameter "${roles}" of ${name}() is for: this form of the API is not known yet`,
    );
  }
  return { name, roles, returns, path: mm.path, line, text };
}

function declared(mm: HeaderText, functions: ReadonlyMap<string, GupSignature>, name: string): GupSignature {
  const found = functions.get(name);
  if (found) return found;
  const macro = mm.macro(name);
  if (macro !== undefined) {
    throw new NotAKernelTree(
      header,
      `${header}:${macro}: ${name}() is a macro here: this form of the API is not known yet`,
    );
  }
  throw new NotAKernelTree(
    header,
    `${header} does not declare ${name}(): is this the top folder of a Linux source tree, 2.6.28 or later?`,
  );
}
