import type { CFile, CFunction, Evidence, Node, SourceTree } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { takenByCallee } from './callee-locks.ts';
import { localIncludes } from './includes.ts';
import { hiddenInMacro } from './lock-macros.ts';

/** A function or macro, used before a call, that takes the mmap lock and leaves it held, for certain or perhaps. */
export type LockHelper =
  | { kind: 'held'; helper: string; evidence: Evidence[] }
  | { kind: 'unclear'; question: string; evidence: Evidence[] };

/** Looks for lock helpers that one of the files defines. */
export function lockHelper(
  file: CFile,
  fn: CFunction,
  node: Node,
  definedIn: readonly CFile[],
  tree: SourceTree,
): LockHelper | undefined {
  const taken = takenByCallee(file, fn, analysisOf(fn).cfg.at(node), definedIn, tree);
  if (taken?.isCurrent) return { kind: 'held', helper: taken.helper, evidence: taken.evidence };
  if (taken) {
    const question = `is ${taken.lock} in ${taken.helper}() the mm of the calling task (current->mm)?`;
    return { kind: 'unclear', question, evidence: taken.evidence };
  }
  const hidden = hiddenInMacro(file, fn, fn.tree.start[node], definedIn);
  return (
    hidden && {
      kind: 'unclear',
      question: `does ${hidden.macro} leave the mmap lock held?`,
      evidence: hidden.evidence,
    }
  );
}

/** The files around one that touch the mmap lock: those in its folder, and headers that it includes by quotes. */
export function filesWithLockNear(file: CFile, tree: SourceTree): CFile[] {
  const paths = new Set([...tree.siblings(file.path), ...localIncludes(file, tree)]);
  paths.delete(file.path);
  return [...paths]
    .map((path) => tree.file(path))
    .filter((near) => near !== undefined)
    .filter(({ text }) => /\bmmap_(sem|lock|read_lock|write_lock)/.test(text));
}
