import { CFile } from '../../src/c/c-file.ts';
import { includeCandidates } from '../../src/run/disk-tree.ts';
import { wordOffsets } from '../../src/transform/callers.ts';
import type { SourceTree, WordPlaces } from '../../src/transform/source-tree.ts';

/** A tree of a few files that knows every word at once. */
export class MemoryTree implements SourceTree {
  readonly #files: ReadonlyMap<string, CFile>;
  readonly #places = new Map<string, readonly WordPlaces[]>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#files = new Map([...texts].map(([path, text]) => [path, new CFile(path, text)]));
  }

  file(path: string): CFile | undefined {
    return this.#files.get(path);
  }

  places(...words: string[]): ReadonlyMap<string, readonly WordPlaces[]> {
    return new Map(words.map((word) => [word, this.#placesOf(word)]));
  }

  siblings(path: string): readonly string[] {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const isNear = (other: string): boolean =>
      other.startsWith(folder) && !other.includes('/', folder.length);
    return [...this.#files.keys()].filter((other) => isNear(other) && /\.[ch]$/.test(other)).sort();
  }

  include(from: string, name: string): string | undefined {
    return includeCandidates(from, name).find((path) => this.#files.has(path));
  }

  #placesOf(word: string): readonly WordPlaces[] {
    let places = this.#places.get(word);
    if (!places) {
      places = [...this.#files]
        .filter(([path]) => /\.[ch]$/.test(path))
        .map(([path, file]) => ({ path, offsets: wordOffsets(file.text, word) }))
        .filter(({ offsets }) => offsets.length > 0);
      this.#places.set(word, places);
    }
    return places;
  }
}
