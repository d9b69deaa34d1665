import {
  AMPERSAND,
  APOSTROPHE,
  BACKSLASH,
  classes,
  DIGIT,
  DOT,
  EQUALS,
  GREATER,
  HASH,
  LESS,
  MINUS,
  NEWLINE,
  PIPE,
  PLUS,
  QUOTE,
  RETURN,
  SLASH,
  SPACE,
  STAR,
  WORD,
} from './bytes.ts';
import {
  blockCommentEnd,
  closed,
  directiveEnd,
  directiveOf,
  isNewline,
  isNumber,
  isPrefix,
  lineCommentEnd,
  literalEnd,
  numberEnd,
} from './lexer-spans.ts';
import { Token, type Tokens } from './token.ts';
import { hashStep, type Vocabulary } from './vocabulary.ts';

/** Cuts a text (latin1 bytes) into tokens. Never fails: what C does not know becomes a stray token. */
export function lex(bytes: Uint8Array, vocabulary: Vocabulary): Tokens {
  const length = bytes.length;
  let room = Math.max(64, length >> 2);
  let kind = new Uint8Array(room);
  let start = new Uint32Array(room);
  let end = new Uint32Array(room);
  let bits = new Int32Array(room);
  const comments: number[] = [];
  const directives: number[] = [];
  let unterminated = -1;
  let count = 0;
  let at = 0;
  let lineBegins = true;

  while (at < length) {
    const c = bytes[at];
    const cls = classes[c];
    if (cls === SPACE) {
      if (c === NEWLINE) lineBegins = true;
      at++;
      continue;
    }
    if (c === SLASH && (bytes[at + 1] === STAR || bytes[at + 1] === SLASH)) {
      const close = bytes[at + 1] === STAR ? blockCommentEnd(bytes, at) : lineCommentEnd(bytes, at);
      if (close === length && bytes[at + 1] === STAR && !closed(bytes, at)) unterminated = at;
      comments.push(at, close);
      at = close;
      continue;
    }
    if (c === BACKSLASH && isNewline(bytes, at + 1)) {
      at = bytes[at + 1] === RETURN ? at + 3 : at + 2;
      continue;
    }
    if (count === room) {
      room *= 2;
      kind = grown(kind, new Uint8Array(room));
      start = grown(start, new Uint32Array(room));
      end = grown(end, new Uint32Array(room));
      bits = grown(bits, new Int32Array(room));
    }
    const from = at;
    start[count] = from;
    let found: number = c;
    if (cls === WORD) {
      let hash = hashStep(0, c);
      at++;
      for (let next = bytes[at]; classes[next] >= WORD; next = bytes[++at]) hash = hashStep(hash, next);
      const quoted = bytes[at] === QUOTE || bytes[at] === APOSTROPHE;
      if (quoted && at - from <= 2 && isPrefix(bytes, from, at)) {
        found = bytes[at] === QUOTE ? Token.string : Token.character;
        at = literalEnd(bytes, at);
      } else {
        found = Token.word;
        bits[count] = vocabulary.bits(bytes, from, at, hash);
      }
    } else if (cls === DIGIT || (c === DOT && classes[bytes[at + 1]] === DIGIT)) {
      found = Token.number;
      at = numberEnd(bytes, at + 1);
      if (at - from > 1 && !isNumber(bytes, from, at)) bits[count] = 1;
    } else if (c === QUOTE || c === APOSTROPHE) {
      found = c === QUOTE ? Token.string : Token.character;
      at = literalEnd(bytes, at);
      if (bytes[at - 1] !== c || at - from < 2) unterminated = from;
    } else if (c === HASH) {
      if (lineBegins) {
        found = Token.directive;
        directives.push(count);
        at = directiveEnd(bytes, at, comments);
        bits[count] = directiveOf(bytes, from);
      } else {
        found = Token.stray;
        at += bytes[at + 1] === HASH ? 2 : 1;
      }
    } else {
      const second = bytes[at + 1];
      at++;
      switch (c) {
        case MINUS:
          if (second === GREATER) found = Token.arrow;
          else if (second === MINUS) found = Token.step;
          else if (second === EQUALS) found = Token.assign;
          break;
        case PLUS:
          if (second === PLUS) found = Token.step;
          else if (second === EQUALS) found = Token.assign;
          break;
        case AMPERSAND:
          if (second === AMPERSAND) found = Token.andAnd;
          else if (second === EQUALS) found = Token.assign;
          break;
        case PIPE:
          if (second === PIPE) found = Token.operator;
          else if (second === EQUALS) found = Token.assign;
          break;
        case DOT:
          if (second === DOT && bytes[at + 1] === DOT) {
            found = Token.ellipsis;
            at++;
          }
          break;
        case LESS:
        case GREATER:
          if (second === EQUALS) found = Token.operator;
          else if (second === c) {
            found = bytes[at + 1] === EQUALS ? Token.assign : Token.operator;
            if (found === Token.assign) at++;
          }
          break;
        case EQUALS:
        case 33: // !
          if (second === EQUALS) found = Token.operator;
          break;
        case STAR:
        case SLASH:
        case 37: // %
        case 94: // ^
          if (second === EQUALS) found = Token.assign;
          break;
        case BACKSLASH:
        case 64: // @
        case 96: // `
          found = Token.stray;
      }
      if (found < 13 && found !== Token.stray) at++;
    }
    kind[count] = found;
    end[count] = at;
    count++;
    lineBegins = false;
  }
  return { count, kind, start, end, bits, comments: Uint32Array.from(comments), directives, unterminated };
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
