import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describeError, UsageError } from '../run/errors.ts';
import type { SeriesFile } from './series.ts';
import { SeriesError } from './series-error.ts';

const OWN_NAME = /^(?:v(\d+)-)?\d{4}-.*\.patch$/;
const OWN_SIGNATURE = /\n-- \nvedalia \S+\n\n$/;

/**
 * Whether a series may be written to a folder: it is not there, is empty, or holds nothing but earlier series of ours.
 *
 * @throws UsageError where it holds anything else, or cannot be written
 */
export function checkOutput(folder: string): void {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) throw new UsageError(`-o ${folder}: it is there and no folder; name a new one`);
  const foreign = entriesOf(folder).find((name) => !isOurs(join(folder, name)));
  if (foreign !== undefined) {
    throw new UsageError(
      `-o ${folder}: it holds ${foreign}, which is no patch of an earlier series; name a new or empty folder`,
    );
  }
}

/**
 * Writes a series, all of it or nothing: into a folder beside, which then takes the place of `folder`. Earlier series
 * with another number (`v2-`) stay; one with the same number is replaced.
 */
export function writeSeries(folder: string, files: readonly SeriesFile[]): void {
  checkOutput(folder);
  const target = resolve(folder);
  let fresh: string | undefined;
  try {
    mkdirSync(dirname(target), { recursive: true });
    fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    for (const { name, content } of files) writeDurably(join(fresh, name), content);
    const versions = new Set(files.map(({ name }) => versionOf(name)));
    const earlier = existsSync(target) ? entriesOf(target) : undefined;
    for (const name of earlier ?? []) {
      if (!versions.has(versionOf(name))) linkSync(join(target, name), join(fresh, name));
    }
    chmodSync(fresh, 0o777 & ~process.umask());
    if (earlier) exchange(target, fresh);
    else renameSync(fresh, target);
  } catch (error) {
    if (fresh) rmSync(fresh, { recursive: true, force: true });
    throw new SeriesError(`cannot write the series to ${folder}: ${describeError(error)}`);
  }
}

function exchange(target: string, fresh: string): void {
  const old = `${fresh}-old`;
  renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true });
}

function isOurs(path: string): boolean {
  return (
    OWN_NAME.test(basename(path)) &&
    lstatSync(path).isFile() &&
    OWN_SIGNATURE.test(readFileSync(path, 'latin1'))
  );
}

function versionOf(name: string): string {
  return OWN_NAME.exec(name)?.[1] ?? '1';
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new UsageError(`-o ${folder}: ${describeError(error)}`);
  }
}

function writeDurably(path: string, content: string): void {
  const file = openSync(path, 'wx', 0o644);
  try {
    writeSync(file, Buffer.from(content, 'latin1'));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
