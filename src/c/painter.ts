import type { Mask, MaskKind } from './mask.ts';
import type { Supplied } from './supplied-words.ts';

const SPACE = 32;
const UNDERSCORE = 95;
const LETTER = 116; // t
const NEWLINE = 10;

/** Overwrites stretches of a text in place; every overwritten byte lies inside a mask. */
export class Painter {
  readonly masks: Mask[] = [];
  /** What the grammar is to read in addition. */
  readonly supplied: Supplied[] = [];
  readonly #text: string;
  readonly #bytes: Buffer;

  constructor(text: string) {
    this.#text = text;
    this.#bytes = Buffer.from(text, 'latin1');
    this.#clean();
  }

  /** What is written by now. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  between(start: number, end: number): string {
    return this.#bytes.toString('latin1', start, end);
  }

  /** Notes a stretch without overwriting it: what `guard(mutex)(&lock);` is. */
  note(kind: MaskKind, start: number, end: number, word = this.#text.slice(start, end)): void {
    this.masks.push({ start, end, kind, word });
  }

  /** Spaces; line ends stay. */
  blank(kind: MaskKind, start: number, end: number, word?: string): void {
    if (start >= end) return;
    this.note(kind, start, end, word);
    for (let at = start; at < end; at++) if (this.#bytes[at] !== NEWLINE) this.#bytes[at] = SPACE;
  }

  /** Spaces, line ends too. */
  erase(kind: MaskKind, start: number, end: number, word?: string): void {
    if (start >= end) return;
    this.note(kind, start, end, word);
    this.#bytes.fill(SPACE, start, end);
  }

  /** One identifier as long as the stretch. */
  identifier(kind: MaskKind, start: number, end: number, word?: string): void {
    this.note(kind, start, end, word);
    this.#bytes.fill(UNDERSCORE, start, end);
    this.#bytes[start] = LETTER;
  }

  /** A text at the stretch's start, then spaces. */
  write(kind: MaskKind, start: number, end: number, text: string, word?: string): void {
    this.note(kind, start, end, word);
    this.#bytes.fill(SPACE, start, end);
    this.#bytes.write(text, start, end - start, 'latin1');
  }

  /** A type as long as the stretch: `int`, `double`, `struct t___`. At least three bytes. */
  type(kind: MaskKind, start: number, end: number, word?: string): void {
    const length = end - start;
    const text = length < 8 ? typesByLength[length] : `struct ${'t'.padEnd(length - 7, '_')}`;
    this.write(kind, start, end, text, word);
  }

  /** Overwrites one byte of a stretch that is noted already. */
  put(at: number, character: string): void {
    this.#bytes[at] = character.charCodeAt(0);
  }

  canInsert(at: number): boolean {
    const here = this.#bytes[at];
    return here === SPACE || here === NEWLINE || here === 9 || here === 13;
  }

  /** Puts one character where the text has white space; false where it has none. */
  insert(kind: MaskKind, at: number, character: string, word: string): boolean {
    if (!this.canInsert(at)) return false;
    this.note(kind, at, at + 1, word);
    this.#bytes[at] = character.charCodeAt(0);
    return true;
  }

  /** Blanks NUL bytes: the grammar takes them for the end of the text. */
  #clean(): void {
    for (let at = this.#bytes.indexOf(0); at >= 0; at = this.#bytes.indexOf(0, at)) {
      let end = at;
      while (this.#bytes[end] === 0) end++;
      this.blank('stray', at, end, 'NUL');
      at = end;
    }
  }

  sortedMasks(): readonly Mask[] {
    return this.masks.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }

  get shadow(): string {
    return this.#bytes.toString('latin1', 0, this.#bytes.length);
  }
}

const typesByLength = ['', '', '', 'int', 'bool', 'float', 'double', 'ssize_t'];

/** The real text again, from a shadow text and its masks: what lies outside the masks comes from the shadow. */
export function unmask(shadow: string, masks: readonly Mask[], text: string): string {
  const bytes = Buffer.from(shadow, 'latin1');
  for (const { start, end } of masks) bytes.write(text.slice(start, end), start, 'latin1');
  return bytes.toString('latin1', 0, bytes.length);
}
