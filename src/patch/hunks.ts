import type { Edit } from '../text/edit-set.ts';
import type { Source } from '../text/source.ts';
import { type LineChange, lineChanges } from './line-changes.ts';
import { sectionAbove } from './section.ts';

/** A line of a hunk with its line end, where it has one. */
export interface HunkLine {
  kind: ' ' | '-' | '+';
  text: string;
}

/** A hunk as its header counts it: a side without lines names the line before it. */
export interface Hunk {
  oldStart: number;
  oldCount: number;
  newStart: number;
  newCount: number;
  /** What stands behind the second `@@`: the function that the hunk begins in, or nothing. */
  section: string;
  lines: readonly HunkLine[];
}

/**
 * The hunks that edits of a source make, with `context` unchanged lines around each. Changes that at most
 * `2 * context` lines keep apart share a hunk. Edits must not overlap; edits that change nothing make no hunk.
 */
export function hunksOf(source: Source, edits: readonly Edit[], context = 3): Hunk[] {
  const hunks: Hunk[] = [];
  let grown = 0;
  for (const cluster of clustersOf(lineChanges(source, edits), context)) {
    const hunk = cutHunk(source, cluster, context, grown);
    grown += hunk.newCount - hunk.oldCount;
    hunks.push(hunk);
  }
  return hunks;
}

function clustersOf(changes: readonly LineChange[], context: number): LineChange[][] {
  const clusters: LineChange[][] = [];
  for (const change of changes) {
    const open = clusters.at(-1);
    if (open && change.oldStart - open[open.length - 1].oldEnd <= 2 * context) open.push(change);
    else clusters.push([change]);
  }
  return clusters;
}

function cutHunk(source: Source, changes: readonly LineChange[], context: number, grown: number): Hunk {
  const first = Math.max(0, changes[0].oldStart - context);
  const last = Math.min(lineTotal(source), changes[changes.length - 1].oldEnd + context);
  const lines: HunkLine[] = [];
  const keep = (kind: ' ' | '-', from: number, to: number) => {
    for (let line = from; line < to; line++) lines.push({ kind, text: wholeLine(source, line) });
  };
  let at = first;
  for (const change of changes) {
    keep(' ', at, change.oldStart);
    keep('-', change.oldStart, change.oldEnd);
    for (const text of change.lines) lines.push({ kind: '+', text });
    at = change.oldEnd;
  }
  keep(' ', at, last);
  const oldCount = last - first;
  const newCount = lines.filter((line) => line.kind !== '-').length;
  return {
    oldStart: oldCount > 0 ? first + 1 : first,
    oldCount,
    newStart: newCount > 0 ? first + grown + 1 : first + grown,
    newCount,
    section: sectionAbove(source, first),
    lines,
  };
}

function wholeLine(source: Source, line: number): string {
  const next = line + 1 < source.lineCount ? source.lineStart(line + 2) : source.text.length;
  return source.text.slice(source.lineStart(line + 1), next);
}

function lineTotal(source: Source): number {
  return source.text === '' ? 0 : source.lineCount;
}
