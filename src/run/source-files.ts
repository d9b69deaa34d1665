import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describeError, UsageError } from './errors.ts';

export interface FileChoice {
  /** Files, and folders of which all files with the endings are taken. */
  paths: readonly string[];
  /** How the names of the files in a folder end. */
  endings: readonly string[];
  /** Paths that begin so are left out. */
  ignore: readonly string[];
  /** Hears of what has such a name and is no file, and of folders inside that cannot be read. */
  onSkipped?: (path: string, why: string) => void;
}

/** A file that was asked for, and the folder by which it was: that is what a diff shows its path relative to. */
export interface SourceFile {
  path: string;
  folder: string | undefined;
}

/** The files that a choice names, in the order given, those of a folder sorted. Symbolic links in folders are not followed. */
export function chooseFiles(choice: FileChoice): SourceFile[] {
  const { paths, ignore } = choice;
  const found: SourceFile[] = [];
  for (const path of paths) {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) throw new UsageError(`${path}: there is no such file`);
    if (status.isDirectory()) {
      for (const inside of walk(path, choice)) found.push({ path: inside, folder: path });
    } else if (status.isFile()) found.push({ path, folder: undefined });
    else throw new UsageError(`${path}: it is neither a file nor a folder`);
  }
  const left = ignore.map((prefix) => normalize(prefix));
  return found.filter(({ path }) => !left.some((prefix) => normalize(path).startsWith(prefix)));
}

function walk(root: string, { endings, onSkipped }: FileChoice): string[] {
  const found: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(folder, folder === root ? undefined : onSkipped)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== '.git') folders.push(path);
      } else if (endings.some((ending) => entry.name.endsWith(ending))) {
        if (entry.isFile()) found.push(path);
        else onSkipped?.(path, entry.isSymbolicLink() ? 'it is a symbolic link' : 'it is no regular file');
      }
    }
  }
  return found.sort();
}

function entriesOf(folder: string, onSkipped: FileChoice['onSkipped']): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (!onSkipped) throw new UsageError(`${folder}: ${describeError(error)}`);
    onSkipped(folder, describeError(error));
    return [];
  }
}
