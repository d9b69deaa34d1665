import type { Source } from '../text/source.ts';

/**
 * A semantic patch that cannot be read. `message` is complete: place, reason and the line drawn with a caret;
 * `reason` is the bare sentence.
 *
 *     x.cocci:2:1: expected a kind of metavariable, found 'exporession'; did you mean 'expression'?
 *         exporession e;
 *         ^~~~~~~~~~~
 */
export class SmplError extends Error {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in bytes. */
  readonly column: number;
  readonly reason: string;

  constructor(source: Source, start: number, end: number, reason: string) {
    const { line, column } = source.positionAt(start);
    super(`${source.path}:${line}:${column}: ${reason}\n${drawLine(source, start, end)}`);
    this.name = 'SmplError';
    this.path = source.path;
    this.line = line;
    this.column = column;
    this.reason = reason;
  }
}

const WIDEST = 120;

// Tabs before the caret stay tabs, so that it stands under its character wherever they stop. Of a long line the part
// around the caret is shown.
function drawLine(source: Source, start: number, end: number): string {
  const { line, column } = source.positionAt(start);
  const whole = source.lineText(line).trimEnd();
  const from = whole.length > WIDEST ? Math.max(0, column - 1 - WIDEST / 2) : 0;
  const text = whole.slice(from, from + WIDEST);
  const at = column - 1 - from;
  const lead = text.slice(0, at).replace(/[^\t]/g, ' ');
  const width = Math.max(1, Math.min(end - start, text.length - at));
  return `    ${text}\n    ${lead}^${'~'.repeat(width - 1)}`;
}

/** The known word nearest to a misspelt one, if one is near enough to be what was meant. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.min(3, Math.floor(word.length / 3) + 1);
  for (const candidate of known) {
    const far = distance(word, candidate, least);
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}

/** `; did you mean 'x'?` or nothing. */
export function suggest(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? '' : `; did you mean '${nearest}'?`;
}

// Edit distance with swaps of neighbours (optimal string alignment), given up at `limit`.
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2] + 1);
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[b.length];
}
