// Where leaves of the syntax tree begin and end in a text that has no errors. -1: the text alone does not tell.

export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const c = text.charCodeAt(at);
    if (c === 32 || (c >= 9 && c <= 13)) at++;
    else if (c === BACKSLASH && text.charCodeAt(at + 1) === NEWLINE) at += 2;
    else if (c === BACKSLASH && text.charCodeAt(at + 1) === 13 && text.charCodeAt(at + 2) === NEWLINE)
      at += 3;
    else return at;
  }
}

export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === 36;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export function wordEnd(text: string, from: number): number {
  if (!isLetter(text.charCodeAt(from))) return -1;
  let at = from + 1;
  let c = text.charCodeAt(at);
  while (isLetter(c) || isDigit(c)) c = text.charCodeAt(++at);
  // Beyond ASCII the grammar knows better.
  return c >= 128 ? -1 : at;
}

/** Of `10`, `0x1f` and `1UL`, and no stranger number. */
export function numberEnd(text: string, from: number): number {
  let at = from;
  const isHex = text.charCodeAt(at) === 48 && (text.charCodeAt(at + 1) | 32) === 120;
  if (isHex) at += 2;
  const digits = at;
  let c = text.charCodeAt(at);
  while (isDigit(c) || (isHex && (c | 32) >= 97 && (c | 32) <= 102)) c = text.charCodeAt(++at);
  if (at === digits) return -1;
  // u, U, l, L
  while ((c | 32) === 117 || (c | 32) === 108) c = text.charCodeAt(++at);
  return isLetter(c) || isDigit(c) || c === 46 || c === APOSTROPHE || c >= 128 ? -1 : at;
}

export function blockCommentEnd(text: string, from: number): number {
  if (text.charCodeAt(from) !== SLASH || text.charCodeAt(from + 1) !== STAR) return -1;
  const close = text.indexOf('*/', from + 2);
  return close < 0 ? -1 : close + 2;
}

/** The end of `"a\n"` or `'\0'`, without a prefix and with no other escapes than those of one character or octal ones. */
export function quotedEnd(text: string, from: number): number {
  const quote = text.charCodeAt(from);
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  for (let at = from + 1; ; at++) {
    const c = text.charCodeAt(at);
    if (c === quote) return at + 1;
    if (c === BACKSLASH && isPlainEscape(text.charCodeAt(++at))) continue;
    if (c === BACKSLASH || c === NEWLINE || Number.isNaN(c)) return -1;
  }
}

/** The end of an escape of those, or of the characters up to the next escape or quote. */
export function quotedPartEnd(text: string, from: number, quote: number): number {
  let at = from;
  if (text.charCodeAt(at) !== BACKSLASH) {
    if (quote === APOSTROPHE) return at + 1;
    for (let c = quote ^ 1; c !== quote && c !== BACKSLASH; c = text.charCodeAt(at)) at++;
    return at;
  }
  at += 2;
  if (isDigit(text.charCodeAt(at - 1))) while (at < from + 4 && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Not `\x`, `\u`, `\U`, or a line's end. */
const isPlainEscape = (c: number): boolean =>
  c !== 120 && (c | 32) !== 117 && c !== NEWLINE && c !== 13 && c < 128;

export const QUOTE = 34;
export const APOSTROPHE = 39;
export const BACKSLASH = 92;
export const SLASH = 47;
const NEWLINE = 10;
const STAR = 42;
