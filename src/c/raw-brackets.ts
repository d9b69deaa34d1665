import { BRACE, CLOSE_BRACE, CLOSE_PAREN, PAREN, SEMICOLON } from './punctuation.ts';
import type { Tokens } from './token.ts';

/** Most brackets are closed within so many tokens. */
const NEAR = 64;

/**
 * Where the lexer's brackets are closed: a parenthesis with no brace or semicolon in it, a brace with no semicolon in
 * it. Looked up in the tokens behind it, and in a table of the whole file where that would take long:
 *
 *     f(g(h(i(      each of them would be looked for to the end of the file
 */
export class RawBrackets {
  readonly #tokens: Tokens;
  #table: Int32Array | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  /** The token that closes a parenthesis or brace, or -1. */
  close(open: number): number {
    const { kind, count } = this.#tokens;
    const opener = kind[open];
    const closer = opener === PAREN ? CLOSE_PAREN : CLOSE_BRACE;
    const to = Math.min(count, open + NEAR);
    let depth = 0;
    for (let at = open; at < to; at++) {
      const k = kind[at];
      if (k === opener) depth++;
      else if (k === closer) {
        if (--depth === 0) return at;
      } else if (k === SEMICOLON || k === BRACE) return -1;
    }
    if (to === count) return -1;
    this.#table ??= closeTable(this.#tokens);
    return this.#table[open];
  }
}

function closeTable({ kind, count }: Tokens): Int32Array {
  const table = new Int32Array(count).fill(-1);
  const parens: number[] = [];
  const braces: number[] = [];
  for (let at = 0; at < count; at++) {
    switch (kind[at]) {
      case PAREN:
        parens.push(at);
        break;
      case CLOSE_PAREN:
        if (parens.length > 0) table[parens.pop()!] = at;
        break;
      case BRACE:
        parens.length = 0;
        braces.push(at);
        break;
      case CLOSE_BRACE:
        if (braces.length > 0) table[braces.pop()!] = at;
        break;
      case SEMICOLON:
        parens.length = 0;
        braces.length = 0;
    }
  }
  return table;
}
