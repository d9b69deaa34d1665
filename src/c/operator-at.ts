import {
  AMPERSAND,
  BACKSLASH,
  DOT,
  EQUALS,
  GREATER,
  HASH,
  LESS,
  MINUS,
  PIPE,
  PLUS,
  QUESTION,
  SLASH,
  STAR,
} from './bytes.ts';
import { Token } from './token.ts';

/** The `Token` at a punctuation character that may be the first of several, and above its lowest byte their number. */
export function operatorAt(bytes: Uint8Array, at: number): number {
  const c = bytes[at];
  const second = bytes[at + 1];
  switch (c) {
    case MINUS:
      if (second === GREATER) return Token.arrow | TWO;
      if (second === MINUS) return Token.step | TWO;
      return second === EQUALS ? Token.assign | TWO : c | ONE;
    case PLUS:
      if (second === PLUS) return Token.step | TWO;
      return second === EQUALS ? Token.assign | TWO : c | ONE;
    case AMPERSAND:
      if (second === AMPERSAND) return Token.andAnd | TWO;
      return second === EQUALS ? Token.assign | TWO : c | ONE;
    case PIPE:
      if (second === PIPE) return Token.operator | TWO;
      return second === EQUALS ? Token.assign | TWO : c | ONE;
    case DOT:
      return second === DOT && bytes[at + 2] === DOT ? Token.ellipsis | THREE : c | ONE;
    case LESS:
    case GREATER:
      if (second === EQUALS) return Token.operator | TWO;
      if (second !== c && second !== QUESTION) return c | ONE;
      return bytes[at + 2] === EQUALS ? Token.assign | THREE : Token.operator | TWO;
    case EQUALS:
    case 33: // !
      return second === EQUALS ? Token.operator | TWO : c | ONE;
    case STAR:
    case SLASH:
    case 37: // %
    case 94: // ^
      return second === EQUALS ? Token.assign | TWO : c | ONE;
    case HASH:
      return second === HASH ? Token.stray | TWO : Token.stray | ONE;
    case BACKSLASH:
    case 64: // @
    case 96: // `
      return Token.stray | ONE;
    default:
      return c | ONE;
  }
}

const ONE = 1 << 8;
const TWO = 2 << 8;
const THREE = 3 << 8;
