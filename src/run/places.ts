import type { WordPlaces } from '../transform/source-tree.ts';
import type { ScanResult } from './scan.ts';
import type { WordAt } from './tasks.ts';

/** The words found in one file, in text order. */
export interface FileWords {
  path: string;
  sites: WordAt[];
}

/** What several scanners of one list found, by path. */
export function wordsByFile(results: readonly ScanResult[], words: readonly string[]): FileWords[] {
  return results
    .flatMap((result) => result.files)
    .map(({ path, hits }) => {
      const sites: WordAt[] = [];
      for (let at = 0; at < hits.length; at += 2) sites.push({ word: words[hits[at]], offset: hits[at + 1] });
      return { path, sites };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The same by word; each of the words is a key, found or not. */
export function placesByWord(
  files: readonly FileWords[],
  words: readonly string[],
): Map<string, readonly WordPlaces[]> {
  const places = new Map<string, { path: string; offsets: number[] }[]>(words.map((word) => [word, []]));
  for (const { path, sites } of files) {
    for (const { word, offset } of sites) {
      const list = places.get(word) ?? [];
      const last = list.at(-1);
      if (last?.path === path) last.offsets.push(offset);
      else list.push({ path, offsets: [offset] });
    }
  }
  return places;
}
