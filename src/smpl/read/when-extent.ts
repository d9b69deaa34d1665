import type { Token } from './token.ts';

export function isNestCloseText(text: string): boolean {
  return text === '...>' || text === '...+>';
}

/**
 * Index behind a `when` clause that begins at `index`: where its line ends, the next clause begins, or the
 * bracket around the dots closes.
 *
 *     f(... when != x, y)       ... when != foo(a,
 *                    ^                           b)
 *                               x = 1;
 *                               ^
 */
export function whenLimit(tokenAt: (index: number) => Token, index: number): number {
  let depth = 0;
  for (let at = index + 1; ; at++) {
    const { kind, text, startsLine } = tokenAt(at);
    if (kind === 'end' || (depth === 0 && (startsLine || (kind === 'word' && text === 'when')))) return at;
    if (kind !== 'punctuation' && kind !== 'choice') continue;
    if (/^[([{]$/.test(text)) depth++;
    if (/^[)\]}]$/.test(text) && --depth < 0) return at;
    if (depth === 0 && isNestCloseText(text)) return at;
  }
}
