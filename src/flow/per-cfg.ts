import type { Cfg } from './cfg.ts';

/** A function of a graph that is computed once for each graph. */
export function perCfg<Value>(compute: (cfg: Cfg) => Value): (cfg: Cfg) => Value {
  const known = new WeakMap<Cfg, Value>();
  return (cfg) => {
    const found = known.get(cfg);
    if (found !== undefined) return found;
    const value = compute(cfg);
    known.set(cfg, value);
    return value;
  };
}
