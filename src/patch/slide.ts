import { addScores, compareScores, type SplitScore, scoreSplit } from './split-score.ts';

/** The lines of one side of a comparison, and which of them the other side lacks. */
export interface Side {
  lines: readonly string[];
  changed: boolean[];
}

/** Changed lines [start, end) between two unchanged ones; empty where two unchanged lines meet. */
interface Block {
  start: number;
  end: number;
}

const FARTHEST = 100;

/**
 * Slides the changed blocks of one side to where git would show them. A block may slide over a line that equals the
 * one at its other end:
 *
 *     -  unlock();             unlock();
 *     -  free(b);      or   -  free(b);
 *        unlock();          -  unlock();
 *
 * It ends beside a block of the other side when one is in reach, else where `scoreSplit` likes it best.
 */
export function slideBlocks(side: Side, other: Side): void {
  const block = new Walk(side);
  const across = new Walk(other);
  do {
    if (!block.isEmpty) slideBlock(block, across);
  } while (block.next() && across.next());
}

function slideBlock(block: Walk, across: Walk): void {
  let earliestEnd: number;
  let meets: boolean;
  let size: number;
  do {
    size = block.end - block.start;
    while (block.slideUp()) across.previous();
    earliestEnd = block.end;
    meets = !across.isEmpty;
    while (block.slideDown()) {
      across.next();
      meets ||= !across.isEmpty;
    }
  } while (size !== block.end - block.start);
  if (block.end === earliestEnd) return;
  const stop = meets ? undefined : bestEnd(block, earliestEnd);
  while (stop === undefined ? across.isEmpty : block.end > stop) {
    block.slideUp();
    across.previous();
  }
}

function bestEnd(block: Walk, earliestEnd: number): number {
  const size = block.end - block.start;
  let best = block.end;
  let bestScore: SplitScore | undefined;
  for (let end = Math.max(earliestEnd, block.end - size - 1, block.end - FARTHEST); end <= block.end; end++) {
    const score = addScores(scoreSplit(block.side.lines, end), scoreSplit(block.side.lines, end - size));
    if (bestScore && compareScores(score, bestScore) > 0) continue;
    best = end;
    bestScore = score;
  }
  return best;
}

/** Goes from block to block of one side, empty ones included. */
class Walk implements Block {
  readonly side: Side;
  start = 0;
  end = 0;

  constructor(side: Side) {
    this.side = side;
    this.#growDown();
  }

  get isEmpty(): boolean {
    return this.start === this.end;
  }

  next(): boolean {
    if (this.end === this.side.lines.length) return false;
    this.start = ++this.end;
    this.#growDown();
    return true;
  }

  previous(): boolean {
    if (this.start === 0) return false;
    this.end = --this.start;
    this.#growUp();
    return true;
  }

  /** One line down, taking in the block that it then touches. */
  slideDown(): boolean {
    const { lines, changed } = this.side;
    if (this.end === lines.length || lines[this.start] !== lines[this.end]) return false;
    changed[this.start++] = false;
    changed[this.end++] = true;
    this.#growDown();
    return true;
  }

  slideUp(): boolean {
    const { lines, changed } = this.side;
    if (this.start === 0 || lines[this.start - 1] !== lines[this.end - 1]) return false;
    changed[--this.start] = true;
    changed[--this.end] = false;
    this.#growUp();
    return true;
  }

  #growDown(): void {
    while (this.side.changed[this.end]) this.end++;
  }

  #growUp(): void {
    while (this.side.changed[this.start - 1]) this.start--;
  }
}
