import {
  APOSTROPHE,
  BACKSLASH,
  classes,
  DIGIT,
  DOT,
  HASH,
  LONE,
  NEWLINE,
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
import { operatorAt } from './operator-at.ts';
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
    if (c === SLASH) {
      const second = bytes[at + 1];
      if (second === STAR || second === SLASH) {
        const close = second === STAR ? blockCommentEnd(bytes, at) : lineCommentEnd(bytes, at);
        if (close === length && second === STAR && !closed(bytes, at)) unterminated = at;
        comments.push(at, close);
        at = close;
        continue;
      }
    } else if (c === BACKSLASH && isNewline(bytes, at + 1)) {
      at += bytes[at + 1] === RETURN ? 3 : 2;
      continue;
    }
    if (count === room) {
      room *= 2;
      kind = grown(kind, new Uint8Array(room));
      start = grown(start, new Uint32Array(room));
      end = grown(end, new Uint32Array(room));
      bits = grown(bits, new Int32Array(room));
    }
    const from = at++;
    let found: number;
    if (cls === LONE) found = c;
    else if (cls === WORD) {
      let hash = hashStep(0, c);
      for (let next = bytes[at]; classes[next] >= WORD; next = bytes[++at]) hash = hashStep(hash, next);
      const quote = bytes[at];
      if ((quote === QUOTE || quote === APOSTROPHE) && at - from <= 2 && isPrefix(bytes, from, at)) {
        found = quote === QUOTE ? Token.string : Token.character;
        at = literalEnd(bytes, at);
      } else {
        found = Token.word;
        bits[count] = vocabulary.bits(bytes, from, at, hash);
      }
    } else if (cls === DIGIT || (c === DOT && classes[bytes[at]] === DIGIT)) {
      found = Token.number;
      at = numberEnd(bytes, at);
      if (at - from > 1 && !isNumber(bytes, from, at)) bits[count] = 1;
    } else if (c === QUOTE || c === APOSTROPHE) {
      found = c === QUOTE ? Token.string : Token.character;
      at = literalEnd(bytes, from);
      if (bytes[at - 1] !== c || at - from < 2) unterminated = from;
    } else if (c === HASH && lineBegins) {
      found = Token.directive;
      directives.push(count);
      at = directiveEnd(bytes, from, comments);
      bits[count] = directiveOf(bytes, from);
    } else {
      const operator = operatorAt(bytes, from);
      found = operator & 255;
      at = from + (operator >> 8);
    }
    kind[count] = found;
    start[count] = from;
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
