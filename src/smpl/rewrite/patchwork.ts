import type { Edit } from '../../text/edit-set.ts';

/** [start, end) of the text: it stood at `old` of the first text, or was added. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly old: number | undefined;
}

/** A text that is changed step by step, and knows what of it stood in the first text and where. */
export class Patchwork {
  readonly before: string;
  readonly text: string;
  readonly #pieces: readonly Piece[];

  private constructor(before: string, text: string, pieces: readonly Piece[]) {
    this.before = before;
    this.text = text;
    this.#pieces = pieces;
  }

  static of(before: string, edits: readonly Edit[]): Patchwork {
    const whole = { start: 0, end: before.length, old: 0 };
    return new Patchwork(before, before, [whole]).with(edits);
  }

  /** The text with sorted edits made; an edit keeps the ends that it does not change. */
  with(edits: readonly Edit[]): Patchwork {
    if (edits.length === 0) return this;
    const pieces: Piece[] = [];
    const parts: string[] = [];
    let length = 0;
    const put = (text: string, old: number | undefined): void => {
      if (text === '') return;
      const last = pieces.at(-1);
      const start = length;
      length += text.length;
      parts.push(text);
      const joins = last && (old === undefined ? last.old === undefined : followsOn(last, old));
      if (joins) pieces[pieces.length - 1] = { ...last, end: length };
      else pieces.push({ start, end: length, old });
    };
    let next = 0;
    const keep = (from: number, to: number): void => {
      while (next < this.#pieces.length && this.#pieces[next].end <= from) next++;
      for (let at = next; at < this.#pieces.length && this.#pieces[at].start < to; at++) {
        const { start, end, old } = this.#pieces[at];
        const first = Math.max(start, from);
        put(this.text.slice(first, Math.min(end, to)), old === undefined ? undefined : old + first - start);
      }
    };
    let at = 0;
    for (const edit of edits.map((one) => trimmed(this.text, one))) {
      keep(at, edit.start);
      put(edit.text, undefined);
      at = edit.end;
    }
    keep(at, this.text.length);
    return new Patchwork(this.before, parts.join(''), pieces);
  }

  /** The edits that make the text from the first one. */
  get edits(): Edit[] {
    const edits: Edit[] = [];
    let from = 0;
    let added = '';
    const flush = (to: number): void => {
      if (added !== '' || to > from) edits.push({ start: from, end: to, text: added });
      added = '';
    };
    for (const { start, end, old } of this.#pieces) {
      if (old === undefined) added = this.text.slice(start, end);
      else {
        flush(old);
        from = old + end - start;
      }
    }
    flush(this.before.length);
    return edits;
  }

  /** Where in the first text a byte stood; undefined for one that was added. */
  oldAt(offset: number): number | undefined {
    const piece = this.#pieces[this.#pieceAt(offset)];
    return piece?.old === undefined || offset >= piece.end ? undefined : piece.old + offset - piece.start;
  }

  /** Where a byte of the first text stands now, or what came after it where it was removed. */
  newAt(old: number): number {
    const piece = this.#pieces.find((one) => one.old !== undefined && old < one.old + one.end - one.start);
    return piece?.old === undefined ? this.text.length : piece.start + Math.max(0, old - piece.old);
  }

  /** Stood [start, end) otherwise in the first text: was something in it added, or removed between its bytes? */
  isTouched(start: number, end: number): boolean {
    const piece = this.#pieces[this.#pieceAt(start)];
    return piece?.old === undefined || end > piece.end;
  }

  /** Where in the first text that stood whose place something takes that was added; undefined where it takes none. */
  replacedAt(offset: number): number | undefined {
    const at = this.#pieceAt(offset);
    const [before, here, behind] = [this.#pieces[at - 1], this.#pieces[at], this.#pieces[at + 1]];
    if (here?.old !== undefined) return undefined;
    const from = before?.old === undefined ? 0 : before.old + before.end - before.start;
    return (behind?.old ?? this.before.length) > from ? from : undefined;
  }

  /** The added text that goes on from an offset. */
  addedAt(offset: number): string {
    const piece = this.#pieces[this.#pieceAt(offset)];
    return piece === undefined || piece.old !== undefined ? '' : this.text.slice(offset, piece.end);
  }

  /** Stretches that were added, and empty ones where only something was removed. */
  get changes(): { readonly start: number; readonly end: number }[] {
    const changes: { start: number; end: number }[] = [];
    let expected = 0;
    for (const { start, end, old } of this.#pieces) {
      if (old === undefined) changes.push({ start, end });
      else {
        if (old !== expected && changes.at(-1)?.end !== start) changes.push({ start, end: start });
        expected = old + end - start;
      }
    }
    const { length } = this.text;
    if (expected !== this.before.length && changes.at(-1)?.end !== length)
      changes.push({ start: length, end: length });
    return changes;
  }

  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#pieces[middle].start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function followsOn(last: Piece, old: number): boolean {
  return last.old !== undefined && last.old + last.end - last.start === old;
}

function trimmed(before: string, { start, end, text }: Edit): Edit {
  let head = 0;
  const most = Math.min(end - start, text.length);
  while (head < most && before[start + head] === text[head]) head++;
  let tail = 0;
  while (tail < most - head && before[end - 1 - tail] === text[text.length - 1 - tail]) tail++;
  return { start: start + head, end: end - tail, text: text.slice(head, text.length - tail) };
}
