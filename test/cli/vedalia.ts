import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../bin/vedalia.js', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  code: number | null;
  /** latin1, so that every byte can be seen. */
  stdout: string;
  stderr: string;
}

/** Runs the command line as it was built; `npm test` builds it first. */
export function vedalia(
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = project,
): Promise<Ended> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const child = spawn(process.execPath, [program, ...words], {
    cwd,
    env: { ...rest, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('latin1').on('data', (text) => {
    ended.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    ended.stderr += text;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ended, code })));
}
