import { setFlagsFromString } from 'node:v8';

const FLAGS = {
  /** Bytes of code that a function runs before V8 thinks of optimising it; 66 or 132 thousand unless told. */
  'interrupt-budget': 600_000,
  /** Bytes of code that V8 puts into a function from those that it calls; 920 unless told. */
  'max-inlined-bytecode-size-cumulative': 200,
  /** By how much a heap may grow before it is collected again; up to 300 % unless told. */
  'heap-growing-percent': 30,
};

/** The releases of V8 that were seen to have the flags; another would complain of them. */
const NEWEST = 13;

/**
 * Makes V8 fit for short runs, in all threads. A run is over after some seconds in which each function meets ever new forms of
 * code: most of what is optimised at once is thrown away again, with all that was inlined into it, and the compiler's
 * threads take the processor from those that examine. And each thread holds on to garbage for longer than it takes to clean up.
 */
export function tuneV8(): void {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST) return;
  for (const [flag, value] of Object.entries(FLAGS)) setFlagsFromString(`--${flag}=${value}`);
}
