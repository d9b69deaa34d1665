import { type CFile, type CFunction, field, kind, mmapLock, type SourceTree } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { isCurrent } from './current-mm.ts';
import { argumentsOf } from './facts.ts';
import type { LockContext } from './lock-context.ts';
import { quote, quoteLine } from './quote.ts';

const CALL = kind('call_expression');
const IDENTIFIER = kind('identifier');
const FIELD = kind('field_expression');
const FUNCTION = field('function');

const semaphores = new Set(mmapLock.words.filter(({ names }) => names === 'member').map(({ name }) => name));

/** What a function that does not take the mmap lock shows of it all the same: it is asserted, or given back, or has another name. */
export function signsOfLock(file: CFile, fn: CFunction, tree: SourceTree): LockContext | undefined {
  return annotated(file, fn) ?? heldOnEntry(file, fn, tree) ?? unknownSemaphore(file, fn);
}

// static int lamp_pin(...) __must_hold(&mm->mmap_sem)
//                          ^^^^^^^^^^^
function annotated(file: CFile, fn: CFunction): LockContext | undefined {
  const { tree } = fn;
  const head = file.text.slice(tree.end[fn.nameNode], tree.start[fn.body]);
  const at = /\b__(?:must_hold|releases)\s*\([^)]*\bmmap_(?:sem|lock)\b/.exec(head)?.index;
  if (at === undefined) return undefined;
  const claim = `${fn.name}() is declared to be entered with the mmap lock held`;
  return { who: 'caller', evidence: [quoteLine(file, tree.end[fn.nameNode] + at, claim)] };
}

// mmap_assert_locked(mm);      up_read(&mm->mmap_sem);      without a lock before it
function heldOnEntry(file: CFile, fn: CFunction, tree: SourceTree): LockContext | undefined {
  const { locks } = analysisOf(fn);
  for (const { at, call, lock, effect } of locks.events) {
    if (effect !== 'assert' && effect !== 'release' && effect !== 'downgrade') continue;
    if (locks.before(at, lock).state !== 'caller' || !isCurrent(lock, file, fn, tree)) continue;
    const claim =
      effect === 'assert'
        ? 'the mmap lock must be held where this function is entered'
        : 'the mmap lock is given back here, and was not taken in this function';
    return { who: 'caller', evidence: [quote(file, fn.tree, call, claim)] };
  }
  return undefined;
}

// down_read(sem);      is that &current->mm->mmap_sem?
function unknownSemaphore(file: CFile, fn: CFunction): LockContext | undefined {
  const { locks } = analysisOf(fn);
  const { tree } = fn;
  const followed = new Set(locks.events.map(({ call }) => call));
  for (const call of tree.descendants(fn.body, CALL)) {
    if (followed.has(call) || !semaphores.has(tree.text(tree.child(call, FUNCTION)))) continue;
    const [pointer] = argumentsOf(tree, call);
    if (pointer === undefined || (tree.kind[pointer] !== IDENTIFIER && tree.kind[pointer] !== FIELD))
      continue;
    return {
      who: 'unknown',
      question: `is ${tree.text(pointer)} the mmap lock?`,
      evidence: [quote(file, tree, call, 'a semaphore that could not be followed')],
    };
  }
  return undefined;
}
