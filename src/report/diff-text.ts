import { unifiedDiff } from '../patch/unified-diff.ts';
import type { AuditResult } from '../run/result.ts';
import { Source } from '../text/source.ts';
import { printable } from './escape.ts';
import type { Paint } from './paint.ts';

/** What an audit would change, as `git apply` and `patch -p1` take it: latin1, one byte a character. */
export function diff({ files }: Pick<AuditResult, 'files'>): string {
  return files.map(({ path, text, edits }) => unifiedDiff(path, new Source(path, text), edits)).join('');
}

/** The same for a terminal. */
export function diffForTerminal(diff: string, paint: Paint): string {
  return printable(diff)
    .split('\n')
    .map((line) => paintLine(line, paint))
    .join('\n');
}

function paintLine(line: string, paint: Paint): string {
  if (/^(diff |index |--- |\+\+\+ )/.test(line)) return paint('strong', line);
  if (line.startsWith('+')) return paint('added', line);
  if (line.startsWith('-')) return paint('removed', line);
  const hunk = /^@@ .*? @@/.exec(line);
  return hunk ? paint('hunk', hunk[0]) + line.slice(hunk[0].length) : line;
}
