/** The words of a text, and where they stand; each is searched for once, when somebody asks for it. */
export class TextWords {
  readonly #text: string;
  readonly #places = new Map<string, readonly number[]>();

  private constructor(text: string) {
    this.#text = text;
  }

  /** Those of a text; asked twice in a row for one text, what is known already. */
  static of(text: string): TextWords {
    if (!last || last.#text !== text) last = new TextWords(text);
    return last;
  }

  /** Does a whole word stand in [start, end)? */
  has(word: string, start = 0, end: number = this.#text.length): boolean {
    let places = this.#places.get(word);
    if (!places) {
      places = find(this.#text, word);
      this.#places.set(word, places);
    }
    const first = places[firstFrom(places, start)];
    return first !== undefined && first + word.length <= end;
  }
}

let last: TextWords | undefined;

function find(text: string, word: string): number[] {
  const places: number[] = [];
  const opens = isWordPart(word.charCodeAt(0));
  const closes = isWordPart(word.charCodeAt(word.length - 1));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const goesOn =
      (opens && isWordPart(text.charCodeAt(at - 1))) ||
      (closes && isWordPart(text.charCodeAt(at + word.length)));
    if (!goesOn) places.push(at);
  }
  return places;
}

function isWordPart(c: number): boolean {
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 48 && c <= 57);
}

function firstFrom(places: readonly number[], start: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
