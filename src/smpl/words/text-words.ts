import { firstFrom } from '../../text/first-from.ts';
import type { Wanted } from './formula.ts';

/** Where words stand: their first offsets, and those behind them, in the order of the text. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The words of a text, and where they stand; each is searched for once, when somebody asks for it. */
export class TextWords {
  readonly #text: string;
  readonly #places = new Map<Wanted, Places>();

  private constructor(text: string) {
    this.#text = text;
  }

  /** Those of a text; asked twice in a row for one text, what is known already. */
  static of(text: string): TextWords {
    if (!last || last.#text !== text) last = new TextWords(text);
    return last;
  }

  /** Does a whole word, or one of several, stand in [start, end)? */
  has(wanted: Wanted, start = 0, end: number = this.#text.length): boolean {
    const { starts, ends } = this.#find(wanted);
    return ends[firstFrom(starts, start)] <= end;
  }

  /** Does one stand in [start, end) at a place that suits? */
  hasAt(wanted: Wanted, start: number, end: number, suits: (offset: number) => boolean): boolean {
    const { starts, ends } = this.#find(wanted);
    for (let at = firstFrom(starts, start); ends[at] <= end; at++) if (suits(starts[at])) return true;
    return false;
  }

  #find(wanted: Wanted): Places {
    let places = this.#places.get(wanted);
    if (!places) {
      places = typeof wanted === 'string' ? find(this.#text, wanted) : findNames(this.#text, wanted);
      this.#places.set(wanted, places);
    }
    return places;
  }
}

let last: TextWords | undefined;

const patterns = new WeakMap<readonly string[], RegExp>();

function findNames(text: string, names: readonly string[]): Places {
  let pattern = patterns.get(names);
  if (!pattern) {
    pattern = new RegExp(`\\b(?:${names.join('|')})\\b`, 'g');
    patterns.set(names, pattern);
  }
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    starts.push(index);
    ends.push(index + word.length);
  }
  return { starts, ends };
}

function find(text: string, word: string): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  const opens = isWordPart(word.charCodeAt(0));
  const closes = isWordPart(word.charCodeAt(word.length - 1));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const goesOn =
      (opens && isWordPart(text.charCodeAt(at - 1))) ||
      (closes && isWordPart(text.charCodeAt(at + word.length)));
    if (goesOn) continue;
    starts.push(at);
    ends.push(at + word.length);
  }
  return { starts, ends };
}

function isWordPart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57);
}
