import { setFlagsFromString } from 'node:v8';

/** Bytes of code that a function runs before V8 thinks of optimising it; 66 or 132 thousand unless told. */
const BUDGET = 600_000;

/** The releases of V8 that were seen to have the flag; another would complain of it. */
const NEWEST = 13;

/**
 * Lets functions run longer before V8 optimises them, in all threads. A run is over after some seconds in which each
 * function meets ever new forms of code: most of what is optimised at once is thrown away again, and the compiler's
 * threads take the processor from those that examine.
 */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) <= NEWEST) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
