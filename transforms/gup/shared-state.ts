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

/** A member that is used under the lock, here and by other code that holds it; one of both sets it. */
export interface SharedMember {
  what: string;
  evidence: Evidence[];
}

/**
 * What a critical section reads that others set under the same lock, or sets that they use: `mmap()`, a fault, a
 * function that takes it for writing. Without the lock the two may meet.
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
  const uses = new Map<string, { node: Node; sets: boolean }>();
  for (const id of section.nodes) {
    const { node, kind } = cfg.nodes[id];
    if (node === NONE || kind === 'scope-end') continue;
    for (const access of accessesOf(fn.tree, node)) {
      const member = /->(\w+)$/.exec(access.text)?.[1];
      if (member === undefined || /^mmap_(sem|lock)$|^mm$/.test(member) || access.kind === 'declare')
        continue;
      uses.set(access.text, { node: access.node, sets: access.kind === 'write' || access.kind === 'update' });
    }
  }
  return [...uses].flatMap(([what, { node, sets }]) => {
    const others = usedUnderLock(file, fn, what.slice(what.lastIndexOf('>') + 1), sets, tree);
    if (others.length === 0) return [];
    const claim = `${what} is ${sets ? 'set' : 'read'} under the lock`;
    return [{ what, evidence: [quote(file, fn.tree, node, claim), ...others] }];
  });
}

/** @param evenRead a use that only reads counts, too */
function usedUnderLock(
  file: CFile,
  own: CFunction,
  member: string,
  evenRead: boolean,
  tree: SourceTree,
): Evidence[] {
  for (const { file: near, offsets } of placesNear(file.path, member, tree)) {
    for (const offset of offsets) {
      const after = near.text.slice(offset + member.length, offset + member.length + 8);
      const sets = /^\s*(=[^=]|[-+|&^]=|\+\+|--)/.test(after);
      if (near.text.slice(offset - 2, offset) !== '->' || !(sets || evenRead)) continue;
      const fn = near.functionAt(offset);
      if (!fn || (near === file && fn.name === own.name)) continue;
      const node = fn.tree.nodeAt(offset, offset + member.length);
      const context = lockContextAt(near, fn, node, tree, 0);
      if (context.who !== 'caller' && (context.who !== 'here' || context.mode === 'read')) continue;
      const claim = `${fn.name}() ${sets ? 'sets' : 'reads'} it under the mmap lock`;
      return [quote(near, fn.tree, node, claim), ...context.evidence];
    }
  }
  return [];
}
