import { type Dirent, readdirSync, unlinkSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** Where a file's new text stands until it takes the file's place: `.lamp.c.vedalia-4711`, by the number of the process. */
export const temporaryOf = (path: string): string =>
  join(dirname(path), `.${basename(path)}.vedalia-${process.pid}`);

/** Removes what interrupted runs left in a tree, and says where. Symbolic links are not followed. */
export function removeLeftoversBelow(root: string): string[] {
  const removed: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder);
    for (const entry of entries) {
      if (entry.isDirectory() && entry.name !== '.git') folders.push(join(folder, entry.name));
    }
    removed.push(...remove(folder, entries));
  }
  return removed.map((path) => relative(root, path).split(sep).join('/')).sort();
}

/** Removes what interrupted runs left of a file. */
export function removeLeftovers(path: string): void {
  const entries = readdirSync(dirname(path), { withFileTypes: true });
  remove(
    dirname(path),
    entries.filter(({ name }) => name.startsWith(`.${basename(path)}.vedalia-`)),
  );
}

function remove(folder: string, entries: readonly Dirent[]): string[] {
  const found = entries.filter((entry) => entry.isFile() && isLeft(entry.name));
  return found.map(({ name }) => join(folder, name)).filter(isRemoved);
}

function isRemoved(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    // It is somebody else's, or gone already.
    return false;
  }
}

function isLeft(name: string): boolean {
  const owner = /^\..+\.vedalia-(\d+)$/.exec(name)?.[1];
  return owner !== undefined && !isRunning(Number(owner));
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A folder that cannot be read is no place where a run could have left something. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
