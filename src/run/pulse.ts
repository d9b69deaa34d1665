import { setTimeout as wait } from 'node:timers/promises';
import type { NativeGate } from '../c/native-gate.ts';

/** What a worker is at: a site's index in its task, or one of these. */
export const BETWEEN = -1;

/**
 * What a worker is at, in memory that it shares with the run. A pulse that stands still for too long is a worker
 * that hangs; what it was at says whose fault it is.
 */
export class Pulse implements NativeGate {
  /** Beats, transform, site, in native code, to stop, the site's line. */
  readonly cells: Int32Array;

  constructor(cells: Int32Array = restingCells()) {
    this.cells = cells;
  }

  /** A step of work begins: a transform by its index, and a site by its index and line, or BETWEEN. */
  beat(transform = BETWEEN, site = BETWEEN, line = BETWEEN): void {
    Atomics.store(this.cells, 5, line);
    Atomics.store(this.cells, 1, transform);
    Atomics.store(this.cells, 2, site);
    Atomics.add(this.cells, 0, 1);
  }

  get count(): number {
    return Atomics.load(this.cells, 0);
  }

  get transform(): number {
    return Atomics.load(this.cells, 1);
  }

  get site(): number {
    return Atomics.load(this.cells, 2);
  }

  get line(): number {
    return Atomics.load(this.cells, 5);
  }

  /** Before native code: a thread that is to stop goes no further. */
  enter(): void {
    Atomics.store(this.cells, 3, 1);
    if (Atomics.load(this.cells, 4) === 1) this.leave();
  }

  leave(): void {
    Atomics.store(this.cells, 3, 0);
    Atomics.wait(this.cells, 4, 1);
  }

  /** Keeps the thread out of native code from now on; afterwards it can be ended. */
  async stop(): Promise<void> {
    Atomics.store(this.cells, 4, 1);
    while (Atomics.load(this.cells, 3) === 1) await wait(5);
  }
}

/** Of a worker that has not begun: it is at no transform and no site. */
function restingCells(): Int32Array {
  const cells = new Int32Array(new SharedArrayBuffer(24));
  cells[1] = BETWEEN;
  cells[2] = BETWEEN;
  cells[5] = BETWEEN;
  return cells;
}
