import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** A folder that lives as long as a test, with git as on a machine that nobody has configured. */
export class Sandbox {
  readonly root = mkdtempSync(join(tmpdir(), 'vedalia-test-'));

  constructor(context?: TestContext) {
    context?.after(() => this.remove());
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.root, name);
  }

  /** Writes a file, one byte a character. */
  write(name: string, text: string): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text, 'latin1');
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'latin1');
  }

  /** Runs a program here; its standard output, one byte a character. */
  run(program: string, args: readonly string[], input = ''): string {
    return execFileSync(program, args, {
      cwd: this.root,
      input: Buffer.from(input, 'latin1'),
      encoding: 'latin1',
      env: isolated(),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  }

  git(...args: string[]): string {
    return this.run('git', args);
  }

  /** A repository of all files here, with one commit. */
  commitAll(subject = 'start'): void {
    this.git('init', '-q', '-b', 'main');
    this.git('add', '-A');
    this.git('commit', '-q', '--no-gpg-sign', '-m', subject);
  }
}

export function isolated(): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: '/nonexistent',
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CEILING_DIRECTORIES: tmpdir(),
    GIT_AUTHOR_NAME: 'A Dev',
    GIT_AUTHOR_EMAIL: 'adev@example.com',
    GIT_COMMITTER_NAME: 'A Dev',
    GIT_COMMITTER_EMAIL: 'adev@example.com',
  };
}
