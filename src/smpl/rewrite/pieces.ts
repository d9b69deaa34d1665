import { PIECES } from '../match/code-tokens.ts';
import type { Span } from '../match/witness.ts';

/** A token, a comment or a directive of a text. */
export interface Piece extends Span {
  readonly text: string;
  /** Only white space between the start of the line and it. */
  readonly opensLine: boolean;
}

export const isCommentPiece = ({ text }: Piece): boolean => /^\/[/*]/.test(text);
export const isDirectivePiece = ({ text, opensLine }: Piece): boolean => opensLine && text.startsWith('#');

/** What [start, end) of a text consists of; a directive is one piece, with its further lines. */
export function piecesIn(text: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  const pattern = new RegExp(PIECES.source, 'g');
  pattern.lastIndex = start;
  let from = text.lastIndexOf('\n', start - 1) + 1;
  for (let found = pattern.exec(text); found && found.index < end; found = pattern.exec(text)) {
    const opensLine = /^\s*$/.test(text.slice(from, found.index)) && isLineStart(text, from, found.index);
    let [piece] = found;
    if (opensLine && piece === '#') {
      piece = /^#(?:[^\n\\]|\\\r?\n|\\)*/.exec(text.slice(found.index))![0].trimEnd();
      pattern.lastIndex = found.index + piece.length;
    }
    pieces.push({ text: piece, start: found.index, end: found.index + piece.length, opensLine });
    from = found.index + piece.length;
  }
  return pieces;
}

function isLineStart(text: string, from: number, to: number): boolean {
  return from === 0 || text[from - 1] === '\n' || text.slice(from, to).includes('\n');
}
