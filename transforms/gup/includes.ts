import type { CFile, SourceTree } from '../../src/index.ts';

export interface Include {
  name: string;
  /** By quotes, and not in angle brackets. */
  local: boolean;
  offset: number;
}

const known = new WeakMap<CFile, readonly Include[]>();

/** The `#include` lines of a file, in text order. */
export function includesOf(file: CFile): readonly Include[] {
  let includes = known.get(file);
  if (!includes) {
    const lines = file.text.matchAll(/^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"]/gm);
    includes = [...lines].map(({ 1: bracket, 2: name, index }) => ({
      name,
      local: bracket === '"',
      offset: index,
    }));
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
