import { type Defined, NOTHING_SAID } from './known-conditions.ts';
import { shippedWords } from './macro-table.ts';
import { Vocabulary } from './vocabulary.ts';

/** What the words of a tree stand for: the shipped table, and what was learned or told on top of it. */
export class MacroModel {
  readonly words: ReadonlyMap<string, number>;
  /** By which branches of `#if` are left out. */
  readonly defined: Defined;
  #vocabulary: Vocabulary | undefined;

  constructor(words: ReadonlyMap<string, number>, defined: Defined = NOTHING_SAID) {
    this.words = words;
    this.defined = defined;
  }

  /** What is known without looking at a tree. */
  static readonly shipped = new MacroModel(shippedWords());

  get vocabulary(): Vocabulary {
    this.#vocabulary ??= new Vocabulary(this.words);
    return this.#vocabulary;
  }

  /** This model and more words; a word that is known keeps what it was. */
  with(learned: ReadonlyMap<string, number>): MacroModel {
    const words = new Map(this.words);
    for (const [word, bits] of learned) words.set(word, (words.get(word) ?? 0) | bits);
    return new MacroModel(words, this.defined);
  }
}
