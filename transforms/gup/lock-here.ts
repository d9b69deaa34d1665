import type { CFile, CFunction, Evidence, LockState, Node, SourceTree } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { isCurrent } from './current-mm.ts';
import { localIncludes } from './includes.ts';
import type { LockContext } from './lock-context.ts';
import { hiddenInMacro } from './lock-macros.ts';
import { quote } from './quote.ts';

/**
 * What a function itself does with the mmap lock before a node; `undefined` where it leaves it as its caller had it.
 * `otherMm`: it holds the lock of an mm that may be that of another task, unless something else is found.
 */
export function lockHere(
  file: CFile,
  fn: CFunction,
  node: Node,
  tree: SourceTree,
): LockContext | { otherMm: LockContext } | undefined {
  const { cfg, locks } = analysisOf(fn);
  const at = cfg.at(node);
  const beside = besideLock(file, fn, at);
  if (beside) return beside;
  let other: string | undefined;
  for (const lock of locks.locks) {
    const state = locks.before(at, lock);
    if (state.state === 'caller' || state.state === 'dead') continue;
    if (!isCurrent(lock, file, fn, tree)) {
      if (state.state !== 'released') other = lock;
      continue;
    }
    const here = takenTwice(file, fn, lock) ?? fromState(file, fn, lock, state);
    if (here) return besideMacro(file, fn, tree) ?? here;
  }
  if (other === undefined) return undefined;
  const question = `is ${other} the mm of the calling task (current->mm)?`;
  const evidence = [quote(file, fn.tree, fn.nameNode, 'in this function')];
  return { otherMm: { who: 'unknown', question, evidence } };
}

// down_read(&mm->mmap_sem), ret = get_user_pages(...);      the graph does not tell which comes first
function besideLock(file: CFile, fn: CFunction, at: number): LockContext | undefined {
  const { locks } = analysisOf(fn);
  const event = locks.events.find((candidate) => candidate.at === at && candidate.effect !== 'assert');
  if (!event) return undefined;
  const evidence = [quote(file, fn.tree, event.call, 'in the same expression')];
  return { who: 'unknown', question: 'is the lock taken before the call or after it?', evidence };
}

// #define RETURN_ON_ERR(r) if ((r) < 0) { up_read(&current->mm->mmap_sem); return r; }
//         ^^^^^^^^^^^^^      gives back what the function has taken: the graph does not show it
function besideMacro(file: CFile, fn: CFunction, tree: SourceTree): LockContext | undefined {
  const headers = localIncludes(file, tree).map((path) => tree.file(path));
  const near = [file, ...headers.filter((header) => header !== undefined)];
  const hidden = hiddenInMacro(file, fn, fn.tree.end[fn.body], near);
  return (
    hidden && {
      who: 'unknown',
      question: `does ${hidden.macro} take or give back the mmap lock?`,
      evidence: hidden.evidence,
    }
  );
}

// down_read(&mm->mmap_sem);  ...  down_read(&mm->mmap_sem);      a semaphore counts, and this analysis does not
//                                 ^^^^^^^^^
function takenTwice(file: CFile, fn: CFunction, lock: string): LockContext | undefined {
  const { cfg, locks } = analysisOf(fn);
  const second = locks.acquisitions(lock).find((id) => {
    const before = locks.before(id, lock);
    return before.state === 'held' || (before.state === 'maybe' && before.held.length > 0);
  });
  if (second === undefined) return undefined;
  const evidence = [quote(file, fn.tree, cfg.nodes[second].node, 'taken here, and perhaps held already')];
  return { who: 'unknown', question: 'how often has the mmap lock been taken at the call?', evidence };
}

function fromState(file: CFile, fn: CFunction, lock: string, state: LockState): LockContext | undefined {
  const { cfg } = analysisOf(fn);
  const lines = (nodes: readonly number[], claim: string): Evidence[] =>
    nodes.map((node) => quote(file, fn.tree, cfg.nodes[node].node, claim));
  switch (state.state) {
    case 'held':
      return {
        who: 'here',
        mode: state.mode,
        lock,
        acquisitions: state.at,
        evidence: lines(state.at, 'the mmap lock is taken here'),
      };
    case 'maybe':
      if (state.held.length === 0) return undefined;
      return {
        who: 'maybe',
        evidence: [
          ...lines(state.held, 'the mmap lock is taken here, on some paths'),
          ...lines(state.released, 'and given back here'),
        ],
      };
    case 'released':
      if (state.whose !== 'own') return undefined;
      return {
        who: 'free',
        evidence: lines(state.at, 'the mmap lock that this function took is given back here'),
      };
    default:
      return undefined;
  }
}
