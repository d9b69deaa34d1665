import { type CFile, type SourceTree, wordOffsets } from '../../src/index.ts';

/** Where a word stands in the files of the same folder. */
export function placesNear(
  path: string,
  word: string,
  tree: SourceTree,
): { file: CFile; offsets: readonly number[] }[] {
  const found: { file: CFile; offsets: readonly number[] }[] = [];
  for (const sibling of tree.siblings(path)) {
    const file = tree.file(sibling);
    const offsets = file ? wordOffsets(file.text, word) : [];
    if (file && offsets.length > 0) found.push({ file, offsets });
  }
  return found;
}
