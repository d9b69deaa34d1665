/** What stands in column 0 of a line of a rule: nothing, `-`, `+` or `*`. */
export type Mark = 'context' | 'minus' | 'plus' | 'star';

/**
 * - `word`: identifiers and keywords;
 * - `punctuation`: operators, parentheses, `...`, `<...`, `<+...`, `...>`, `...+>`;
 * - `choice`: the parentheses and bars of a disjunction or conjunction, in column 0 or escaped: `(` `|` `&` `)`;
 * - `directive`: `#include`, `#define`, `#undef`, `#pragma`; a `line-end` closes it. Other directives can only
 *   be added, and are one token for the whole line;
 * - `path`: `<linux/mm.h>` behind `#include`;
 * - `comment`: only where it is added code;
 * - `blank`: an added empty line;
 * - `end`: behind the last token.
 */
export type TokenKind =
  | 'word'
  | 'number'
  | 'string'
  | 'char'
  | 'punctuation'
  | 'choice'
  | 'directive'
  | 'path'
  | 'line-end'
  | 'comment'
  | 'blank'
  | 'end';

/** One token of a rule's body. `text` is as written, but for a `choice`, which is without its backslash. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly mark: Mark;
  /** On a `?` line: the statement may be missing. */
  readonly optional: boolean;
  /** On a `++` line: may be added again where it has been added already. */
  readonly many: boolean;
  /** Offsets in the .cocci text. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** White space before it on its own line, the mark left out. */
  readonly space: string;
  /** First on its line (behind the mark). */
  readonly startsLine: boolean;
  /** Names behind `@`: `kfree@p1` has ['p1']. */
  readonly attached: readonly Attached[];
  /** Plus code that hangs on this token of the minus slice. */
  readonly plusBefore: readonly PlusRun[];
  readonly plusAfter: readonly PlusRun[];
}

export interface Attached {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Added code: neighbouring `+` tokens, comments and empty lines among them.
 *
 *     - a = f(x);
 *     + a = g(x);      run of 9 tokens, after the removed `;`, whole
 *     + if (!a)
 *     +         return;
 *
 * Behind the last token of a branch without braces, whole code takes the place of a removed statement, in the branch; behind a
 * statement that stays it follows the `if` or loop, as the plus slice says it:
 *
 *     if (a)            if (a)
 *     - f();              S
 *     + g(); in it      + g(); behind it
 */
export interface PlusRun {
  readonly tokens: readonly Token[];
  /** Complete statements, declarations, directives or top-level items, and not a part of one. */
  readonly whole: boolean;
  readonly many: boolean;
  /** Behind the line of a directive that the rule matches. */
  readonly behindDirective: boolean;
  /** At the end of how many `if`s and loops that stay it hangs. */
  readonly behind: number;
}
