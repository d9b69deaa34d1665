import type { Address } from './mail-header.ts';

export interface SeriesOptions {
  /** The transforms that the audit ran, by name or path as for `audit()`; none means all that are shipped. */
  transforms?: readonly string[];
  /** The paths and definitions that the audit was given, for the command that the messages show. */
  only?: readonly string[];
  define?: readonly string[];
  coverLetter?: boolean;
  /** Adds the user's Signed-off-by, from `user.name` and `user.email` of git's configuration. */
  signoff?: boolean;
  /** A revision of the tree's repository that the series applies to. */
  base?: string;
  /** Of the reroll, from 1. */
  version?: number;
  /** Tag of the subjects; `PATCH` unless told. */
  tag?: string;
  /** Gives the mails Message-Ids and makes all answer the first. */
  thread?: boolean;
  /** Author; git's configuration unless told. */
  from?: Address;
  /** Moment of the `Date:` headers; the environment's SOURCE_DATE_EPOCH, or now, unless told. */
  date?: Date;
  /** How the result was tested, for the messages. */
  tested?: string;
  onProgress?: (progress: SeriesProgress) => void;
}

export interface SeriesProgress {
  step: 'compose' | 'verify';
  done: number;
  total: number;
}
