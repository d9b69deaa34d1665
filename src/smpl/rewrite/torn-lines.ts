import { depthOf } from './parentheses.ts';
import type { Patchwork } from './patchwork.ts';
import { isCommentPiece, type Piece } from './pieces.ts';

/** Is code gone that stood between two pieces that stay? */
export function areTornApart(work: Patchwork, piece: Piece, next: Piece): boolean {
  const start = work.oldAt(piece.end - 1);
  const end = work.oldAt(next.start);
  return start !== undefined && end !== undefined && /\S/.test(work.before.slice(start + 1, end));
}

/** Is a line one argument with its comma? Among others that have a line each it keeps it. */
export function isOneArgument(line: readonly Piece[]): boolean {
  let depth = 0;
  let commas = 0;
  for (const { text } of line) {
    depth += depthOf(text);
    if (depth === 0 && text === ',') commas++;
  }
  return commas === 1;
}

// int get(void) { return value(); }      a whole function on a line, or statements side by side
export function holdsSeveral(line: readonly Piece[]): boolean {
  let open = 0;
  const ends: number[] = [];
  for (const { text } of line.filter((piece) => !isCommentPiece(piece)).slice(0, -1)) {
    open += depthOf(text);
    if (text === ';') ends.push(open);
    // for (...; ...) {      these end no statement
    while (open < ends[ends.length - 1]) ends.pop();
  }
  return ends.length > 0;
}
