import type { CFile } from '../c/c-file.ts';
import { includesIn } from '../c/includes.ts';
import { offsetsOf } from '../transform/callers.ts';
import { type SourceTree, type WordPlaces, WordsWanted } from '../transform/source-tree.ts';

/**
 * A tree in which every word that was not searched for yet stands only near one file: in its folder and in the headers that
 * it includes. What is examined in it is worth nothing; but it shows what an examination goes on to ask for after its
 * first question, so that one search answers them all.
 */
export class ImaginedTree implements SourceTree {
  readonly #real: SourceTree;
  readonly #from: CFile;
  readonly #asked = new Set<string>();

  constructor(real: SourceTree, from: CFile) {
    this.#real = real;
    this.#from = from;
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

  /** The words that the real tree does not know yet. */
  get asked(): readonly string[] {
    return [...this.#asked];
  }

  #placesOf(word: string): readonly WordPlaces[] {
    try {
      return this.#real.places(word).get(word) ?? [];
    } catch (error) {
      if (!(error instanceof WordsWanted)) throw error;
      this.#asked.add(word);
      return this.#placesNear(word);
    }
  }

  #placesNear(word: string): WordPlaces[] {
    return filesNear(this.#real, this.#from)
      .map((path) => this.#real.file(path))
      .filter((file) => file !== undefined)
      .map((file) => ({ path: file.path, offsets: offsetsOf(file, word) }))
      .filter(({ offsets }) => offsets.length > 0);
  }
}

/** By the file of the sites, of which a tree has one object: what stands near it. */
const known = new WeakMap<CFile, readonly string[]>();

function filesNear(tree: SourceTree, from: CFile): readonly string[] {
  let near = known.get(from);
  if (!near) {
    const { path, text } = from;
    const headers = includesIn(text).map(({ name }) => tree.include(path, name));
    near = [...new Set([...tree.siblings(path), ...headers])].filter((path) => path !== undefined);
    known.set(from, near);
  }
  return near;
}
