import type { Defined } from './known-conditions.ts';
import type { Painter } from './painter.ts';
import type { Tokens } from './token.ts';
import { TokenReader } from './token-reader.ts';

/**
 * How to read a text whose brackets may not match: `plain`; `uncut`, without `#if` branches that leave brackets open
 * and have no `#else`; or `by-column`, where a brace in the first column is one of file scope.
 */
export type Reading = 'plain' | 'uncut' | 'by-column';

/** The tokens that the grammar is to read, with their brackets matched; what it cannot read anywhere is gone. */
export interface LiveTokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly bits: Int32Array;
  /** The bracket that a bracket belongs to, or -1. */
  readonly partner: Int32Array;
  /** The opening bracket around a token, or -1 at file scope. */
  readonly around: Int32Array;
  /** `Role` of an opening bracket. */
  readonly role: Uint8Array;
  /** 1 where a statement, declaration, field or file-scope item begins. */
  readonly begins: Uint8Array;
  /** Every bracket has its partner. */
  readonly balanced: boolean;
}

/**
 * Drops annotations and unread conditional branches (painting them over) and matches the brackets of the rest.
 */
export function liveTokens(
  tokens: Tokens,
  text: string,
  painter: Painter,
  reading: Reading,
  defined: Defined,
): LiveTokens {
  return new TokenReader(tokens, text, painter, reading, defined).read();
}
