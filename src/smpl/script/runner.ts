import type { Comments } from '../match/binding.ts';

/**
 * How a semantic patch runs its scripts. The engine knows only this interface; who runs Python or JavaScript
 * is injected. Calls are synchronous: a constraint script is asked in the middle of a match.
 */
export interface ScriptRunner {
  /** Runs the script with its arguments bound. A script that fails, hangs or prints too much throws `ScriptError`. */
  run(call: ScriptCall): ScriptAnswer;
  /** The further runs of the semantic patch that scripts asked for since it was last asked. */
  takeIterations?(): readonly Iteration[];
}

/** A further run, which `Iteration().register()` asks for. */
export interface Iteration {
  /** Paths; undefined for all files of the first run. */
  readonly files: readonly string[] | undefined;
  readonly virtualRules: readonly string[];
  readonly virtualIdentifiers: readonly (readonly [name: string, value: string])[];
}

export type ScriptLanguage = 'python' | 'js' | 'ocaml';

/**
 * `initialize` once before the first file, `finalize` once after the last; `rule` once per environment;
 * `constraint` answers with a truth value, `identifier` with the text of a fresh identifier.
 */
export type ScriptRole = 'initialize' | 'rule' | 'finalize' | 'constraint' | 'identifier';

export interface ScriptCall {
  role: ScriptRole;
  language: ScriptLanguage;
  /** The rule's name, for messages; empty for an anonymous one. */
  rule: string;
  /** As written between `@@` and the next rule, or between the braces of a constraint. */
  code: string;
  /** Where `code` begins, so that an error inside it names a line of the .cocci file. */
  path: string;
  line: number;
  /** The script's own variables, in order. */
  variables: readonly ScriptVariable[];
  /** Variables that the script may set (`coccinelle.x = "..."`). */
  outputs: readonly string[];
  /** The files being treated: `cocci.files()`. */
  files: readonly string[];
}

export interface ScriptVariable {
  name: string;
  value: ScriptValue;
}

export type ScriptValue =
  /** Code as it stands in the file, or the text of a default. */
  | { kind: 'text'; text: string }
  /** What stands inside of a string. */
  | { kind: 'string'; text: string }
  /** An expression list, parameter list, statement list ...: its elements as they stand. */
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'comments'; comments: Comments }
  | { kind: 'positions'; positions: readonly ScriptPosition[] };

/** Where a token stands. Lines count from 1 and columns from 0, as Coccinelle's scripts expect. */
export interface ScriptPosition {
  file: string;
  line: number;
  column: number;
  lineEnd: number;
  /** Column behind the last character. */
  columnEnd: number;
  /** The function around it, or the variable, else `something_else`, and where that begins and ends. */
  element: string;
  elementLine: number;
  elementColumn: number;
  elementLineEnd: number;
  elementColumnEnd: number;
}

/** One report of a script: `coccilib.report`, `coccilib.org` or `cocci.print_main` and kin. */
export interface ScriptFinding {
  form: 'report' | 'org';
  message: string;
  position: ScriptPosition;
}

export interface ScriptAnswer {
  /** False after `cocci.include_match(False)`: the environment goes no further. */
  kept: boolean;
  /** True after `cocci.exit()`: no rule and no file is treated any more. */
  stopped: boolean;
  outputs: ReadonlyMap<string, string>;
  /** What a `constraint` or an `identifier` script answered. */
  value: boolean | string | undefined;
  /** What it printed, reports included, in order. */
  printed: string;
  findings: readonly ScriptFinding[];
}

/** A script that failed: `reason` says what happened, the message where as well. */
export class ScriptError extends Error {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly reason: string;

  constructor(path: string, line: number, rule: string, reason: string) {
    super(`${path}:${line}: script${/^\w+$/.test(rule) ? ` of rule ${rule}` : ''}: ${reason}`);
    this.name = 'ScriptError';
    this.path = path;
    this.line = line;
    this.rule = rule;
    this.reason = reason;
  }
}
