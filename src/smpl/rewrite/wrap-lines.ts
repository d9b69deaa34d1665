import { type Edit, sortEdits } from '../../text/edit-set.ts';
import { type Bracket, Brackets } from './brackets.ts';
import { breakPoint, endColumn, type LineOfPieces } from './break-point.ts';
import { type Alignment, alignmentsIn } from './old-alignment.ts';
import type { Patchwork } from './patchwork.ts';
import { isCommentPiece, isDirectivePiece, type Piece, piecesIn } from './pieces.ts';
import { areTornApart, holdsSeveral, isOneArgument } from './torn-lines.ts';
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
  /** The column in which lines stood that were not under the bracket that they are in, by that bracket. */
  readonly #own: ReadonlyMap<number, number>;
  /** Brackets whose content is broken anew, and those on lines that are new. */
  readonly #broken = new Set<number>();
  readonly #moved = new Set<number>();
  readonly #brackets = new Brackets();
  readonly #edits: Edit[] = [];

  constructor(work: Patchwork, pieces: readonly Piece[], wrapping: Wrapping) {
    this.#work = work;
    this.#pieces = pieces;
    this.#wrapping = wrapping;
    const { aligned, columns } = alignmentsIn(work, pieces);
    this.#aligned = aligned;
    this.#own = columns;
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
      const continues = this.#breaks.has(from);
      if (!this.#brackets.innermost && !continues) statement = column;
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
          operand: continues ? column : statement + columnAfter(this.#wrapping.unit),
          columnIn: (bracket) => this.#columnIn(bracket),
        });
        if (found) {
          if (found.bracket !== undefined) this.#broken.add(found.bracket);
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
      if (this.#breaks.has(from)) this.#moved.add(piece.start);
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
    if (under !== undefined && !innermost) return spaceTo(under, unit);
    if (isDirectivePiece(piece) || !innermost || innermost.endsLine) return current;
    const old = this.#work.oldAt(piece.start);
    const stood = old !== undefined && opensLine(this.#work.before, old);
    const isInside = this.#work.oldAt(innermost.start) !== undefined;
    const isFree = stood && isInside && !this.#aligned.has(piece.start);
    if (isFree && !this.#isRealigned(innermost)) return current;
    const onlyBlanks = stood && /^ {8}/.test(indentOfLine(this.#work.before, old));
    const bracket = this.#brackets.outward(this.#aligned.get(piece.start)?.steps ?? 0) ?? innermost;
    // Of lines that stand in different columns, those under the bracket stay under it.
    const staysUnder = this.#aligned.has(piece.start) && !this.#broken.has(bracket.start);
    const column = staysUnder ? bracket.column + 1 : this.#columnIn(bracket);
    return stood && columnAfter(current) === column ? current : spaceTo(column, onlyBlanks ? ' ' : unit);
  }

  // Under the bracket, or less deep if its other lines are.
  #columnIn({ start, column }: Bracket): number {
    const own = this.#moved.has(start) ? undefined : this.#own.get(start);
    return Math.min(own ?? column + 1, column + 1);
  }

  #isRealigned(bracket: Bracket): boolean {
    const isTouched = this.#broken.has(bracket.start) || this.#moved.has(bracket.start);
    return isTouched && this.#own.get(bracket.start) !== this.#columnIn(bracket);
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
    if (end <= width || isDirectivePiece(first) || holdsSeveral(this.#pieces.slice(from, to))) return false;
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

  // setup(                 without the first argument, or with a parenthesis that is new
  //       flags);
  #lostItsFirst(to: number): boolean {
    const before = this.#pieces[to - 1];
    const next = this.#pieces[to];
    if (!next || before.text !== '(' || isCommentPiece(next) || isDirectivePiece(next)) return false;
    const old = this.#work.oldAt(before.start);
    if (old === undefined) return this.#beganLine(next);
    if (!areTornApart(this.#work, before, next)) return false;
    const [, stood] = piecesIn(this.#work.before, old, old + 200);
    return stood !== undefined && !stood.opensLine;
  }

  #beganLine({ start }: Piece): boolean {
    const old = this.#work.oldAt(start);
    return old !== undefined && opensLine(this.#work.before, old);
  }

  // setup(dev,            what an argument that is gone leaves over, if it makes one line
  //       flags);
  #lostItsEnd(from: number, to: number, column: number): boolean {
    const before = this.#pieces[to - 1];
    const next = this.#pieces[to];
    if (!next || !this.#aligned.has(next.start) || !areTornApart(this.#work, before, next)) return false;
    const line = this.#pieces.slice(from, to);
    if (this.#aligned.has(line[0].start) && isOneArgument(line)) return false;
    let depth = 0;
    for (const { text } of this.#pieces.slice(to, this.#lineEnd(to)))
      if (depth >= 0) depth += /^[([{]$/.test(text) ? 1 : /^[)\]}]$/.test(text) ? -1 : 0;
    return depth < 0 && this.#fitsBehind(this.#line(from, to, column));
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
