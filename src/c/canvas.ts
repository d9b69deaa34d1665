import type { LiveTokens } from './live-tokens.ts';
import type { MaskKind } from './mask.ts';
import type { Painter } from './painter.ts';

/** What the shadow rules read (live tokens) and write (paint). */
export class Canvas {
  readonly live: LiveTokens;
  readonly text: string;
  readonly painter: Painter;
  /** 1 for a token that a rule has overwritten: no other rule looks at it. */
  readonly hidden: Uint8Array;

  constructor(live: LiveTokens, text: string, painter: Painter) {
    this.live = live;
    this.text = text;
    this.painter = painter;
    this.hidden = new Uint8Array(live.count + 1);
  }

  word(at: number): string {
    return this.text.slice(this.live.start[at], this.live.end[at]);
  }

  /** Is there a line end between a token and the next? */
  breaksAfter(at: number): boolean {
    const line = this.text.indexOf('\n', this.live.end[at]);
    return line >= 0 && line < this.live.start[at + 1];
  }

  /** Distance of a token from the start of its line. */
  column(at: number): number {
    const start = this.live.start[at];
    return start - (this.text.lastIndexOf('\n', start - 1) + 1);
  }

  /** Overwrites tokens [from, to] by one identifier. */
  identifier(kind: MaskKind, from: number, to: number): void {
    this.painter.identifier(kind, this.live.start[from], this.live.end[to], this.word(from));
    this.hidden.fill(1, from, to + 1);
  }

  /** Overwrites tokens [from, to] by blanks. */
  blank(kind: MaskKind, from: number, to: number): void {
    if (to < from) return;
    this.painter.blank(kind, this.live.start[from], this.live.end[to], this.word(from));
    this.hidden.fill(1, from, to + 1);
  }

  /** Writes over tokens [from, to]. */
  write(kind: MaskKind, from: number, to: number, text: string): void {
    this.painter.write(kind, this.live.start[from], this.live.end[to], text, this.word(from));
    this.hidden.fill(1, from, to + 1);
  }

  /** Puts a character into the white space behind a token; false where there is none. */
  insertAfter(kind: MaskKind, at: number, character: string, word = at): boolean {
    return this.painter.insert(kind, this.live.end[at], character, this.word(word));
  }

  /** The arguments between a parenthesis and its partner as token ranges [from, to). */
  arguments(open: number): { from: number; to: number }[] {
    const { kind, partner } = this.live;
    const close = partner[open];
    const list: { from: number; to: number }[] = [];
    let from = open + 1;
    for (let at = open + 1; at < close; at++) {
      if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
      else if (kind[at] === 44) {
        list.push({ from, to: at });
        from = at + 1;
      }
    }
    if (close > open + 1) list.push({ from, to: close });
    return list;
  }
}

export const isOpener = (kind: number): boolean => kind === 40 || kind === 91 || kind === 123;
