import type { Span } from '../match/witness.ts';
import type { Style } from './style.ts';

/** Joins removed stretches between which nothing stands but white space and comments. */
export function joinSpans(style: Style, spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last && (start <= last.end || style.isGap(last.end, start))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
