import { callEnd } from './annotations.ts';
import {
  AMPERSAND,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  COMMA,
  MINUS,
  PAREN,
  PLUS,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

/**
 * The closing parenthesis of a macro whose argument is the rest of an expression or of a list, or the start of one:
 *
 *     if (a IF_BIG(|| b))      f(a IF_BIG(, b))      if (IF_BIG(a &&) b)
 *           ^^^^^^^^^^^^         ^^^^^^^^^^^^             ^^^^^^^^^^^^
 *
 * One before `at` where the raw word is no such macro.
 */
export function fragmentEnd(reader: TokenReader, at: number): number {
  const { tokens, level } = reader;
  const isInside = level.role > Role.initializer && level.role !== Role.assembler;
  if (!isInside && !(level.assigned && level.role === Role.block)) return at - 1;
  if (tokens.kind[at + 1] !== PAREN || tokens.bits[at] & KEYWORD) return at - 1;
  if (isRest(reader, at)) return callEnd(reader, at);
  const close = isInside ? callEnd(reader, at) : at;
  return close > at && isStart(reader, close) ? close : at - 1;
}

function isRest({ tokens, kind, bits, count, level }: TokenReader, at: number): boolean {
  const first = tokens.kind[at + 2];
  const before = count > 0 ? kind[count - 1] : 0;
  const isOperand =
    before === Token.number ||
    before === CLOSE_BRACKET ||
    (before === Token.word && !(bits[count - 1] & KEYWORD));
  if (isSign(first)) return isOperand && level.role !== Role.parameters;
  if (first === COMMA) return isOperand || before === CLOSE_PAREN || before === STAR;
  return isInfix(first) && (isOperand || before === CLOSE_PAREN || before === Token.character);
}

function isStart({ tokens, level }: TokenReader, close: number): boolean {
  const last = tokens.kind[close - 1];
  const next = tokens.kind[close + 1];
  if (next !== Token.word && next !== Token.number && next !== PAREN) return false;
  return isInfix(last) || (last === COMMA && level.role === Role.parameters);
}

const isSign = (k: number): boolean => k === PLUS || k === MINUS || k === STAR || k === AMPERSAND;

/** Neither begins nor ends an expression. */
function isInfix(k: number): boolean {
  // ^ | ? : / % < >
  return (
    k === Token.operator ||
    k === Token.andAnd ||
    k === COLON ||
    k === 94 ||
    k === 124 ||
    k === 63 ||
    k === 47 ||
    k === 37 ||
    k === 60 ||
    k === 62
  );
}

const KEYWORD =
  Word.control |
  Word.statement |
  Word.typeOperand |
  Word.typeOf |
  Word.assembler |
  Word.storage |
  Word.qualifier;
