import type { Unparsed } from '../smpl/unparsed.ts';
import type { Edit } from '../text/edit-set.ts';

/** A place that a semantic patch points at, by a `*` line or by a script's report. */
export interface Finding {
  path: string;
  /** From 1; columns count bytes. */
  line: number;
  column: number;
  endLine: number;
  /** Column behind the last byte. */
  endColumn: number;
  /** The rule's name. */
  rule: string;
  message: string;
  by: 'star' | 'script';
  /** The line on which it begins. */
  text: string;
}

/** Something that went otherwise than asked for, in one sentence; the rest of the run goes on. */
export interface Notice {
  /** `collision`: a match whose change cannot be made; `refused`: a script that cannot run, of the semantic patch at `path`. */
  code: 'collision' | 'refused' | 'too-much-work' | 'unreadable' | 'too-slow' | 'crashed';
  path: string;
  /** From 1, 0 where it is about the whole file. */
  line: number;
  text: string;
}

/** How many matches each rule had, by name. */
export type RuleMatches = ReadonlyMap<string, number>;

/** What a semantic patch made of one file: plain values. */
export interface FileOutcome {
  path: string;
  /** The text before; empty where there is nothing to show of it. */
  text: string;
  /** All rules' changes together, on that text. */
  edits: readonly Edit[];
  findings: readonly Finding[];
  /** How many matches each rule had here, by name. */
  matches: RuleMatches;
  /** What scripts printed. */
  printed: string;
  notices: readonly Notice[];
  /** Code that holds words of the rules and could not be read whole. */
  unparsed: readonly Unparsed[];
  /** A script asked for the end of the run. */
  stopped: boolean;
}
