import type { Unparsed } from '../smpl/unparsed.ts';
import type { Edit } from '../text/edit-set.ts';
import type { Fix, MentionPlace, Reason, SiteFact } from '../transform/contract.ts';
import type { LostRule } from './smpl-lost.ts';

/** One site with the outcome it was given: plain values, so that a worker can hand it over. */
export interface SiteResult {
  path: string;
  /** Byte offset of the word in its file. */
  offset: number;
  line: number;
  column: number;
  word: string;
  /** Name of the function definition around the word, or null at file scope. */
  function: string | null;
  /** The call as written, where the word is the function called; else null. */
  call: string | null;
  outcome: OutcomeName;
  /** The transform that answered, or null where none did and the run says what the word is. */
  transform: string | null;
  target: string | null;
  /** For a mention: what kind of place the word stands in. */
  where: MentionPlace | null;
  /** Columns of the table of sites; what the transform knows of the call. */
  facts: readonly SiteFact[];
  reasons: readonly Reason[];
  fixes: readonly Fix[];
  notes: readonly Reason[];
  /** Key of the unit in `AuditResult.units` that rewrites this site, or null. */
  unit: string | null;
}

export const outcomeNames = ['rewrite', 'leave', 'ask', 'mention'] as const;
export type OutcomeName = (typeof outcomeNames)[number];

/** Sites that are rewritten together or not at all. */
export interface Unit {
  /** Unique in a run: the transform's name and the transform's own key. */
  key: string;
  transform: string;
  target: string;
  /** Imperative phrase for a subject, without prefix. */
  summary: string;
  /** The unit's sites, in the order of path and offset. */
  sites: readonly SiteResult[];
  reasons: readonly Reason[];
  fixes: readonly Fix[];
  notes: readonly Reason[];
  /** Edits by path; sorted, and free of overlap with those of any other accepted unit. */
  changes: ReadonlyMap<string, readonly Edit[]>;
}

/** A file that accepted units change. */
export interface ChangedFile {
  path: string;
  /** The text that was analysed, latin1: string index = byte offset. */
  text: string;
  /** Sorted and non-overlapping edits of all accepted units. */
  edits: readonly Edit[];
}

/** A file that was not read, and why. */
export interface SkippedFile {
  path: string;
  why: 'symlink' | 'symlink-out-of-tree' | 'not-a-file' | 'vanished' | 'unreadable';
  detail: string;
}

/** What keeps a run from being complete: it ends with exit code 1. */
export interface Fault {
  code: 'transform-failed' | 'transform-too-slow' | 'unreadable' | 'changed-meanwhile' | 'crashed';
  transform: string | null;
  path: string | null;
  line: number | null;
  text: string;
}

export interface Ledger {
  /** Whole-word occurrences of each anchor in the tree's `.c` and `.h` files. */
  words: Record<string, number>;
  sites: number;
  outcomes: Record<OutcomeName, number>;
  /** Occurrences without an outcome: each has a fault that says why. */
  unaccounted: number;
}

export interface AuditResult {
  tree: { root: string; epoch: unknown };
  ledger: Ledger;
  /** By path and offset. */
  sites: readonly SiteResult[];
  units: readonly Unit[];
  /** By path. */
  files: readonly ChangedFile[];
  skipped: readonly SkippedFile[];
  faults: readonly Fault[];
  /** The rules of those semantic patches that match nowhere, and where their words were lost. */
  lost: readonly LostRule[];
  /** Code that a semantic patch looked into and that could not be read whole. */
  unparsed: readonly Unparsed[];
}
