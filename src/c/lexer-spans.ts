import { BACKSLASH, classes, DOT, MINUS, NEWLINE, PLUS, QUOTE, RETURN, SLASH, STAR, WORD } from './bytes.ts';
import { Directive } from './token.ts';

// Where a comment, literal, number or preprocessor line ends.

export function isNewline(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === NEWLINE || (bytes[at] === RETURN && bytes[at + 1] === NEWLINE);
}

export function blockCommentEnd(bytes: Uint8Array, open: number): number {
  let at = open + 2;
  for (;;) {
    at = bytes.indexOf(SLASH, at + 1);
    if (at < 0) return bytes.length;
    if (bytes[at - 1] === STAR) return at + 1;
  }
}

export function closed(bytes: Uint8Array, open: number): boolean {
  const end = bytes.length;
  return end - open >= 4 && bytes[end - 1] === SLASH && bytes[end - 2] === STAR;
}

export function lineCommentEnd(bytes: Uint8Array, open: number): number {
  let at = open;
  for (;;) {
    at = bytes.indexOf(NEWLINE, at + 1);
    if (at < 0) return bytes.length;
    const before = bytes[at - 1] === RETURN ? at - 2 : at - 1;
    if (bytes[before] !== BACKSLASH) return at;
  }
}

/** `L"`, `u8"`, `U'`: a string or character may begin with a prefix. */
export function isPrefix(bytes: Uint8Array, start: number, end: number): boolean {
  const c = bytes[start];
  if (end - start === 1) return c === 76 || c === 85 || c === 117;
  return c === 117 && bytes[start + 1] === 56;
}

/** Behind the closing quote; at the line's end when the line leaves it open. */
export function literalEnd(bytes: Uint8Array, open: number): number {
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

export function numberEnd(bytes: Uint8Array, from: number): number {
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
export function isNumber(bytes: Uint8Array, from: number, to: number): boolean {
  if (bytes[from] === 48 && (bytes[from + 1] | 32) === 120) {
    for (let at = from + 2; at < to; at++) if (bytes[at] === 95) return false;
    return true;
  }
  let dots = 0;
  for (let at = from; at < to; at++) {
    // CHECK(2.0.1)
    if (bytes[at] === DOT && ++dots > 1) return false;
    if (classes[bytes[at]] === WORD) return DECIMAL.test(String.fromCharCode(...bytes.subarray(from, to)));
  }
  return true;
}

const DECIMAL = /^(?:0[bB])?\d*\.?\d*(?:[eE][+-]?\d+)?[uUlLwWfFbBdD]*$/;

/** The end of a preprocessor line: continuation lines belong to it, and so does a comment that runs on. */
export function directiveEnd(bytes: Uint8Array, from: number, comments: number[]): number {
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

export function directiveOf(bytes: Uint8Array, hash: number): number {
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
