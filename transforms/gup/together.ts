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

/**
 * The first answer that decides, whichever question gives it; else all answers. A question that must wait does
 * not keep another from deciding.
 */
export function untilDecided<T>(questions: readonly (() => T)[], decides: (answer: T) => boolean): T[] {
  const wanted = new Set<string>();
  const answers: T[] = [];
  for (const question of questions) {
    try {
      const answer = question();
      if (decides(answer)) return [answer];
      answers.push(answer);
    } catch (error) {
      if (!(error instanceof WordsWanted)) throw error;
      for (const word of error.words) wanted.add(word);
    }
  }
  if (wanted.size > 0) throw new WordsWanted([...wanted]);
  return answers;
}
