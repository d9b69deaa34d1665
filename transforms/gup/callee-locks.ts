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

/**
 * The lines that show that a function called before a node, of the same file, returned with the mmap lock held.
 *
 *     gts = find_and_lock(vaddr);
 *           ^^^^^^^^^^^^^
 */
export function takenByCallee(
  file: CFile,
  fn: CFunction,
  at: number,
  tree: SourceTree,
): Evidence[] | undefined {
  const { cfg } = analysisOf(fn);
  const before = nodesBefore(fn, at);
  for (const id of before) {
    const node = cfg.nodes[id].node;
    if (node < 0) continue;
    for (const call of fn.tree.descendants(node, CALL)) {
      const name = fn.tree.text(fn.tree.child(call, FUNCTION));
      const callee = name === fn.name ? undefined : file.functionNamed(name);
      const kept = callee && keepsLock(callee, file, tree);
      if (kept) {
        return [
          quote(file, fn.tree, call, `${name}() returns with the mmap lock held`),
          ...kept.map((node) => quote(file, callee.tree, node, `${name}() takes it here`)),
        ];
      }
    }
  }
  return undefined;
}

function nodesBefore(fn: CFunction, at: number): Set<number> {
  const { cfg } = analysisOf(fn);
  const found = new Set<number>();
  const open = [at];
  while (open.length > 0) {
    for (const { to } of cfg.nodes[open.pop()!].previous) {
      if (found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

function keepsLock(callee: CFunction, file: CFile, tree: SourceTree): Node[] | undefined {
  const { cfg, locks } = analysisOf(callee);
  for (const lock of locks.locks) {
    const state = locks.before(cfg.exit, lock);
    const held = state.state === 'held' ? state.at : state.state === 'maybe' ? state.held : [];
    if (held.length > 0 && isCurrent(lock, file, callee, tree)) return held.map((id) => cfg.nodes[id].node);
  }
  return undefined;
}
