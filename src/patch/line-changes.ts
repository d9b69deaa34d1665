import { diffArrays } from 'diff';
import { applyEdits, type Edit, sortEdits } from '../text/edit-set.ts';
import type { Source } from '../text/source.ts';
import { type Side, slideBlocks } from './slide.ts';

/** Lines [oldStart, oldEnd) of the old text, counted from 0, become `lines`; each keeps its line end. */
export interface LineChange {
  oldStart: number;
  oldEnd: number;
  lines: readonly string[];
}

/** A text cut behind each line feed; the last line may lack one. */
function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The lines that a list of edits changes, in text order, never touching one another. Lines that an edit replaces
 * by themselves are not among them, wherever they stand in it.
 */
export function lineChanges(source: Source, edits: readonly Edit[]): LineChange[] {
  const sorted = sortEdits(edits);
  const before = newSide(splitLines(source.text));
  const after = newSide(splitLines(applyEdits(source.text, sorted)));
  let grown = 0;
  for (const stretch of stretchesOf(source, sorted))
    grown += markChanged(source, stretch, before, after, grown);
  slideBlocks(before, after);
  slideBlocks(after, before);
  return readChanges(before, after);
}

function newSide(lines: string[]): Side {
  return { lines, changed: new Array(lines.length).fill(false) };
}

/** Whole lines [first, last), counted from 0, and the edits that fall into them. */
interface Stretch {
  first: number;
  last: number;
  edits: Edit[];
}

function stretchesOf(source: Source, edits: readonly Edit[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const edit of edits) {
    const first = source.lineAt(edit.start) - 1;
    const last = source.lineAt(edit.end);
    const open = stretches.at(-1);
    if (open && first <= open.last) {
      open.last = Math.max(open.last, last);
      open.edits.push(edit);
    } else {
      stretches.push({ first, last, edits: [edit] });
    }
  }
  return stretches;
}

/** Marks what differs in a stretch, and says by how many lines it grows. */
function markChanged(
  source: Source,
  { first, last, edits }: Stretch,
  before: Side,
  after: Side,
  grown: number,
): number {
  const start = source.lineStart(first + 1);
  const end = last < source.lineCount ? source.lineStart(last + 1) : source.text.length;
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const fresh = splitLines(applyEdits(source.text.slice(start, end), moved));
  let old = first;
  let now = first + grown;
  for (const { added, removed, value } of diffArrays(before.lines.slice(first, last), fresh)) {
    if (removed) before.changed.fill(true, old, old + value.length);
    if (added) after.changed.fill(true, now, now + value.length);
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return now - old - grown;
}

function readChanges(before: Side, after: Side): LineChange[] {
  const changes: LineChange[] = [];
  let old = 0;
  let now = 0;
  while (old < before.lines.length || now < after.lines.length) {
    const oldStart = old;
    const newStart = now;
    while (before.changed[old]) old++;
    while (after.changed[now]) now++;
    if (old > oldStart || now > newStart) {
      changes.push({ oldStart, oldEnd: old, lines: after.lines.slice(newStart, now) });
    }
    old++;
    now++;
  }
  return changes;
}
