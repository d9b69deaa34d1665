import type { CFunction } from '../c/functions.ts';
import type { Cfg } from './cfg.ts';

/** The control-flow graph of a function. */
export function buildCfg(_fn: CFunction): Cfg {
  throw new Error('not yet');
}
