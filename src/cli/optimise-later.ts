import { setFlagsFromString } from 'node:v8';

/** Bytes of code that a function runs before V8 thinks of optimising it; 66 or 132 thousand unless told. */
const BUDGET = 600_000;

/** Bytes of code that V8 puts into a function from those that it calls; 920 unless told. */
const INLINED = 200;

/** The releases of V8 that were seen to have the flags; another would complain of them. */
const NEWEST = 13;

/**
 * Lets functions run longer before V8 optimises them, each by itself, in all threads. A run is over after some seconds in
 * which each function meets ever new forms of code: most of what is optimised at once is thrown away again, with all that was
 * inlined into it, and the compiler's threads take the processor from those that examine.
 */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST) return;
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
