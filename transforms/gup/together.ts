import { WordsWanted } from '../../src/index.ts';

/**
 * Asks several questions of the tree at once: where some of them must wait for a search, all their words are
 * wanted together, so that one search serves them all.
 */
export function together<T extends readonly unknown[]>(questions: { [K in keyof T]: () => T[K] }): T {
  const wanted = new Set<string>();
  const answers = questions.map((question) => {
    try {
      return question();
    } catch (error) {
      if (!(error instanceof WordsWanted)) throw error;
      for (const word of error.words) wanted.add(word);
      return undefined;
    }
  });
  if (wanted.size > 0) throw new WordsWanted([...wanted]);
  return answers as unknown as T;
}
