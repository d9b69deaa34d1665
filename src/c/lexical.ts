import { Directive, Token, type Tokens } from './token.ts';

/** What the text is at an offset, told by the lexer alone. */
export type LexicalPlace =
  | { kind: 'code' }
  | { kind: 'comment' }
  | { kind: 'string' }
  /** A preprocessor line other than a macro's body: `#include <a.h>`, `#define NAME` up to the name. */
  | { kind: 'directive'; name: string }
  /** The replacement text of `#define macro`. */
  | { kind: 'macro-body'; macro: string };

/** Tells comments, strings and preprocessor lines from code. */
export class LexicalView {
  readonly tokens: Tokens;
  readonly #text: string;

  constructor(text: string, tokens: Tokens) {
    this.#text = text;
    this.tokens = tokens;
  }

  at(offset: number): LexicalPlace {
    if (this.#inComment(offset)) return { kind: 'comment' };
    const { kind, start, end, bits } = this.tokens;
    const token = this.#tokenBefore(offset);
    if (token < 0 || offset >= end[token]) return { kind: 'code' };
    if (kind[token] === Token.string || kind[token] === Token.character) return { kind: 'string' };
    if (kind[token] !== Token.directive) return { kind: 'code' };
    const line = this.#text.slice(start[token], end[token]);
    if (bits[token] === Directive.define) {
      const head = /^#\s*define\s+(\w+)(?:\([^)]*\))?/.exec(line);
      if (head && offset >= start[token] + head[0].length) return { kind: 'macro-body', macro: head[1] };
    }
    return { kind: 'directive', name: /^#\s*(\w*)/.exec(line)?.[1] ?? '' };
  }

  /** The last token that begins at or before an offset, or -1. */
  #tokenBefore(offset: number): number {
    const { start, count } = this.tokens;
    let low = -1;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (start[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #inComment(offset: number): boolean {
    const { comments } = this.tokens;
    let low = -1;
    let high = comments.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (comments[middle * 2] <= offset) low = middle;
      else high = middle - 1;
    }
    return low >= 0 && offset < comments[low * 2 + 1];
  }
}
