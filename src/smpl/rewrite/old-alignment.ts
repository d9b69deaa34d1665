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

export interface Alignments {
  /** Of those pieces that began a line of the first text under an open bracket. */
  readonly aligned: ReadonlyMap<number, Alignment>;
  /** The column in which lines in a bracket stood that were not under it, by the bracket. */
  readonly columns: ReadonlyMap<number, number>;
}

/** How the lines of the first text stood in their brackets. */
export function alignmentsIn(work: Patchwork, pieces: readonly Piece[]): Alignments {
  const { before } = work;
  const kept = new Map<number, number>();
  for (const { start } of pieces) {
    const old = work.oldAt(start);
    if (old !== undefined) kept.set(old, start);
  }
  const places = [...kept.keys()];
  const aligned = new Map<number, Alignment>();
  const columns = new Map<number, number>();
  if (places.length === 0) return { aligned, columns };
  const brackets = new Brackets();
  const old = piecesIn(before, places[0], places[places.length - 1] + 1);
  old.forEach((piece, at) => {
    const from = before.lastIndexOf('\n', piece.start - 1) + 1;
    const column = columnAfter(before.slice(from, piece.start));
    const place = kept.get(piece.start);
    const steps = piece.opensLine ? brackets.stepsTo(column) : undefined;
    if (place !== undefined && steps !== undefined) {
      const bracket = brackets.outward(steps)!.start;
      const first = old.find(({ start }) => start > bracket)!.start;
      aligned.set(place, { steps, under: kept.has(bracket) ? undefined : kept.get(first) });
    }
    const around = kept.get(brackets.innermost?.start ?? -1);
    if (piece.opensLine && steps === undefined && around !== undefined && !columns.has(around))
      columns.set(around, column);
    brackets.meet(piece, column, old[at + 1]);
  });
  return { aligned, columns };
}
