import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from './child.ts';
import { oneLine } from './legible.ts';

/** One line of checkpatch's report. */
export interface CheckpatchRemark {
  level: 'ERROR' | 'WARNING' | 'CHECK';
  /** `LONG_LINE` and the like. */
  type: string;
  text: string;
  /** `path:line` in the tree, or of the mail. */
  place: string;
}

export interface CheckpatchReport {
  remarks: readonly CheckpatchRemark[];
  /** Why there is none, where the tree's script did not run. */
  why?: string;
}

const SCRIPT = 'scripts/checkpatch.pl';
const OPTIONS = ['-q', '--terse', '--no-summary', '--mailback', '--showfile', '--show-types'];

/** What the tree's own checkpatch.pl says of a mail. `file` is an absolute path. */
export async function checkpatch(root: string, file: string): Promise<CheckpatchReport> {
  return run(root, [...OPTIONS, file]);
}

/** What it says of a whole source file. */
export async function checkpatchFile(root: string, file: string): Promise<CheckpatchReport> {
  return run(root, [...OPTIONS, '-f', file]);
}

async function run(root: string, args: readonly string[]): Promise<CheckpatchReport> {
  if (!existsSync(join(root, SCRIPT))) return { remarks: [], why: `the tree has no ${SCRIPT}` };
  const { code, stdout, stderr } = await runChild('perl', [SCRIPT, ...args], { cwd: root, timeout: 60_000 });
  const lines = stdout.split('\n');
  const remarks = lines.flatMap((line) => {
    const [, place, level, type, text] =
      /^(.*?): ?(ERROR|WARNING|CHECK):([A-Z0-9_]+): (.*)$/.exec(line) ?? [];
    return level ? [{ level: level as CheckpatchRemark['level'], type, text, place }] : [];
  });
  if (remarks.length > 0 || code === 0) return { remarks };
  const reason = (stderr.trim() || stdout.trim()).split('\n')[0] || `exit code ${code}`;
  return { remarks: [], why: `${SCRIPT} did not run: ${oneLine(reason)}` };
}
