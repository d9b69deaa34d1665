import { Brackets } from './brackets.ts';
import type { Patchwork } from './patchwork.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { columnAfter } from './white-space.ts';

/** Those pieces that began a line of the first text under an open bracket, and how many steps outward that was. */
export function alignmentsIn(work: Patchwork, pieces: readonly Piece[]): Map<number, number> {
  const { before } = work;
  const kept = new Map<number, number>();
  for (const { start } of pieces) {
    const old = work.oldAt(start);
    if (old !== undefined) kept.set(old, start);
  }
  const places = [...kept.keys()];
  const aligned = new Map<number, number>();
  if (places.length === 0) return aligned;
  const brackets = new Brackets();
  const old = piecesIn(before, places[0], places[places.length - 1] + 1);
  old.forEach((piece, at) => {
    const from = before.lastIndexOf('\n', piece.start - 1) + 1;
    const column = columnAfter(before.slice(from, piece.start));
    const place = kept.get(piece.start);
    const steps = piece.opensLine && place !== undefined ? brackets.stepsTo(column) : undefined;
    if (place !== undefined && steps !== undefined) aligned.set(place, steps);
    brackets.meet(piece, column, old[at + 1]);
  });
  return aligned;
}
