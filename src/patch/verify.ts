import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describeError } from '../run/errors.ts';
import { type CheckpatchRemark, checkpatch, checkpatchFile } from './checkpatch.ts';
import { git } from './git.ts';
import { SeriesError } from './series-error.ts';

/** A file of the series as it was and as it has to be, one byte a character. */
export interface BeforeAfter {
  path: string;
  mode: string;
  before: string;
  after: string;
}

/** A mail, and the commit message that it has to become. */
export interface MailToProve {
  name: string;
  content: string;
  message: string;
  paths: readonly string[];
}

export interface Verification {
  /** What `git am` did otherwise than meant; empty when all is well. */
  faults: readonly string[];
  /** A report for each mail, where the tree has checkpatch.pl. */
  checkpatch: readonly { name: string; remarks: readonly CheckpatchRemark[] }[];
  /** Why checkpatch.pl did not run. */
  why?: string;
}

/**
 * Proves a series: `git am -3` takes every mail, in order, in a scratch repository of the files concerned; the files
 * are then those meant, byte for byte, and so is every message. Then the tree's checkpatch.pl reads every mail.
 */
export async function verifySeries(
  root: string,
  files: readonly BeforeAfter[],
  mails: readonly MailToProve[],
): Promise<Verification> {
  const scratch = new Scratch(files);
  try {
    const faults = await scratch.apply(mails);
    const reports: { name: string; remarks: readonly CheckpatchRemark[] }[] = [];
    for (const mail of mails) {
      const { remarks, why } = await checkpatch(root, scratch.mailPath(mail));
      if (why !== undefined) return { faults, checkpatch: [], why };
      reports.push({ name: mail.name, remarks: await scratch.onlyNew(root, mail, remarks) });
    }
    return { faults, checkpatch: reports };
  } finally {
    scratch.remove();
  }
}

class Scratch {
  readonly #folder: string;
  readonly #files: readonly BeforeAfter[];

  constructor(files: readonly BeforeAfter[]) {
    this.#files = files;
    this.#folder = writing(tmpdir(), () => mkdtempSync(join(tmpdir(), 'vedalia-series-')));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  mailPath(mail: MailToProve): string {
    return join(this.#folder, 'mails', mail.name);
  }

  async apply(mails: readonly MailToProve[]): Promise<string[]> {
    for (const { path, before, mode } of this.#files) this.#write(join('tree', path), before, mode);
    for (const mail of mails) this.#write(join('mails', mail.name), mail.content, '100644');
    await this.#git('init', '-q');
    await this.#git('add', '-A', '-f');
    await this.#git('commit', '-q', '--no-verify', '-m', 'before');
    await this.#git('tag', 'before');
    const am = await this.#tryGit('am', '-q', '-3', ...mails.map((mail) => this.mailPath(mail)));
    if (am.code !== 0) return [`git am -3 refuses the series: ${oneLine(am.stderr || am.stdout)}`];
    return [...(await this.#messageFaults(mails)), ...(await this.#fileFaults())];
  }

  /** The remarks on a mail without those on code that the old file draws as often. */
  async onlyNew(
    root: string,
    mail: MailToProve,
    remarks: readonly CheckpatchRemark[],
  ): Promise<readonly CheckpatchRemark[]> {
    if (remarks.length === 0) return remarks;
    const old = new Map<string, number>();
    const now = new Map<string, number>();
    for (const { path, before, after } of this.#files.filter((file) => mail.paths.includes(file.path))) {
      for (const [side, text, counts] of [
        ['old', before, old],
        ['now', after, now],
      ] as const) {
        const place = join('code', side, path);
        this.#write(place, text, '100644');
        const report = await checkpatchFile(root, join(this.#folder, place));
        for (const { type } of report.remarks) counts.set(type, (counts.get(type) ?? 0) + 1);
      }
    }
    return remarks.filter(({ type }) => !now.has(type) || now.get(type)! > (old.get(type) ?? 0));
  }

  async #messageFaults(mails: readonly MailToProve[]): Promise<string[]> {
    const log = await this.#git('log', '--reverse', '--format=%B%x00', 'before..');
    const arrived = log.split('\0\n').slice(0, -1);
    if (arrived.length !== mails.length) return [`${mails.length} mails became ${arrived.length} commits`];
    return mails.flatMap(({ name, message }, index) => {
      const meant = Buffer.from(`${message}\n`, 'utf8').toString('latin1');
      return arrived[index] === meant
        ? []
        : [`${name}: the message arrives changed: ${firstDifference(meant, arrived[index])}`];
    });
  }

  async #fileFaults(): Promise<string[]> {
    const changed = (await this.#git('diff', '--name-only', '-z', 'before')).split('\0').filter(Boolean);
    const strangers = changed.filter((path) => !this.#files.some((file) => latin1(file.path) === path));
    const wrong = this.#files.filter(
      ({ path, after }) => readFileSync(join(this.#folder, 'tree', path), 'latin1') !== after,
    );
    return [
      ...strangers.map((path) => `${path}: the series changes it, and apply does not`),
      ...wrong.map(({ path }) => `${path}: the series makes another file of it than apply`),
    ];
  }

  #write(name: string, text: string, mode: string): void {
    const path = join(this.#folder, name);
    writing(path, () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, 'latin1');
      if (mode === '100755') chmodSync(path, 0o755);
    });
  }

  async #git(...args: string[]): Promise<string> {
    const { code, stdout, stderr } = await this.#tryGit(...args);
    if (code !== 0)
      throw new SeriesError(
        `git ${args[0]} failed in a scratch repository in ${tmpdir()}: ${oneLine(stderr)}`,
      );
    return stdout;
  }

  // Nobody's configuration, templates or hooks: what holds here holds everywhere.
  #tryGit(...args: string[]) {
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
    return git(
      ['-c', 'core.autocrlf=false', '-c', 'core.attributesFile=/dev/null', '-c', 'gc.auto=0', ...args],
      {
        cwd: join(this.#folder, 'tree'),
        env,
        timeout: 120_000,
      },
    );
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

function firstDifference(meant: string, arrived: string): string {
  const wanted = meant.split('\n');
  const got = arrived.split('\n');
  const line = wanted.findIndex((text, index) => text !== got[index]);
  if (line < 0) return `line ${wanted.length} is more than was meant`;
  return `line ${line + 1} is ${JSON.stringify(got[line] ?? '')}, meant was ${JSON.stringify(wanted[line])}`;
}

function oneLine(text: string): string {
  return text.replace(/[\x00-\x1f\x7f]+/g, ' ').trim();
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
