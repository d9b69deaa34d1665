import { spawn } from 'node:child_process';

export interface ChildOptions {
  cwd: string;
  /** One byte a character. */
  input?: string;
  env?: NodeJS.ProcessEnv;
  /** In milliseconds. */
  timeout?: number;
}

/** How a program ended. Output is one byte a character. */
export interface ChildResult {
  /** Null when it was killed for taking too long, or could not be started. */
  code: number | null;
  stdout: string;
  stderr: string;
}

const PATIENCE = 30_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

/** Runs a program without a shell. It never throws: one that cannot be run has `code` null, and `stderr` says why. */
export function runChild(
  program: string,
  args: readonly string[],
  options: ChildOptions,
): Promise<ChildResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: options.cwd, env: options.env ?? process.env, stdio: 'pipe' });
    const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
    let size = 0;
    let ended = '';
    const stop = (why: string) => {
      ended ||= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(
      () => stop(`${program} took more than ${options.timeout ?? PATIENCE} ms`),
      options.timeout ?? PATIENCE,
    );
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > MOST_OUTPUT) stop(`${program} said too much`);
        else chunks[name].push(chunk);
      });
    }
    const finish = (code: number | null, why: string) => {
      clearTimeout(timer);
      const text = (name: 'stdout' | 'stderr') => Buffer.concat(chunks[name]).toString('latin1');
      resolve({
        code: why ? null : code,
        stdout: text('stdout'),
        stderr: why ? `${text('stderr')}${why}\n` : text('stderr'),
      });
    };
    child.on('error', (error) => finish(null, error.message));
    child.on('close', (code) => finish(code, ended));
    // A program that ends without reading its input closes the pipe: its exit code says all there is to say.
    child.stdin.on('error', () => {});
    child.stdin.end(Buffer.from(options.input ?? '', 'latin1'));
  });
}
