import { applyEdits, type Edit, sortEdits } from '../text/edit-set.ts';
import type { Source } from '../text/source.ts';
import { blobHash } from './blob-hash.ts';
import { type Hunk, hunksOf } from './hunks.ts';
import { quotePath } from './quote-path.ts';

export interface DiffOptions {
  /** Unchanged lines around a change; 3 unless told. */
  context?: number;
  /** The file's mode (`100644`): adds an index line with true blob hashes, which `git am -3` needs. */
  mode?: string;
}

/** As the kernel abbreviates object names (`core.abbrev=12`). */
const ABBREVIATED = 12;

/**
 * The diff of one file as `git diff` writes it, one byte a character; empty when the edits change nothing.
 *
 * @param path relative to the tree's root, with `/`
 */
export function unifiedDiff(
  path: string,
  source: Source,
  edits: readonly Edit[],
  options: DiffOptions = {},
): string {
  const hunks = hunksOf(source, edits, options.context);
  if (hunks.length === 0) return '';
  const before = quotePath(`a/${path}`);
  const after = quotePath(`b/${path}`);
  return [
    `diff --git ${before} ${after}\n`,
    options.mode ? indexLine(source.text, applyEdits(source.text, sortEdits(edits)), options.mode) : '',
    `--- ${before}${tabAfterBlank(before)}\n`,
    `+++ ${after}${tabAfterBlank(after)}\n`,
    ...hunks.map(formatHunk),
  ].join('');
}

/** One hunk with its header. */
export function formatHunk(hunk: Hunk): string {
  const { oldStart, oldCount, newStart, newCount, section, lines } = hunk;
  const header = `@@ -${range(oldStart, oldCount)} +${range(newStart, newCount)} @@${section && ` ${section}`}\n`;
  return header + lines.map((line) => line.kind + closed(line.text)).join('');
}

function range(start: number, count: number): string {
  return count === 1 ? `${start}` : `${start},${count}`;
}

function closed(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`;
}

function indexLine(before: string, after: string, mode: string): string {
  return `index ${blobHash(before).slice(0, ABBREVIATED)}..${blobHash(after).slice(0, ABBREVIATED)} ${mode}\n`;
}

// Without it, `--- a/two words` would end at the blank for some readers; git writes it too.
function tabAfterBlank(name: string): string {
  return name.includes(' ') ? '\t' : '';
}
