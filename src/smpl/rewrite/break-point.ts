import type { Bracket, Brackets } from './brackets.ts';
import { isCommentPiece, type Piece } from './pieces.ts';
import { columnAfter } from './white-space.ts';

/** A line of code that is to be written: pieces [from, to), the first one in a column. */
export interface LineOfPieces {
  readonly pieces: readonly Piece[];
  readonly from: number;
  readonly to: number;
  readonly column: number;
  /** The white space before a piece that is not the first. */
  gap(at: number): string;
}

/** The column behind the last piece of a line that is no comment. */
export function endColumn({ pieces, from, to, column, gap }: LineOfPieces): number {
  let last = to;
  while (last > from + 1 && isCommentPiece(pieces[last - 1])) last--;
  let end = column;
  for (let at = from; at < last; at++)
    end = columnAfter(pieces[at].text, at > from ? columnAfter(gap(at), end) : end);
  return end;
}

export interface Break {
  /** The piece that is to begin the next line, and the column where. */
  readonly at: number;
  readonly column: number;
  /** The innermost bracket around it. */
  readonly bracket: number | undefined;
}

export interface Room {
  readonly width: number;
  /** The column of lines that continue in no bracket, and of those that do in one. */
  readonly indent: number;
  /** The column of operands that continue in no bracket. */
  readonly operand: number;
  columnIn(bracket: Bracket): number;
}

/**
 * Where to break a line, where a line is too wide; undefined where nothing is gained. As far out as can be, and
 * there as far right as there is room:
 *
 *     ret = setup(dev, size(a, b), flags);     not before b; under the d of dev
 *                                  ^
 */
export function breakPoint(
  text: string,
  line: LineOfPieces,
  brackets: Brackets,
  room: Room,
): Break | undefined {
  const { pieces, from, to, gap } = line;
  const { width, indent, columnIn } = room;
  const open = brackets.copy();
  let column = line.column;
  let best: (Break & { readonly cost: number }) | undefined;
  let { operand } = room;
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (at > from) {
      const next = columnAfter(gap(at), column);
      const cost = costBehind(text, pieces, at - 1, open.depth);
      const outside = cost === ASSIGNMENT ? indent : operand;
      const target = open.innermost ? columnIn(open.innermost) : outside;
      const isBetter = best === undefined || (column <= width && cost <= best.cost);
      if (isBetter && target < next && cost <= ASSIGNMENT)
        best = { at, cost, column: target, bracket: open.innermost?.start };
      if (!open.innermost && (cost === ASSIGNMENT || pieces[at - 1].text === 'return')) operand = next;
      column = next;
    }
    open.meet(piece, column, pieces[at + 1]);
    column = columnAfter(piece.text, column);
  }
  return best;
}

const ASSIGNMENT = 9_999;
const NEVER = 10_000;
const OPERATORS = new Set('+ - * / % << >> & | ^ < > <= >= == !='.split(' '));

function costBehind(text: string, pieces: readonly Piece[], at: number, depth: number): number {
  const { text: here, start, end } = pieces[at];
  const next = pieces[at + 1];
  if (isCommentPiece(next) && (pieces[at + 2]?.opensLine ?? true)) return NEVER;
  const isSpaced = /\s/.test(text[start - 1]) && /\s/.test(text[end]);
  if (here === ',' || here === ';' || (here.startsWith('"') && next.text.startsWith('"'))) return depth * 10;
  if (!isSpaced) return NEVER;
  if (here === '&&' || here === '||') return depth * 10;
  if (here === '*' && isOfType(pieces, at)) return NEVER;
  if (here === '?' || here === ':') return depth === 0 ? 0 : depth * 10 + 1;
  if (OPERATORS.has(here)) return depth * 10 + 2;
  return /^[^=!<>]?=$/.test(here) ? ASSIGNMENT : NEVER;
}

// struct foo * x, void * y
//            ^         ^
function isOfType(pieces: readonly Piece[], star: number): boolean {
  const [tag, name] = [pieces[star - 2]?.text ?? '', pieces[star - 1]?.text ?? ''];
  return (
    /^(?:struct|union|enum|const|volatile)$/.test(tag) || /^(?:void|char|short|int|long|bool)$/.test(name)
  );
}
