import {
  accessesOf,
  type CFile,
  type CFunction,
  type Evidence,
  NONE,
  type Node,
  type SourceTree,
  variableAt,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { lockContextAt } from './lock-context.ts';
import { placesNear } from './near.ts';
import { quote } from './quote.ts';
import { globalOf } from './shared-variables.ts';

/** A member or a global that is used under the lock, here and by other code that holds it; one of both sets it. */
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
  const uses = new Map<string, { node: Node; sets: boolean; name: string }>();
  for (const id of section.nodes) {
    const { node, kind } = cfg.nodes[id];
    if (node === NONE || kind === 'scope-end') continue;
    for (const access of accessesOf(fn.tree, node)) {
      const name = /->(\w+)$/.exec(access.text)?.[1] ?? globalOf(fn, access);
      if (name === undefined || /^mmap_(sem|lock)$|^mm$/.test(name) || access.kind === 'declare') continue;
      const sets = access.kind === 'write' || access.kind === 'update';
      uses.set(access.text, { node: access.node, sets, name });
    }
  }
  return [...uses].flatMap(([what, { node, sets, name }]) => {
    const others = usedUnderLock(file, fn, { name, isMember: what.includes('->') }, sets, tree);
    if (others.length === 0) return [];
    const claim = `${what} is ${sets ? 'set' : 'read'} under the lock`;
    return [{ what, evidence: [quote(file, fn.tree, node, claim), ...others] }];
  });
}

/** @param evenRead a use that only reads counts, too */
function usedUnderLock(
  file: CFile,
  own: CFunction,
  { name, isMember }: { name: string; isMember: boolean },
  evenRead: boolean,
  tree: SourceTree,
): Evidence[] {
  for (const { file: near, offsets } of placesNear(file.path, name, tree)) {
    for (const offset of offsets) {
      const after = near.text.slice(offset + name.length, offset + name.length + 40);
      const sets = /^(\s*(\.\w+|\[[^\]]*\]))*\s*(=[^=]|[-+|&^]=|\+\+|--)/.test(after);
      const before = near.text.slice(offset - 2, offset);
      if ((isMember ? before !== '->' : /->|\.$/.test(before)) || !(sets || evenRead)) continue;
      const fn = near.functionAt(offset);
      if (!fn || (near === file && fn.name === own.name)) continue;
      const node = fn.tree.nodeAt(offset, offset + name.length);
      if (!isMember && variableAt(analysisOf(fn).cfg, name, node)) continue;
      const context = lockContextAt(near, fn, node, tree, 0);
      if (context.who !== 'caller' && (context.who !== 'here' || context.mode === 'read')) continue;
      const claim = `${fn.name}() ${sets ? 'sets' : 'reads'} it under the mmap lock`;
      return [quote(near, fn.tree, node, claim), ...context.evidence];
    }
  }
  return [];
}
