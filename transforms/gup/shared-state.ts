import {
  accessesOf,
  type CFile,
  type CFunction,
  type Evidence,
  NONE,
  type Node,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { lockContextAt } from './lock-context.ts';
import { placesNear } from './near.ts';
import { quote } from './quote.ts';

/** A member that is read under the lock, and set by other code that holds it. */
export interface SharedMember {
  what: string;
  evidence: Evidence[];
}

/**
 * What a critical section reads that others set under the same lock: `mmap()`, a fault, a function that takes it for
 * writing. Without the lock the two may meet.
 *
 *     down_read(&mm->mmap_sem);                     static int lamp_mmap(...)
 *     if (!lamp->mapped)                            {
 *           ^^^^^^^^^^^^                                     lamp->mapped = 1;
 */
export function sharedUnderLock(
  file: CFile,
  fn: CFunction,
  lock: string,
  acquisitions: readonly number[],
  tree: SourceTree,
): SharedMember[] {
  const { cfg, locks } = analysisOf(fn);
  const section = locks.criticalSection(lock, acquisitions);
  const reads = new Map<string, Node>();
  for (const id of section.nodes) {
    const { node, kind } = cfg.nodes[id];
    if (node === NONE || kind === 'scope-end') continue;
    for (const access of accessesOf(fn.tree, node)) {
      const member = /->(\w+)$/.exec(access.text)?.[1];
      if (access.kind === 'read' && member && !/^mmap_(sem|lock)$|^mm$/.test(member)) {
        reads.set(access.text, access.node);
      }
    }
  }
  return [...reads].flatMap(([what, node]) => {
    const setters = settersUnderLock(file, fn, what.slice(what.lastIndexOf('>') + 1), tree);
    if (setters.length === 0) return [];
    return [{ what, evidence: [quote(file, fn.tree, node, `${what} is read under the lock`), ...setters] }];
  });
}

function settersUnderLock(file: CFile, reader: CFunction, member: string, tree: SourceTree): Evidence[] {
  for (const { file: near, offsets } of placesNear(file.path, member, tree)) {
    for (const offset of offsets) {
      const after = near.text.slice(offset + member.length, offset + member.length + 8);
      if (near.text.slice(offset - 2, offset) !== '->' || !/^\s*(=[^=]|[-+|&^]=|\+\+|--)/.test(after))
        continue;
      const fn = near.functionAt(offset);
      if (!fn || (near === file && fn.name === reader.name)) continue;
      const node = fn.tree.nodeAt(offset, offset + member.length);
      const context = lockContextAt(near, fn, node, tree, 0);
      const isHeld = context.who === 'caller' || (context.who === 'here' && context.mode !== 'read');
      if (isHeld)
        return [quote(near, fn.tree, node, `${fn.name}() sets it under the mmap lock`), ...context.evidence];
    }
  }
  return [];
}
