import type { CFile } from '../c/c-file.ts';
import { type SourceTree, type WordPlaces, WordsWanted } from '../transform/source-tree.ts';

/**
 * A tree in which every word that was not searched for yet stands nowhere. What is examined in it is worth nothing; but
 * it shows what an examination goes on to ask for after its first question, so that one search answers them all.
 */
export class ImaginedTree implements SourceTree {
  readonly #real: SourceTree;
  readonly #asked = new Set<string>();

  constructor(real: SourceTree) {
    this.#real = real;
  }

  file(path: string): CFile | undefined {
    return this.#real.file(path);
  }

  siblings(path: string): readonly string[] {
    return this.#real.siblings(path);
  }

  include(from: string, name: string): string | undefined {
    return this.#real.include(from, name);
  }

  places(...words: string[]): ReadonlyMap<string, readonly WordPlaces[]> {
    return new Map(words.map((word) => [word, this.#placesOf(word)]));
  }

  /** The words that were asked for in vain. */
  get asked(): readonly string[] {
    return [...this.#asked];
  }

  #placesOf(word: string): readonly WordPlaces[] {
    try {
      return this.#real.places(word).get(word) ?? [];
    } catch (error) {
      if (!(error instanceof WordsWanted)) throw error;
      this.#asked.add(word);
      return [];
    }
  }
}
