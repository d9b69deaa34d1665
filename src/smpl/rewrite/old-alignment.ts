import { Brackets } from './brackets.ts';
import type { Patchwork } from './patchwork.ts';
import { type Piece, piecesIn } from './pieces.ts';
import { columnAfter } from './white-space.ts';

/** Where a piece that began a line of the first text stood. */
export interface Alignment {
  /** Under an open bracket that so many others stood in. */
  readonly steps: number;
  /** The piece behind that bracket, as it stands now; undefined where the bracket stays, or that piece goes with it. */
  readonly under: number | undefined;
}

/** Those pieces that began a line of the first text under an open bracket. */
export function alignmentsIn(work: Patchwork, pieces: readonly Piece[]): Map<number, Alignment> {
  const { before } = work;
  const kept = new Map<number, number>();
  for (const { start } of pieces) {
    const old = work.oldAt(start);
    if (old !== undefined) kept.set(old, start);
  }
  const places = [...kept.keys()];
  const aligned = new Map<number, Alignment>();
  if (places.length === 0) return aligned;
  const brackets = new Brackets();
  const old = piecesIn(before, places[0], places[places.length - 1] + 1);
  old.forEach((piece, at) => {
    const from = before.lastIndexOf('\n', piece.start - 1) + 1;
    const column = columnAfter(before.slice(from, piece.start));
    const place = kept.get(piece.start);
    const steps = piece.opensLine && place !== undefined ? brackets.stepsTo(column) : undefined;
    if (place !== undefined && steps !== undefined) {
      const bracket = brackets.outward(steps)!.start;
      const first = old.find(({ start }) => start > bracket)!.start;
      aligned.set(place, { steps, under: kept.has(bracket) ? undefined : kept.get(first) });
    }
    brackets.meet(piece, column, old[at + 1]);
  });
  return aligned;
}
