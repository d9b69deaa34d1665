import { hashStep, type Vocabulary } from './vocabulary.ts';

/** Token kinds. A token of one punctuation character has that character's code as its kind. */
export const Token = {
  word: 1,
  number: 2,
  string: 3,
  character: 4,
  /** A whole preprocessor line, its continuation lines included; `bits` holds a `Directive`. */
  directive: 5,
  /** `->` */
  arrow: 6,
  /** `...` */
  ellipsis: 7,
  /** `&&` */
  andAnd: 8,
  /** `++`, `--` */
  step: 9,
  /** `=`-like with an operator: `+=`, `<<=` */
  assign: 10,
  /** `==`, `<<`, `||` and the rest */
  operator: 11,
  /** `##` outside a directive, a stray backslash, a control character */
  stray: 12,
} as const;

export const Directive = {
  other: 0,
  if: 1,
  ifdef: 2,
  ifndef: 3,
  elif: 4,
  else: 5,
  endif: 6,
  define: 7,
  include: 8,
} as const;

/** The tokens of a text in flat arrays. Comments are no tokens: `comments` holds their [start, end) pairs. */
export interface Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** `Word` bits of a word, `Directive` of a directive, 1 for a number that C does not know, else 0. */
  readonly bits: Int32Array;
  readonly comments: Uint32Array;
  /** The tokens that are directives. */
  readonly directives: readonly number[];
  /** Offset of a comment, string or character literal that its line or the text leaves open, or -1. */
  readonly unterminated: number;
}

const SPACE = 1;
const WORD = 2;
const DIGIT = 4;
const classes = new Uint8Array(256);
for (const c of ' \t\n\r\f\v\0') classes[c.charCodeAt(0)] = SPACE;
for (let c = 1; c < 32; c++) classes[c] ||= SPACE;
classes[127] = SPACE;
for (let c = 0; c < 26; c++) classes[65 + c] = classes[97 + c] = WORD;
for (let c = 48; c < 58; c++) classes[c] = DIGIT;
for (let c = 128; c < 256; c++) classes[c] = WORD;
classes[95] = classes[36] = WORD;

const NEWLINE = 10;
const RETURN = 13;
const QUOTE = 34;
const HASH = 35;
const APOSTROPHE = 39;
const STAR = 42;
const PLUS = 43;
const MINUS = 45;
const DOT = 46;
const SLASH = 47;
const BACKSLASH = 92;
const AMPERSAND = 38;
const EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const PIPE = 124;

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

function isNewline(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] === NEWLINE);
}

function blockCommentEnd(bytes: Uint8Array, open: number): number {
  let at = open + 2;
  for (;;) {
    at = bytes.indexOf(SLASH, at + 1);
    if (at < 0) return bytes.length;
    if (bytes[at - 1] === STAR) return at + 1;
  }
}

function closed(bytes: Uint8Array, open: number): boolean {
  const end = bytes.length;
  return end - open >= 4 && bytes[end - 1] === SLASH && bytes[end - 2] === STAR;
}

function lineCommentEnd(bytes: Uint8Array, open: number): number {
  let at = open;
  for (;;) {
    at = bytes.indexOf(NEWLINE, at + 1);
    if (at < 0) return bytes.length;
    const before = bytes[at - 1] === RETURN ? at - 2 : at - 1;
    if (bytes[before] !== BACKSLASH) return at;
  }
}

/** `L"`, `u8"`, `U'`: a string or character may begin with a prefix. */
function isPrefix(bytes: Uint8Array, start: number, end: number): boolean {
  const c = bytes[start];
  if (end - start === 1) return c === 76 || c === 85 || c === 117;
  return c === 117 && bytes[start + 1] === 56;
}

/** Behind the closing quote; at the line's end when the line leaves it open. */
function literalEnd(bytes: Uint8Array, open: number): number {
  const quote = bytes[open];
  let at = open + 1;
  for (; at < bytes.length; at++) {
    const c = bytes[at];
    if (c === quote) return at + 1;
    if (c === BACKSLASH) {
      if (bytes[at + 1] === RETURN && bytes[at + 2] === NEWLINE) at++;
      at++;
    } else if (c === NEWLINE) return at;
  }
  return bytes.length;
}

function numberEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  for (; at < bytes.length; at++) {
    const c = bytes[at];
    if (classes[c] >= WORD || c === DOT) continue;
    // 1e-5, 0x1p+3, but 0xe-5 is a subtraction
    if (c !== PLUS && c !== MINUS) break;
    const mark = bytes[at - 1] | 32;
    const hex = (bytes[from] | 32) === 120;
    if (mark !== 112 && (mark !== 101 || hex)) break;
  }
  return at;
}

/** `15_0` and `3DNOW` are what macros paste names from. */
function isNumber(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === 48 && (bytes[from + 1] | 32) === 120) {
    for (let at = from + 2; at < to; at++) if (bytes[at] === 95) return false;
    return true;
  }
  for (let at = from; at < to; at++) {
    if (classes[bytes[at]] === WORD) return DECIMAL.test(String.fromCharCode(...bytes.subarray(from, to)));
  }
  return true;
}

const DECIMAL = /^(?:0[bB])?\d*\.?\d*(?:[eE][+-]?\d+)?[uUlLwWfFbBdD]*$/;

/** The end of a preprocessor line: continuation lines belong to it, and so does a comment that runs on. */
function directiveEnd(bytes: Uint8Array, from: number, comments: number[]): number {
  let at = from + 1;
  while (at < bytes.length) {
    const c = bytes[at];
    if (c === NEWLINE) return at;
    if (c === RETURN && bytes[at + 1] === NEWLINE) return at;
    if (c === BACKSLASH) {
      at += bytes[at + 1] === RETURN && bytes[at + 2] === NEWLINE ? 3 : 2;
    } else if (c === SLASH && bytes[at + 1] === STAR) {
      const close = blockCommentEnd(bytes, at);
      comments.push(at, close);
      at = close;
    } else if (c === SLASH && bytes[at + 1] === SLASH) {
      const close = lineCommentEnd(bytes, at);
      comments.push(at, close);
      at = close;
    } else if (c === QUOTE) at = literalEnd(bytes, at);
    else at++;
  }
  return bytes.length;
}

function directiveOf(bytes: Uint8Array, hash: number): number {
  let at = hash + 1;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  let to = at;
  while (classes[bytes[to]] >= WORD) to++;
  let word = '';
  for (let i = at; i < to && i < at + 8; i++) word += String.fromCharCode(bytes[i]);
  return directiveWords.get(word) ?? Directive.other;
}

const directiveWords: ReadonlyMap<string, number> = new Map([
  ['if', Directive.if],
  ['ifdef', Directive.ifdef],
  ['ifndef', Directive.ifndef],
  ['elif', Directive.elif],
  ['elifdef', Directive.elif],
  ['elifndef', Directive.elif],
  ['else', Directive.else],
  ['endif', Directive.endif],
  ['define', Directive.define],
  ['include', Directive.include],
]);
