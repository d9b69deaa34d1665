import { type Edit, sortEdits } from '../../text/edit-set.ts';
import { Brackets } from './brackets.ts';
import { breakPoint, endColumn, type LineOfPieces } from './break-point.ts';
import { type Alignment, alignmentsIn } from './old-alignment.ts';
import { depthOf } from './parentheses.ts';
import type { Patchwork } from './patchwork.ts';
import { isCommentPiece, isDirectivePiece, type Piece, piecesIn } from './pieces.ts';
import { columnAfter, indentOfLine, opensLine, spaceTo } from './white-space.ts';

export interface Wrapping {
  readonly width: number;
  readonly unit: string;
}

/**
 * Keeps lines within their parentheses where these moved, and breaks those that changes made too wide:
 *
 *     ret = setup(dev, flags,               ret = setup_all(dev, flags,
 *                 GFP_KERNEL);    becomes                   GFP_KERNEL);
 */
export function wrapLines(work: Patchwork, start: number, end: number, wrapping: Wrapping): Edit[] {
  return new Wrap(work, piecesIn(work.text, start, end), wrapping).edits();
}

/** Lines that were too wide before may be so up to here: checkpatch's limit is 100. */
const TOLERANCE = 20;

class Wrap {
  readonly #work: Patchwork;
  readonly #pieces: readonly Piece[];
  readonly #wrapping: Wrapping;
  /** Pieces that began a line under a bracket. */
  readonly #aligned: ReadonlyMap<number, Alignment>;
  /** The columns of pieces that are passed. */
  readonly #columns = new Map<number, number>();
  /** Pieces that are to begin a line, and the column where. */
  readonly #breaks = new Map<number, number>();
  readonly #joins = new Set<number>();
  /** The column of lines that stand under no bracket and stay so, by the bracket that they are in. */
  readonly #kept = new Map<number, number>();
  /** A line of the statement is broken anew, so that those behind it are aligned, too. */
  #isBroken = false;
  readonly #brackets = new Brackets();
  readonly #edits: Edit[] = [];

  constructor(work: Patchwork, pieces: readonly Piece[], wrapping: Wrapping) {
    this.#work = work;
    this.#pieces = pieces;
    this.#wrapping = wrapping;
    this.#aligned = alignmentsIn(work, pieces);
  }

  edits(): Edit[] {
    const { text } = this.#work;
    let statement = 0;
    for (let from = 0; from < this.#pieces.length; ) {
      const piece = this.#pieces[from];
      const indent = this.#indentOf(from);
      const current = this.#breaks.has(from) ? undefined : indentOfLine(text, piece.start);
      if (indent !== current) this.#setSpace(from, indent);
      const column = columnAfter(indent);
      if (!this.#brackets.innermost) {
        statement = column;
        this.#isBroken = false;
      }
      let to = this.#lineEnd(from);
      if (this.#lostItsFirst(to)) this.#join(to);
      to = this.#lineEnd(from);
      if (this.#lostItsEnd(from, to, column)) this.#joinBehind(to);
      to = this.#lineEnd(from);
      const isMoved = indent !== current;
      if (this.#isTooWide(from, to, column, isMoved)) {
        const found = breakPoint(text, this.#line(from, to, column), this.#brackets, {
          width: this.#wrapping.width,
          indent: statement + columnAfter(this.#wrapping.unit),
          columnIn: (bracket) => this.#kept.get(bracket.start) ?? bracket.column + 1,
        });
        if (found) {
          this.#isBroken = true;
          this.#breaks.set(found.at, found.column);
          if (this.#fitsBehind(this.#line(found.at, to, found.column))) this.#joinBehind(to);
          to = found.at;
        }
      }
      this.#pass(from, to, column);
      from = to;
    }
    return sortEdits(this.#edits);
  }

  #lineEnd(from: number): number {
    let to = from + 1;
    while (to < this.#pieces.length && !this.#beginsLine(to)) to++;
    return to;
  }

  #beginsLine(at: number): boolean {
    return this.#breaks.has(at) || (this.#pieces[at].opensLine && !this.#joins.has(at));
  }

  #pass(from: number, to: number, first: number): void {
    let column = first;
    for (let at = from; at < to; at++) {
      const piece = this.#pieces[at];
      if (at > from) column = columnAfter(this.#gap(at), column);
      this.#columns.set(piece.start, column);
      const next = this.#joins.has(at + 1)
        ? { ...this.#pieces[at + 1], opensLine: false }
        : this.#pieces[at + 1];
      this.#brackets.meet(piece, column, next);
      column = columnAfter(piece.text, column);
    }
  }

  #line(from: number, to: number, column: number): LineOfPieces {
    return { pieces: this.#pieces, from, to, column, gap: (at) => this.#gap(at) };
  }

  #gap(at: number): string {
    return this.#joins.has(at)
      ? this.#joint(at)
      : this.#work.text.slice(this.#pieces[at - 1].end, this.#pieces[at].start);
  }

  /** Is there room behind a line for the one that continues it? */
  #fitsBehind(line: LineOfPieces): boolean {
    const { to } = line;
    if (to >= this.#pieces.length) return false;
    return endColumn(this.#line(to, this.#lineEnd(to), endColumn(line) + 1)) <= this.#wrapping.width;
  }

  #indentOf(at: number): string {
    const { text } = this.#work;
    const { unit } = this.#wrapping;
    const piece = this.#pieces[at];
    const current = indentOfLine(text, piece.start);
    const { innermost } = this.#brackets;
    const broken = this.#breaks.get(at);
    if (broken !== undefined) return spaceTo(broken, unit);
    const under = this.#columns.get(this.#aligned.get(piece.start)?.under ?? -1);
    if (under !== undefined) return spaceTo(under, unit);
    if (isDirectivePiece(piece) || !innermost || innermost.endsLine) return current;
    const old = this.#work.oldAt(piece.start);
    const stood = old !== undefined && opensLine(this.#work.before, old);
    const isInside = this.#work.oldAt(innermost.start) !== undefined;
    if (stood && isInside && !this.#aligned.has(piece.start) && !this.#isBroken) {
      this.#kept.set(innermost.start, columnAfter(current));
      return current;
    }
    const onlyBlanks = stood && /^ {8}/.test(indentOfLine(this.#work.before, old));
    const bracket = this.#brackets.outward(this.#aligned.get(piece.start)?.steps ?? 0) ?? innermost;
    const column = bracket.column + 1;
    return stood && columnAfter(current) === column ? current : spaceTo(column, onlyBlanks ? ' ' : unit);
  }

  #setSpace(at: number, indent: string): void {
    const { start } = this.#pieces[at];
    const { text } = this.#work;
    if (this.#breaks.has(at))
      this.#edits.push({ start: this.#pieces[at - 1].end, end: start, text: `\n${indent}` });
    else this.#edits.push({ start: start - indentOfLine(text, start).length, end: start, text: indent });
  }

  #isTooWide(from: number, to: number, column: number, isMoved: boolean): boolean {
    const { width } = this.#wrapping;
    const first = this.#pieces[from];
    const last = this.#pieces[to - 1];
    const end = endColumn(this.#line(from, to, column));
    if (end <= width || isDirectivePiece(first)) return false;
    if (!isMoved && !this.#work.isTouched(first.start, last.end)) return false;
    const tolerated =
      !this.#breaks.has(from) &&
      this.#pieces.slice(from, to).some(({ start }) => this.#stoodInWideLine(start));
    return !tolerated || end > width + TOLERANCE;
  }

  #stoodInWideLine(start: number): boolean {
    const old = this.#work.oldAt(start);
    if (old === undefined) return false;
    const { before } = this.#work;
    const from = before.lastIndexOf('\n', old - 1) + 1;
    const end = before.indexOf('\n', old);
    const pieces = piecesIn(before, from, end < 0 ? before.length : end);
    const code = pieces.filter((piece) => !isCommentPiece(piece));
    const last = code.at(-1);
    return last !== undefined && columnAfter(before.slice(from, last.end)) > this.#wrapping.width;
  }

  // setup(                 without the first argument
  //       flags);
  #lostItsFirst(to: number): boolean {
    const before = this.#pieces[to - 1];
    const next = this.#pieces[to];
    const isFirst = next && before.text === '(' && this.#isTornFrom(before, next);
    if (!isFirst || isCommentPiece(next) || isDirectivePiece(next)) return false;
    const old = this.#work.oldAt(before.start)!;
    const [, stood] = piecesIn(this.#work.before, old, old + 200);
    return stood !== undefined && !stood.opensLine;
  }

  // Code that stood between them is gone.
  #isTornFrom(piece: Piece, next: Piece): boolean {
    const start = this.#work.oldAt(piece.end - 1);
    const end = this.#work.oldAt(next.start);
    return start !== undefined && end !== undefined && /\S/.test(this.#work.before.slice(start + 1, end));
  }

  // setup(dev,            what an argument that is gone leaves over, if it makes one line
  //       flags);
  #lostItsEnd(from: number, to: number, column: number): boolean {
    const before = this.#pieces[to - 1];
    const next = this.#pieces[to];
    if (!next || !this.#aligned.has(next.start) || !this.#isTornFrom(before, next)) return false;
    if (this.#isLoneArgument(from, to)) return false;
    let depth = 0;
    for (const { text } of this.#pieces.slice(to, this.#lineEnd(to)))
      if (depth >= 0) depth += /^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0;
    return depth < 0 && this.#fitsBehind(this.#line(from, to, column));
  }

  // An argument on a line of its own between others that have one.
  #isLoneArgument(from: number, to: number): boolean {
    let depth = 0;
    let commas = 0;
    for (const { text } of this.#pieces.slice(from, to)) {
      depth += depthOf(text);
      if (depth === 0 && text === ',') commas++;
    }
    return this.#aligned.has(this.#pieces[from].start) && commas === 1;
  }

  // What does not fit goes on the line that continues this one, if there is one.
  #joinBehind(to: number): void {
    const next = this.#pieces[to];
    const before = this.#pieces[to - 1];
    if (!next || !this.#aligned.has(next.start) || isCommentPiece(before) || isCommentPiece(next)) return;
    this.#join(to);
  }

  #join(at: number): void {
    this.#joins.add(at);
    this.#edits.push({ start: this.#pieces[at - 1].end, end: this.#pieces[at].start, text: this.#joint(at) });
  }

  #joint(at: number): string {
    return this.#pieces[at - 1].text === '(' ? '' : ' ';
  }
}
