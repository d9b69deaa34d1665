import { buildCfg, type CFunction, type Cfg, type HeldLocks, heldLocks, mmapLock } from '../../src/index.ts';

/** What is computed once for a function: its control flow, and the mmap lock followed through it. */
export interface Analysis {
  cfg: Cfg;
  locks: HeldLocks;
}

const known = new WeakMap<object, Map<number, Analysis>>();

export function analysisOf(fn: CFunction): Analysis {
  const ofTree = known.get(fn.tree) ?? new Map<number, Analysis>();
  known.set(fn.tree, ofTree);
  let analysis = ofTree.get(fn.node);
  if (!analysis) {
    const cfg = buildCfg(fn);
    analysis = { cfg, locks: heldLocks(cfg, mmapLock) };
    ofTree.set(fn.node, analysis);
  }
  return analysis;
}
