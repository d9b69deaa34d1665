import type { Edit } from '../../text/edit-set.ts';
import type { Patchwork } from './patchwork.ts';
import { columnAfter, lineStart } from './white-space.ts';

/** Lines that changed end as the lines of their file do: without white space, in CR LF, in a backslash in its column. */
export function lineEnds(work: Patchwork): Patchwork {
  const kept = work.with(backslashes(work));
  const clean = kept.with(trailingBlanks(kept));
  return clean.with(carriageReturns(clean));
}

function trailingBlanks(work: Patchwork): Edit[] {
  const edits: Edit[] = [];
  const { text } = work;
  let from = 0;
  for (const change of work.changes) {
    from = Math.max(from, lineStart(text, change.start));
    const line = text.indexOf('\n', change.end);
    const to = line < 0 ? text.length : line + 1;
    for (const { 0: blanks, index } of text.slice(from, to).matchAll(/[ \t]+(?=\r?(?:\n|$))/g)) {
      const start = from + index;
      const end = start + blanks.length;
      if (work.isTouched(Math.max(0, start - 1), Math.min(end + 1, text.length)))
        edits.push({ start, end, text: '' });
    }
    from = Math.max(from, to);
  }
  return edits;
}

function carriageReturns(work: Patchwork): Edit[] {
  const { before, text } = work;
  if (!before.includes('\r\n')) return [];
  const lines = before.split('\n').length - 1;
  if (before.split('\r\n').length - 1 <= lines / 2) return [];
  const edits: Edit[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const old = work.oldAt(at);
    const stood = old !== undefined && before[old - 1] !== '\r';
    if (text[at - 1] !== '\r' && !stood) edits.push({ start: at, end: at, text: '\r' });
  }
  return edits;
}

// #define CALL(a)         \
//         call(a);        \
//                         ^ stays in its column, and new lines get one
function backslashes(work: Patchwork): Edit[] {
  const edits: Edit[] = [];
  const { text } = work;
  if (!text.includes('\\\n')) return edits;
  for (const { start, end } of definitions(text)) {
    const kept = backslashesOf(work, start, end);
    if (kept.size === 0) continue;
    const column = commonColumn([...kept.values()]);
    for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
      const from = lineStart(text, at);
      const [tail] = /[ \t]*\\?$/.exec(text.slice(from, at))!;
      if (!work.isTouched(from, at)) continue;
      const width = columnAfter(text.slice(from, at - tail.length));
      const own = kept.get(at) ?? 0;
      const space = spaceBetween(width, own > width ? own : column);
      edits.push({ start: at - tail.length, end: at, text: `${space}\\` });
    }
  }
  return edits;
}

/** Definitions of several lines. */
function definitions(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/^[ \t]*#[ \t]*define\b(?:[^\n]*\\\n)+[^\n]*/gm)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
  }));
}

/** The columns that backslashes behind more than one blank had before the change, by where their lines end now. */
function backslashesOf(work: Patchwork, start: number, end: number): Map<number, number> {
  const columns = new Map<number, number>();
  const { text, before } = work;
  for (let at = text.indexOf('\\\n', start); at >= 0 && at < end; at = text.indexOf('\\\n', at + 1)) {
    const old = work.oldAt(at);
    if (old !== undefined && !/\S \\$/.test(before.slice(old - 2, old + 1)))
      columns.set(at + 1, columnAfter(before.slice(lineStart(before, old), old)));
  }
  return columns;
}

/** The column that most have; 0 where each stands one tab behind its line. */
function commonColumn(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [[column, count]] = [...counts].sort(([, a], [, b]) => b - a);
  return count * 2 > columns.length || columns.length < 3 ? column : 0;
}

function spaceBetween(from: number, to: number): string {
  if (to === 0) return '\t';
  if (to <= from) return ' ';
  if (to % 8 !== 0) return ' '.repeat(to - from);
  return '\t'.repeat((to >> 3) - (from >> 3));
}
