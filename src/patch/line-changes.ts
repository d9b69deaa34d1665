import { diffArrays } from 'diff';
import { applyEdits, type Edit, sortEdits } from '../text/edit-set.ts';
import type { Source } from '../text/source.ts';

/** Lines [oldStart, oldEnd) of the old text, counted from 0, become `lines`; each keeps its line end. */
export interface LineChange {
  oldStart: number;
  oldEnd: number;
  lines: readonly string[];
}

/** A text cut behind each line feed; the last line may lack one. */
export function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The lines that a list of edits changes, in text order, never touching one another. Lines that an edit replaces
 * by themselves are not among them, wherever they stand in it.
 */
export function lineChanges(source: Source, edits: readonly Edit[]): LineChange[] {
  return stretchesOf(source, sortEdits(edits)).flatMap((stretch) => changesWithin(source, stretch));
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

function changesWithin(source: Source, { first, last, edits }: Stretch): LineChange[] {
  const start = source.lineStart(first + 1);
  const end = last < source.lineCount ? source.lineStart(last + 1) : source.text.length;
  const before = source.text.slice(start, end);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const changes: LineChange[] = [];
  let at = first;
  let touching = false;
  for (const part of diffArrays(splitLines(before), splitLines(applyEdits(before, moved)))) {
    const changed = part.added || part.removed;
    if (changed && !touching) changes.push({ oldStart: at, oldEnd: at, lines: [] });
    touching = changed;
    if (!part.added) at += part.value.length;
    const change = changes[changes.length - 1];
    if (part.removed) change.oldEnd = at;
    if (part.added) change.lines = part.value;
  }
  return changes;
}
