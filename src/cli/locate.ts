import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describeError, UsageError } from '../run/errors.ts';
import { isInside } from '../run/read-file.ts';
import { readExact } from '../run/replace-file.ts';
import { Source } from '../text/source.ts';

export interface LocatedLine {
  root: string;
  /** Relative to the root, with `/`. */
  path: string;
  line: number;
  source: Source;
}

/**
 * Understands FILE:LINE. The file is one of the working directory, or of the tree where one is named.
 *
 * @param treeAround finds the tree where none is named
 */
export function locate(
  place: string,
  tree: string | undefined,
  treeAround: (file: string) => string,
): LocatedLine {
  const parts = /^(.+):(\d+)(?::\d+)?$/.exec(place);
  if (!parts) throw new UsageError(`'${place}' is no place; name it as FILE:LINE, like mm/ksm.c:1210`);
  const file = realFile(parts[1], tree);
  const root = tree === undefined ? treeAround(file) : opening(tree, () => realpathSync(tree));
  if (!isInside(root, file)) throw new UsageError(`${parts[1]} lies outside of the tree ${root}`);
  const path = relative(root, file).split(sep).join('/');
  const source = new Source(
    path,
    opening(parts[1], () => readExact(file)),
  );
  const line = Number(parts[2]);
  if (line < 1 || line > source.lineCount)
    throw new UsageError(`${parts[1]} has ${source.lineCount} lines, and none of number ${line}`);
  return { root, path, line, source };
}

function realFile(name: string, tree: string | undefined): string {
  const candidates = [resolve(name), ...(tree === undefined ? [] : [resolve(tree, name)])];
  const found = candidates.find((path) => existsSync(path));
  if (!found) throw new UsageError(`there is no file ${name}`);
  return opening(name, () => realpathSync(found));
}

function opening<T>(name: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new UsageError(`cannot open ${name}: ${describeError(error)}`);
  }
}

/** The kernel tree that a file lies in. */
export function kernelTreeAround(file: string): string {
  const found = folderAround(file, isKernelTree);
  if (found === undefined)
    throw new UsageError(`${file} lies in no kernel tree; name the tree's folder by --tree`);
  return found;
}

/** The tree that a file lies in: a kernel, a repository, or but the file's folder. */
export function anyTreeAround(file: string): string {
  const isRepository = (folder: string) => existsSync(join(folder, '.git'));
  return folderAround(file, isKernelTree) ?? folderAround(file, isRepository) ?? dirname(file);
}

const isKernelTree = (folder: string): boolean =>
  ['Kconfig', 'MAINTAINERS', 'include/linux'].every((name) => existsSync(join(folder, name)));

function folderAround(file: string, isWanted: (folder: string) => boolean): string | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (isWanted(folder)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}
