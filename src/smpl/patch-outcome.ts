import type { MacroModel } from '../c/macro-model.ts';
import type { Exhausted } from './match/find-in-functions.ts';
import type { FlowOptions } from './match/flow.ts';
import type { RuleTrace } from './match/trace.ts';
import type { Span } from './match/witness.ts';
import type { Conflict } from './rewrite/accept.ts';
import type { Layout } from './rewrite/layout-options.ts';
import type { ScriptAnswer, ScriptRunner } from './script/runner.ts';
import type { Unparsed } from './unparsed.ts';

export interface PatchOptions {
  /** `-D name`. */
  readonly virtualRules?: readonly string[];
  /** `-D name=value`. */
  readonly virtualIdentifiers?: ReadonlyMap<string, string>;
  readonly scripts?: ScriptRunner;
  /** Texts of headers that a file includes, for the types that they declare. */
  readonly headersOf?: (path: string) => readonly string[];
  /** What macros mean, where more is known than the shipped table says. */
  readonly macros?: MacroModel;
  /** What of the flow of functions counts; all of it where left out. */
  readonly flow?: FlowOptions;
  /** How added code is laid out; Linux' way where left out. */
  readonly layout?: Layout;
  /** Is the time over that the files of a group may take? Asked while they are matched. */
  readonly isLate?: () => boolean;
  /** Asks why rules do not match on this line (from 1) of this file. */
  readonly explain?: { readonly path: string; readonly line: number };
}

export interface InputFile {
  readonly path: string;
  readonly text: string;
}

/** Code on a `*` line. */
export interface Starred {
  readonly rule: string;
  readonly path: string;
  /** In the file's first text where no rule changed it before, else in the text that the rule saw. */
  readonly span: Span;
}

export interface FileOutcome {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A conflict between matches of a rule; line from 1 in the text that the rule saw. */
export interface RuleConflict extends Conflict {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
}

export interface PatchOutcome {
  readonly files: readonly FileOutcome[];
  readonly starred: readonly Starred[];
  /** Answers of the script rules, in order: what they printed and found. */
  readonly answers: readonly ScriptAnswer[];
  readonly conflicts: readonly RuleConflict[];
  readonly exhausted: readonly (Exhausted & { readonly path: string })[];
  /** How many matches each rule had, by name. */
  readonly matches: ReadonlyMap<string, number>;
  /** True after `cocci.exit()`. */
  readonly stopped: boolean;
  /** What each rule did in the file that `explain` names. */
  readonly traces: readonly RuleTrace[];
  /** Functions of the files that hold words of the rules and could not be read whole. */
  readonly unparsed: readonly Unparsed[];
}
