import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeError } from '../run/errors.ts';
import type { ChildResult } from './child.ts';
import { git } from './git.ts';
import { oneLine } from './legible.ts';
import { onInterrupt } from './on-interrupt.ts';
import { SeriesError } from './series-error.ts';

/** A folder for proofs, which goes when it is done with. Texts hold one byte a character. */
export class Scratch {
  readonly #folder = writing(tmpdir(), () => mkdtempSync(join(tmpdir(), 'vedalia-series-')));
  readonly #callOff = onInterrupt(() => this.remove());

  remove(): void {
    this.#callOff();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  path(name: string): string {
    return join(this.#folder, name);
  }

  write(name: string, text: string, mode = '100644'): void {
    const path = this.path(name);
    writing(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, 'latin1');
      if (mode === '100755') chmodSync(path, 0o755);
    });
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'latin1');
  }

  /** What git prints; a git that fails is a SeriesError. */
  async git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.tryGit(...args);
    if (code === 0) return stdout;
    throw new SeriesError(`git ${args[0]} failed in a scratch repository in ${tmpdir()}: ${oneLine(stderr)}`);
  }

  /** Runs git in the folder `tree`, with nobody's configuration, templates or hooks: what holds here holds everywhere. */
  tryGit(...args: string[]): Promise<ChildResult> {
    const settings = ['core.autocrlf=false', 'core.attributesFile=/dev/null', 'gc.auto=0'];
    const env = {
      PATH: process.env.PATH,
      HOME: this.#folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_TEMPLATE_DIR: '',
      GIT_COMMITTER_NAME: 'Vedalia',
      GIT_COMMITTER_EMAIL: 'vedalia@example.invalid',
      GIT_AUTHOR_NAME: 'Vedalia',
      GIT_AUTHOR_EMAIL: 'vedalia@example.invalid',
    };
    const options = { cwd: this.path('tree'), env, timeout: 120_000 };
    return git([...settings.flatMap((setting) => ['-c', setting]), ...args], options);
  }
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw new SeriesError(
      `cannot write to the scratch folder ${path}: ${describeError(error)}; TMPDIR names another place`,
    );
  }
}
