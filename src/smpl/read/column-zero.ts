import type { Mark } from './token.ts';

const NOT_CODE = /^(?:--- \S|\+\+\+ \S|#\s*spatch\b)/;
const SIGN = /^(?:\?[-*]?|[-*]\?|\+\+(?!\+)|\+(?![+=])|-(?![-=>])|\*(?!=))/;

/** A line of a patch's head, or a hint to the tool, is no code. */
export function isCode(line: string): boolean {
  return !NOT_CODE.test(line);
}

/** What stands in column 0 and says how a line is meant: `-`, `+`, `++`, `*`, `?`, `?-`; empty for context. */
export function signOf(line: string): string {
  return SIGN.exec(line)?.[0] ?? '';
}

/** The sign of the same line where a patch is reversed. */
export function opposite(sign: string): string {
  if (sign.includes('-')) return '+';
  return sign.includes('+') ? '-' : sign;
}

export function markOf(sign: string): Mark {
  if (sign.includes('-')) return 'minus';
  if (sign.includes('+')) return 'plus';
  return sign.includes('*') ? 'star' : 'context';
}

/** What goes over several `+` lines has a `+` in column 0 of each. */
export function withoutSigns(text: string): string {
  return text.replace(/\r?\n\+{0,2}/g, '\n');
}
