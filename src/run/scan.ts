import type { FileReader } from './read-file.ts';
import type { SkippedFile } from './result.ts';
import { WordSearch } from './word-search.ts';

/** The words of one file: `[word, offset, word, offset ...]`, a word by its index in the list searched for. */
export interface FileHits {
  path: string;
  hits: Uint32Array;
}

export interface ScanResult {
  files: FileHits[];
  skipped: SkippedFile[];
}

/** How many files a scanner takes from the common list at a time. */
const SHARE = 64;

/**
 * Searches files for whole words. Scanners of one list share its `cursor` (one cell of shared memory, 0 at the
 * start): each takes the next files until none is left.
 */
export function scanFiles(
  reader: FileReader,
  paths: readonly string[],
  words: readonly string[],
  cursor: Int32Array,
  onShare: () => void,
): ScanResult {
  const search = new WordSearch(words);
  const result: ScanResult = { files: [], skipped: [] };
  let hits: number[] = [];
  const found = (word: number, offset: number) => {
    hits.push(word, offset);
  };
  for (;;) {
    const first = Atomics.add(cursor, 0, SHARE);
    if (first >= paths.length) return result;
    onShare();
    for (const path of paths.slice(first, first + SHARE)) {
      const length = reader.read(path);
      if (typeof length !== 'number') {
        result.skipped.push(length);
        continue;
      }
      search.search(reader.bytes, length, found);
      if (hits.length === 0) continue;
      result.files.push({ path, hits: Uint32Array.from(hits) });
      hits = [];
    }
  }
}
