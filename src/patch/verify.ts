import { join } from 'node:path';
import { type CheckpatchRemark, checkpatch, checkpatchFile } from './checkpatch.ts';
import { oneLine } from './legible.ts';
import { Scratch } from './scratch.ts';

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
  checkpatch: readonly CheckpatchOfMail[];
  /** Why checkpatch.pl did not run. */
  why?: string;
}

export interface CheckpatchOfMail {
  /** The mail's file name. */
  name: string;
  remarks: readonly CheckpatchRemark[];
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
  const scratch = new Scratch();
  try {
    for (const { name, content } of mails) scratch.write(join('mails', name), content);
    const faults = await amFaults(scratch, files, mails);
    const reports: CheckpatchOfMail[] = [];
    for (const { name, paths } of mails) {
      const { remarks, why } = await checkpatch(root, scratch.path(join('mails', name)));
      if (why !== undefined) return { faults, checkpatch: [], why };
      const own = files.filter(({ path }) => paths.includes(path));
      reports.push({
        name,
        remarks: remarks.length > 0 ? await newRemarks(root, scratch, own, remarks) : [],
      });
    }
    return { faults, checkpatch: reports };
  } finally {
    scratch.remove();
  }
}

async function amFaults(
  scratch: Scratch,
  files: readonly BeforeAfter[],
  mails: readonly MailToProve[],
): Promise<string[]> {
  for (const { path, before, mode } of files) scratch.write(join('tree', path), before, mode);
  await scratch.git('init', '-q');
  await scratch.git('add', '-A', '-f');
  await scratch.git('commit', '-q', '-m', 'before');
  await scratch.git('tag', 'before');
  const am = await scratch.tryGit(
    'am',
    '-q',
    '-3',
    ...mails.map(({ name }) => scratch.path(join('mails', name))),
  );
  if (am.code !== 0) return [`git am -3 refuses the series: ${oneLine(am.stderr || am.stdout)}`];
  const log = await scratch.git('log', '--reverse', '--format=%B%x00', 'before..');
  const changed = await scratch.git('diff', '--name-only', '-z', 'before');
  return [
    ...messageFaults(mails, log.split('\0\n').slice(0, -1)),
    ...fileFaults(scratch, files, changed.split('\0').filter(Boolean)),
  ];
}

function messageFaults(mails: readonly MailToProve[], arrived: readonly string[]): string[] {
  if (arrived.length !== mails.length) return [`${mails.length} mails became ${arrived.length} commits`];
  return mails.flatMap(({ name, message }, index) => {
    const difference = firstDifference(latin1(`${message}\n`), arrived[index]);
    return difference === undefined ? [] : [`${name}: the message arrives changed: ${difference}`];
  });
}

function fileFaults(scratch: Scratch, files: readonly BeforeAfter[], changed: readonly string[]): string[] {
  const strangers = changed.filter((path) => !files.some((file) => latin1(file.path) === path));
  const wrong = files.filter(({ path, after }) => scratch.read(join('tree', path)) !== after);
  return [
    ...strangers.map((path) => `${path}: the series changes it, and apply does not`),
    ...wrong.map(({ path }) => `${path}: the series makes another file of it than apply`),
  ];
}

/** The remarks on a mail without those that the files drew as often before. */
async function newRemarks(
  root: string,
  scratch: Scratch,
  files: readonly BeforeAfter[],
  remarks: readonly CheckpatchRemark[],
): Promise<readonly CheckpatchRemark[]> {
  const count = async (side: 'before' | 'after') => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const name = join(side, file.path);
      scratch.write(name, file[side]);
      const report = await checkpatchFile(root, scratch.path(name));
      for (const { type } of report.remarks) counts.set(type, (counts.get(type) ?? 0) + 1);
    }
    return counts;
  };
  const [before, after] = [await count('before'), await count('after')];
  return remarks.filter(({ type }) => !after.has(type) || after.get(type)! > (before.get(type) ?? 0));
}

function firstDifference(meant: string, arrived: string): string | undefined {
  if (meant === arrived) return undefined;
  const wanted = meant.split('\n');
  const got = arrived.split('\n');
  const line = wanted.findIndex((text, index) => text !== got[index]);
  if (line < 0) return `there is more of it than line ${wanted.length}`;
  return `line ${line + 1} is ${JSON.stringify(got[line] ?? '')}, meant was ${JSON.stringify(wanted[line])}`;
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
