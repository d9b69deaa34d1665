import { diffArrays } from 'diff';
import type { Edit } from './edit-set.ts';

/** Edits, by whole lines, that make one text of another. */
export function editsBetween(before: string, after: string): Edit[] {
  if (before === after) return [];
  const edits: Edit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffArrays(linesOf(before), linesOf(after))) {
    const text = value.join('');
    const last = edits.at(-1);
    const isNext = last !== undefined && last.end === at;
    if (added) {
      if (isNext) last.text += text;
      else edits.push({ start: at, end: at, text });
    } else {
      if (removed) {
        if (isNext) last.end += text.length;
        else edits.push({ start: at, end: at + text.length, text: '' });
      }
      at += text.length;
    }
  }
  return edits;
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
