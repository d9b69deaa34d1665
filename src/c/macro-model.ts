import { shippedWords } from './macro-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the words of a tree stand for: the shipped table, and what was learned or told on top of it. */
export class MacroModel {
  readonly words: ReadonlyMap<string, number>;
  readonly vocabulary: Vocabulary;

  constructor(words: ReadonlyMap<string, number>) {
    this.words = words;
    this.vocabulary = new Vocabulary(words);
  }

  /** What is known without looking at a tree. */
  static readonly shipped = new MacroModel(shippedWords());

  with(learned: ReadonlyMap<string, number>): MacroModel {
    const words = new Map(this.words);
    for (const [word, bits] of learned) words.set(word, (words.get(word) ?? 0) | bits);
    return new MacroModel(words);
  }
}
