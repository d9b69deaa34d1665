import type { Canvas } from './canvas.ts';
import { PAREN } from './punctuation.ts';
import { Token } from './token.ts';

/**
 * Annotations that nobody told us about, on lines of their own before a definition:
 *
 *     __success __retval(0)
 *     ^^^^^^^^^^^^^^^^^^^^^
 *     int f(void)
 *
 * One call by itself is none: it may be a macro that lacks its semicolon. Returns the token behind them.
 */
export function shadowLeadingWords(canvas: Canvas, at: number): number {
  const { kind, bits, partner, begins } = canvas.live;
  let to = at;
  let words = 0;
  let breaks = false;
  while (kind[to] === Token.word && bits[to] === 0 && canvas.word(to).startsWith('__')) {
    const last = kind[to + 1] === PAREN ? partner[to + 1] : to;
    if (last < 0) return at;
    breaks ||= canvas.breaksAfter(last);
    to = last + 1;
    words++;
  }
  if (words < 2 || !breaks || kind[to] !== Token.word) return at;
  canvas.blank('annotation', at, to - 1);
  begins[to] = 1;
  return to;
}
