import { Word } from './word.ts';

/**
 * The words that the lexer tells apart, each with a set of `Word` bits. Looked up by bytes, so that no string
 * is made for the words that mean nothing here (nearly all).
 */
export class Vocabulary {
  readonly #slots: Int32Array;
  readonly #words: string[] = [];
  readonly #bits: number[] = [];
  readonly #under: Vocabulary | undefined;

  /** Words that are not among these are looked up in the vocabulary under it. */
  constructor(words: ReadonlyMap<string, number>, under?: Vocabulary) {
    this.#under = under;
    let size = 64;
    while (size < words.size * 4) size *= 2;
    this.#slots = new Int32Array(size).fill(-1);
    for (const [word, bits] of words) {
      let slot = hashOf(word) & (size - 1);
      while (this.#slots[slot] >= 0) slot = (slot + 1) & (size - 1);
      this.#slots[slot] = this.#words.length;
      this.#words.push(word);
      this.#bits.push(bits);
    }
  }

  /** The bits of the word in bytes [start, end), whose hash the lexer made on its way; 0 when unknown. */
  bits(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const size = this.#slots.length;
    for (let slot = hash & (size - 1); this.#slots[slot] >= 0; slot = (slot + 1) & (size - 1)) {
      const word = this.#words[this.#slots[slot]];
      if (word.length === end - start && sameBytes(word, bytes, start)) return this.#bits[this.#slots[slot]];
    }
    return this.#under ? this.#under.bits(bytes, start, end, hash) : Word.none;
  }
}

/** One step of the hash over a word's bytes; starts from 0. */
export function hashStep(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at));
  return hash;
}

function sameBytes(word: string, bytes: Uint8Array, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== bytes[start + at]) return false;
  return true;
}
