import { type CFile, offsetsOf, type SourceTree } from '../../src/index.ts';

/** By the list of a folder's files, of which a tree has one: where words stand in them. */
const known = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** Where a word stands in the files of the same folder. */
export function placesNear(
  path: string,
  word: string,
  tree: SourceTree,
): { file: CFile; offsets: readonly number[] }[] {
  const siblings = tree.siblings(path);
  const ofFolder = known.get(siblings) ?? new Map<string, readonly string[]>();
  known.set(siblings, ofFolder);
  const found = (ofFolder.get(word) ?? siblings)
    .map((sibling) => tree.file(sibling))
    .filter((file) => file !== undefined)
    .map((file) => ({ file, offsets: offsetsOf(file, word) }))
    .filter(({ offsets }) => offsets.length > 0);
  ofFolder.set(
    word,
    found.map(({ file }) => file.path),
  );
  return found;
}
