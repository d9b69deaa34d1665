import { hunksOf } from '../patch/hunks.ts';
import { quotePath } from '../patch/quote-path.ts';
import { formatHunk } from '../patch/unified-diff.ts';
import type { FileOutcome } from '../run/smpl-outcome.ts';
import { type Edit, sortEdits } from '../text/edit-set.ts';
import { Source } from '../text/source.ts';

export interface SpatchDiffOptions {
  context: number;
  /** The path as it stands behind `a/` and `b/`; undefined: the diff has no prefixes, as spatch gives it for a single file. */
  shownAs: string | undefined;
}

/**
 * The diff of one file in the form that spatch prints, one byte a character. Where nothing is changed, the lines that a `*`
 * rule found are shown as removed, against a file that is not there: nobody shall apply that.
 */
export function spatchDiff(outcome: FileOutcome, { context, shownAs }: SpatchDiffOptions): string {
  const source = new Source(outcome.path, outcome.text);
  const isChanged = outcome.edits.length > 0;
  const hunks = hunksOf(source, isChanged ? sortEdits(outcome.edits) : starEdits(source, outcome), context);
  if (hunks.length === 0) return '';
  const { path } = outcome;
  const [before, after] = (
    !isChanged
      ? [path, `/tmp/nothing/${shownAs ?? path}`]
      : shownAs === undefined
        ? [path, path]
        : [`a/${shownAs}`, `b/${shownAs}`]
  ).map(quotePath);
  return [
    shownAs === undefined ? '' : `diff -u -p ${before} ${after}\n`,
    `--- ${before}\n+++ ${after}\n`,
    ...hunks.map(formatHunk),
  ].join('');
}

function starEdits(source: Source, { findings }: FileOutcome): Edit[] {
  const lines = new Set<number>();
  for (const { by, line, endLine } of findings) {
    if (by !== 'star') continue;
    for (let at = line; at <= endLine; at++) lines.add(at);
  }
  return [...lines]
    .sort((a, b) => a - b)
    .map((line) => ({
      start: source.lineStart(line),
      end: line < source.lineCount ? source.lineStart(line + 1) : source.text.length,
      text: '',
    }));
}
