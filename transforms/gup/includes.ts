import { type CFile, type Include, includesIn, type SourceTree } from '../../src/index.ts';

const known = new WeakMap<CFile, readonly Include[]>();

/** The `#include` lines of a file, in text order. */
export function includesOf(file: CFile): readonly Include[] {
  let includes = known.get(file);
  if (!includes) {
    includes = includesIn(file.text);
    known.set(file, includes);
  }
  return includes;
}

/** The files of the tree that a file includes by quotes. */
export function localIncludes(file: CFile, tree: SourceTree): string[] {
  return includesOf(file)
    .filter(({ local }) => local)
    .map(({ name }) => tree.include(file.path, name))
    .filter((path) => path !== undefined);
}

/** Where a file, or a header that it includes by quotes, defines a macro of a name. */
export function macroHere(
  file: CFile,
  name: string,
  tree: SourceTree,
): { file: CFile; offset: number } | undefined {
  const define = new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${name}\\b`, 'm');
  const headers = localIncludes(file, tree).map((path) => tree.file(path));
  for (const place of [file, ...headers]) {
    const offset = place ? place.text.search(define) : -1;
    if (place && offset >= 0) return { file: place, offset };
  }
  return undefined;
}

/** Where another file of the folder includes a `.c` file: its static functions may have callers there. */
export function includerOf(file: CFile, tree: SourceTree): { file: CFile; offset: number } | undefined {
  const own = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (!own.endsWith('.c')) return undefined;
  for (const path of tree.siblings(file.path)) {
    const near = path === file.path ? undefined : tree.file(path);
    if (!near?.text.includes(`"${own}"`)) continue;
    const include = includesOf(near).find(({ local, name }) => local && name === own);
    if (include) return { file: near, offset: include.offset };
  }
  return undefined;
}
