import {
  type CFile,
  type CFunction,
  type Evidence,
  field,
  kind,
  type Node,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { isCurrent } from './current-mm.ts';
import { quote } from './quote.ts';

const CALL = kind('call_expression');
const FUNCTION = field('function');

/** A function called before a node that returned with the mmap lock held, and the lines that show it. */
export interface HelperLock {
  helper: string;
  /** The mm of the lock as the helper writes it. */
  lock: string;
  /** It is that of `current`. */
  isCurrent: boolean;
  evidence: Evidence[];
}

/**
 * The lock that a function called before a node has left held, where one of the files defines that function.
 *
 *     gts = find_and_lock(vaddr);
 *           ^^^^^^^^^^^^^
 */
export function takenByCallee(
  file: CFile,
  fn: CFunction,
  at: number,
  definedIn: readonly CFile[],
  tree: SourceTree,
): HelperLock | undefined {
  for (const call of callsBefore(fn, at)) {
    const name = fn.tree.text(fn.tree.child(call, FUNCTION));
    if (name === fn.name) continue;
    for (const near of definedIn) {
      const callee = near.functionNamed(name);
      const kept = callee && keepsLock(callee, near, tree);
      if (!callee || !kept) continue;
      const lines = [
        quote(file, fn.tree, call, `${name}() returns with the mmap lock held`),
        ...kept.at.map((node) => quote(near, callee.tree, node, `${name}() takes it here`)),
      ];
      return { helper: name, lock: kept.lock, isCurrent: kept.isCurrent, evidence: lines };
    }
  }
  return undefined;
}

function callsBefore(fn: CFunction, at: number): Node[] {
  const { cfg } = analysisOf(fn);
  const found: Node[] = [];
  const seen = new Set<number>();
  const open = [at];
  while (open.length > 0) {
    for (const { to } of cfg.nodes[open.pop()!].previous) {
      if (seen.has(to)) continue;
      seen.add(to);
      open.push(to);
      const { node } = cfg.nodes[to];
      if (node >= 0) found.push(...fn.tree.descendants(node, CALL));
    }
  }
  return found;
}

function keepsLock(
  callee: CFunction,
  file: CFile,
  tree: SourceTree,
): { lock: string; isCurrent: boolean; at: Node[] } | undefined {
  if (!namesLock(callee.tree.text(callee.body))) return undefined;
  const { cfg, locks } = analysisOf(callee);
  for (const lock of locks.locks) {
    const state = locks.before(cfg.exit, lock);
    const held = state.state === 'held' ? state.at : state.state === 'maybe' ? state.held : [];
    if (held.length === 0) continue;
    return { lock, isCurrent: isCurrent(lock, file, callee, tree), at: held.map((id) => cfg.nodes[id].node) };
  }
  return undefined;
}

/** A function that does not name the mmap lock neither takes it nor gives it back. */
const namesLock = (text: string): boolean => /\bmmap_(sem|lock|read|write)/.test(text);
