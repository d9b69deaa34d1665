import type { CFile } from '../c/c-file.ts';

/** Where a word stands in a tree; offsets of one file ascend. */
export interface WordPlaces {
  path: string;
  offsets: readonly number[];
}

/**
 * What a transform may know of the tree around a site. All paths are relative to the tree's root, with `/`.
 * Answers never change during a run.
 */
export interface SourceTree {
  /** The file, parsed on demand; `undefined` when the tree has no such regular file. */
  file(path: string): CFile | undefined;
  /**
   * Where the words stand as whole words in all `.c` and `.h` files of the tree. The first question for a word
   * suspends the examination (it throws `WordsWanted`): the run searches the tree for all words wanted by all
   * sites in one pass and calls `examine` again. Ask for several words at once where you can.
   */
  places(...words: string[]): ReadonlyMap<string, readonly WordPlaces[]>;
  /** The `.c` and `.h` files in the folder of a path, its own included, sorted; no search is needed. */
  siblings(path: string): readonly string[];
  /** The path that an `#include` in a file means, looked up next to the file and in the tree's include folders. */
  include(from: string, name: string): string | undefined;
}

/** Thrown by `SourceTree.places()` to suspend an examination until the words have been searched for. Do not catch it. */
export class WordsWanted extends Error {
  readonly words: readonly string[];

  constructor(words: readonly string[]) {
    super(`the tree must be searched for ${words.join(', ')} first`);
    this.name = 'WordsWanted';
    this.words = words;
  }
}
