import type { Marks } from './marks.ts';
import { lookupIn, renderLines } from './render.ts';

/**
 * Would a match put in the place of code what stands there?
 *
 *     - (T)(U)e      on `(int)(long)x`, its own `(long)x` is a match too, whose other cast is left out
 *     + (T)e
 */
export function writesTheSame(text: string, names: ReadonlyMap<string, string>, marks: Marks): boolean {
  const { removed, insertions, dropped } = marks;
  if (removed.length === 0 || insertions.length !== 1 || dropped.length > 0) return false;
  const [{ run, environment, replaces }] = insertions;
  if (!replaces) return false;
  const spans = [...removed].sort((a, b) => a.start - b.start);
  const isWhole = spans.every(
    ({ start }, at) => at === 0 || bare(text.slice(spans[at - 1].end, start)) === '',
  );
  if (!isWhole) return false;
  const before = text.slice(spans[0].start, spans[spans.length - 1].end);
  const after = renderLines(run.tokens, lookupIn(names, environment)).map((line) => line.text);
  return bare(before) === bare(after.join('\n'));
}

const bare = (code: string): string => code.replace(/\s+/g, '');
