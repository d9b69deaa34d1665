import type { Canvas } from './canvas.ts';
import { PAREN } from './punctuation.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const BEGINS_TYPE = Word.storage | Word.qualifier | Word.primitive | Word.tag;

/**
 * Annotations that nobody told us about, on lines of their own before a definition:
 *
 *     __success __retval(0)      SECTION("x") USED
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 *     int f(void)                static int n;
 *
 * One call by itself is none: it may be a macro that lacks its semicolon. Returns the token behind them.
 */
export function shadowLeadingWords(canvas: Canvas, at: number): number {
  const { kind, bits, partner, begins } = canvas.live;
  let to = at;
  let words = 0;
  let breaks = false;
  let capitals = false;
  while (kind[to] === Token.word && bits[to] === 0) {
    const word = canvas.word(to);
    const isCapital = /^[A-Z][A-Z0-9_]*$/.test(word);
    // One call on each line: they lack their semicolons.
    if (isCapital && to > at && begins[to]) return at;
    if (isCapital) capitals = true;
    else if (!word.startsWith('__')) break;
    const last = kind[to + 1] === PAREN ? partner[to + 1] : to;
    if (last < 0) return at;
    breaks ||= canvas.breaksAfter(last);
    to = last + 1;
    words++;
  }
  if (words < 2 || !breaks || kind[to] !== Token.word) return at;
  // HANDLE STDCALL and a line break before f(void)
  if (capitals && !(bits[to] & BEGINS_TYPE)) return at;
  canvas.blank('annotation', at, to - 1);
  begins[to] = 1;
  return to;
}
