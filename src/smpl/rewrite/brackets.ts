import { isDirectivePiece, type Piece } from './pieces.ts';

/** An open bracket and where its content is to be aligned. */
export interface Bracket {
  readonly text: string;
  readonly start: number;
  /** Column of the bracket. */
  readonly column: number;
  /** Nothing stands behind it on its line. */
  readonly endsLine: boolean;
}

/** The brackets that are open at a place, the innermost last; a directive between them ends all alignment. */
export class Brackets {
  #open: Bracket[] = [];

  get depth(): number {
    return this.#open.length;
  }

  /** The parenthesis or bracket whose content is to be aligned here. */
  get innermost(): Bracket | undefined {
    const last = this.#open.at(-1);
    return last && last.text !== '{' && last.text !== '#' ? last : undefined;
  }

  /** The bracket that is open around so many others. */
  outward(steps: number): Bracket | undefined {
    const around = this.#open.slice(0, this.#open.length - steps);
    const inside = this.#open.slice(this.#open.length - steps - 1);
    return inside.every(({ text }) => text !== '{' && text !== '#') ? around.at(-1) : undefined;
  }

  /** How many steps outward a bracket stands right before a column. */
  stepsTo(column: number): number | undefined {
    for (let steps = 0; steps < this.#open.length; steps++) {
      const bracket = this.outward(steps);
      if (!bracket) return undefined;
      if (bracket.column + 1 === column) return steps;
    }
    return undefined;
  }

  meet(piece: Piece, column: number, next: Piece | undefined): void {
    if (isDirectivePiece(piece)) this.#open = this.#open.map((one) => ({ ...one, text: '#' }));
    else if (/^[([{]$/.test(piece.text))
      this.#open.push({ text: piece.text, start: piece.start, column, endsLine: next?.opensLine ?? true });
    else if (/^[)\]}]$/.test(piece.text)) this.#open.pop();
  }

  copy(): Brackets {
    const copy = new Brackets();
    copy.#open = [...this.#open];
    return copy;
  }
}
