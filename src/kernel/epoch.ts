import type { CFile } from '../c/c-file.ts';

/** What a parameter of the family is for, whatever its place. */
export type GupRole =
  | 'tsk'
  | 'mm'
  | 'start'
  | 'nr'
  | 'write'
  | 'force'
  | 'flags'
  | 'pages'
  | 'vmas'
  | 'locked';

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
    /** Flags it accepts; `undefined`: it takes flags and checks none. `int write` counts as FOLL_WRITE. */
    accepts: readonly string[] | undefined;
    /** What an address range that fails access_ok() gives; `unknown` where mm/gup.c has no such test. */
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

/** Reads the API from a tree's headers. Throws `NotAKernelTree` where they are missing or declare no such API. */
export function detectEpoch(_file: (path: string) => CFile | undefined): GupEpoch {
  throw new Error('not yet');
}
