/** Where words stand in a text; each is searched for once, when somebody asks for it. */
export class WordPlaces {
  readonly #text: string;
  readonly #places = new Map<string, readonly number[]>();

  constructor(text: string) {
    this.#text = text;
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
