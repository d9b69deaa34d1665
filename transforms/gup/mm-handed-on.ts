import type { CFile, CFunction } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import type { LockContext } from './lock-context.ts';
import { quoteLine } from './quote.ts';

// What may be given an mm without taking its lock for the caller: references, accounting, messages, tests.
const harmless =
  /^(if|while|for|switch|return|sizeof|(un)?likely|IS_ERR\w*|PTR_ERR|ERR_PTR|\w*(BUG|WARN)\w*|printk|pr_\w+|dev_\w+|trace_\w+|atomic\w*|mmput\w*|mmget\w*|mmgrab|mmdrop|(__)?(get|pin)_user_pages\w*|access_(process|remote)_vm|account_locked_vm|mmu_\w*notifier_\w+|(kthread_)?(un)?use_mm|find_vma\w*|get_mm_\w+)$/;

/**
 * A function or macro of which nothing is known that is given the mm, or its lock: it may take the lock, or give it back.
 * Read from the text, since a macro may be of any shape.
 *
 *     vma = lock_and_find(current->mm, addr);      CLASS(mm_locked, scope)(mm);      hub_unlock(mm);
 *           ^^^^^^^^^^^^^                           ^^^^^                             ^^^^^^^^^^
 */
export function mmHandedOn(file: CFile, fn: CFunction): LockContext | undefined {
  const { tree, body } = fn;
  const followed = analysisOf(fn).locks.events.map(({ call }) => call);
  const text = tree.text(body);
  const declared = [...tree.text(fn.node).matchAll(/\bstruct\s+mm_struct\s*\*\s*(\w+)/g)].map(
    ([, name]) => name,
  );
  const names = [...new Set(['mm', ...declared])].join('|');
  const handed = new RegExp(`(?:\\b(?:${names})|->mm)\\s*[,)]|->mmap_(?:sem|lock)\\b`, 'g');
  for (const { index } of text.matchAll(handed)) {
    const at = tree.start[body] + index;
    if (file.lexical.at(at).kind !== 'code') continue;
    if (followed.some((call) => tree.start[call] <= at && at < tree.end[call])) continue;
    const callee = calleeAround(text, index);
    if (callee === undefined || harmless.test(callee)) continue;
    return {
      who: 'unknown',
      question: `does ${callee}() take the mmap lock, or give it back?`,
      evidence: [quoteLine(file, at, `${callee}() is given the mm`)],
    };
  }
  return undefined;
}

// guard(mmap_read_lock)(&(current->mm)->mmap_lock)
// ^^^^^ the word before the parenthesis around an offset; parentheses without a word before them are passed
function calleeAround(text: string, offset: number): string | undefined {
  for (let at = opens(text, offset); at >= 0; at = opens(text, at)) {
    let end = text.slice(0, at).trimEnd().length;
    if (text[end - 1] === ')') end = opens(text, end - 1);
    const word = /\w+$/.exec(text.slice(0, Math.max(end, 0)).trimEnd())?.[0];
    if (word !== undefined) return word;
  }
  return undefined;
}

/** The parenthesis that is open at an offset, or -1; a statement's end ends the search. */
function opens(text: string, offset: number): number {
  let depth = 0;
  for (let at = offset - 1; at >= 0 && !';{}'.includes(text[at]); at--) {
    if (text[at] === ')') depth++;
    else if (text[at] === '(' && depth-- === 0) return at;
  }
  return -1;
}
