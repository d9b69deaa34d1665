import {
  BRACE,
  BRACKET,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

/** `u32 __unused;`: a word that is an annotation elsewhere names a field here. */
export function isPlainName(reader: TokenReader, at: number): boolean {
  const { tokens, kind, bits, begins } = reader;
  const next = tokens.kind[at + 1];
  if (reader.count === 0) return next !== Token.word && next !== PAREN;
  const before = kind[reader.count - 1];
  if (before === Token.arrow || before === 46) return true;
  const isBehind =
    before === Token.word || before === STAR || before === CLOSE_PAREN || before === CLOSE_BRACKET;
  const isBefore = before === PAREN || before === COMMA || before === SEMICOLON || before === BRACE;
  // x & INIT, f(INIT, 1)
  if (!isBehind && !isBefore && before !== CLOSE_BRACE && before !== COLON) return true;
  if (!isBehind && (next === CLOSE_PAREN || (next === COMMA && before !== SEMICOLON))) return true;
  if (next === COLON || next === Token.arrow || next === DOT || next === Token.operator) return true;
  if (next === PAREN) return namesFunction(reader, at, before);
  if (tokens.bits[at] & Word.qualifier) return (bits[reader.count - 1] & Word.assembler) !== 0;
  const doubtful = (tokens.bits[at] & Word.doubtful) !== 0;
  if (doubtful ? next === EQUALS : next === CLOSE_PAREN) return false;
  if (next !== SEMICOLON && next !== COMMA && next !== BRACKET && next !== EQUALS && next !== CLOSE_PAREN)
    return false;
  if (before === STAR) return doubtful;
  if (before !== Token.word && next === SEMICOLON && !doubtful) return false;
  if (before !== Token.word)
    return before !== CLOSE_PAREN && before !== CLOSE_BRACKET && before !== CLOSE_BRACE;
  if (bits[reader.count - 1] & (Word.primitive | Word.type)) return true;
  const second = reader.count - 2;
  if (second >= 0 && kind[second] === Token.word && bits[second] & Word.tag) return doubtful;
  return (
    begins[reader.count - 1] === 1 || (second >= 0 && (kind[second] === PAREN || kind[second] === COMMA))
  );
}

/** `struct x *p __free(kfree) = ...`, and not a function of that name. */
export function isCleanup(reader: TokenReader, at: number): boolean {
  const { tokens, kind } = reader;
  const after = tokens.kind[at + 4];
  return (
    tokens.kind[at + 1] === PAREN &&
    tokens.kind[at + 2] === Token.word &&
    tokens.kind[at + 3] === CLOSE_PAREN &&
    (after === EQUALS || after === SEMICOLON || after === COMMA || after === STAR) &&
    reader.count > 0 &&
    kind[reader.count - 1] === Token.word
  );
}

/**
 * From the raw word behind a parenthesis, with the live token `before` it, to the last word of a calling convention:
 *
 *     LONG (WINAPI *f)(int);      (void (PASCAL FAR *)(int))p
 *           ^^^^^^                       ^^^^^^^^^^
 *
 * One before `at` where none stands there.
 */
export function callingConventionEnd(
  { tokens, kind, bits }: TokenReader,
  before: number,
  at: number,
): number {
  const { kind: raw } = tokens;
  let last = at;
  while (raw[last] === Token.word && !(tokens.bits[last] & ~CONVENTION)) last++;
  if (last === at || raw[last] !== STAR || before < 0) return at - 1;
  if (kind[before] !== STAR && (kind[before] !== Token.word || bits[before] & NO_TYPE)) return at - 1;
  let close = last;
  while (raw[close] === STAR || raw[close] === Token.word) close++;
  if (raw[close] !== CLOSE_PAREN || raw[close + 1] !== PAREN) return at - 1;
  if (raw[close - 1] === Token.word) return last - 1;
  let type = before;
  while (kind[type] === STAR) type--;
  if (kind[type] !== Token.word) return at - 1;
  while (kind[type] === Token.word) type--;
  return kind[type] === PAREN || kind[type] === COMMA ? last - 1 : at - 1;
}

/** The closing parenthesis of the call that a word begins, else the token before the word. */
export function callEnd(reader: TokenReader, at: number): number {
  const { tokens } = reader;
  if (tokens.kind[at + 1] !== PAREN) return tokens.bits[at] & Word.annotation ? at : at - 1;
  const close = reader.brackets.close(at + 1);
  return close >= 0 && close < at + LONGEST ? close : at;
}

/** `static void __cleanup(struct x *p) {`: an annotation elsewhere, a function here. */
function namesFunction(reader: TokenReader, at: number, before: number): boolean {
  const { tokens, bits } = reader;
  const typed =
    before === STAR ||
    (before === Token.word &&
      ((bits[reader.count - 1] & Word.primitive) !== 0 || reader.level.first === reader.count - 1));
  const after = tokens.kind[callEnd(reader, at) + 1];
  return typed && reader.level.role === Role.file && (after === BRACE || after === SEMICOLON);
}

const CONVENTION = Word.annotation | Word.annotationCall | Word.doubtful;
const NO_TYPE = Word.control | Word.statement | Word.typeOperand | Word.typeOf | Word.assembler;

/** Tokens between the parentheses of an annotation; more are none. */
const LONGEST = 2000;
