import {
  accessesOf,
  type Evidence,
  field,
  kind,
  type Node,
  type Reason,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { countsOnCallersLock, type LockUser, usersOfLock } from './critical-section.ts';
import { argumentText, familyCalls, type GupFacts, isNull } from './facts.ts';
import { type LockContext, lockContextAt } from './lock-context.ts';
import { locksHeldAround, takenUnderMmapLock } from './lock-order.ts';
import { placesNear } from './near.ts';
import { pageCount } from './page-count.ts';
import { quote, quoteLine } from './quote.ts';
import type { ResultUse } from './result-check.ts';
import { unique } from './say.ts';

/**
 * The preconditions of get_user_pages_fast(), one function each; the numbers are those of the list that the
 * transform's page keeps. A `Reason` without `holds` is a question.
 */

/** Constants of other kinds that have been passed for FOLL_WRITE, and work because they have its value. */
export const writeByAccident = ['1', 'true', 'TRUE', 'WRITE', 'VM_READ'];

const CALL = kind('call_expression');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');

export function holds(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence, holds: true };
}

export function fails(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence, holds: false };
}

export function asks(code: string, text: string, evidence: readonly Evidence[]): Reason {
  return { code, text, evidence };
}

/** A function of which a part could not be parsed proves nothing: what stands there is not in its graph. */
export function functionRead({ file, fn }: GupFacts): Reason | undefined {
  const [damage] = analysisOf(fn).cfg.damage;
  if (damage === undefined) return undefined;
  return asks('function-not-read', `what does ${fn.name}() do in the part that could not be parsed?`, [
    quote(file, fn.tree, damage, 'not parsed'),
  ]);
}

/** Only flags that the fast variant takes. */
export function flagsFit(facts: GupFacts, target: string): Reason {
  const { flags, epoch, file, fn, flagsNode } = facts;
  const line = [quote(file, fn.tree, flagsNode, 'the flags')];
  const force = argumentText(facts, 'force');
  if (force !== '' && force !== '0') {
    return fails(
      'flags-not-for-fast',
      `${target}() cannot force the access, and this call passes force = ${force}`,
      line,
    );
  }
  const strange = flags.literals.find(({ text }) => !writeByAccident.includes(text));
  if (strange) return asks('literal-unclear', `which FOLL_* flags does ${strange.text} stand for?`, line);
  const accepted = epoch.fast.kind === 'write' ? ['FOLL_WRITE'] : epoch.fast.accepts;
  const foreign = accepted ? flags.may.filter((flag) => !accepted.includes(flag)) : [];
  if (foreign.length > 0) {
    const lines = [
      ...line,
      ...flags.definitions.map((node) => quote(file, fn.tree, node, 'the flags are set here')),
    ];
    const wording =
      epoch.fast.kind === 'write'
        ? `${target}() takes \`int write\` here and has no ${foreign.join(', ')}`
        : `${target}() of this tree refuses ${foreign.join(', ')}`;
    return fails('flags-not-for-fast', wording, lines);
  }
  if (flags.unknown) {
    return asks('flags-unknown', `can ${fn.tree.text(flagsNode)} hold flags other than FOLL_WRITE?`, line);
  }
  return holds('flags-fit', `the flags are ${describeFlags(facts)}`, line);
}

export function describeFlags({ flags }: GupFacts): string {
  const extra = flags.may.filter((flag) => !flags.must.includes(flag));
  const literal = flags.literals.map(({ text }) => `the literal ${text}`);
  const words = [...flags.must, ...literal, ...extra.map((flag) => `${flag} on some paths`)];
  return words.length > 0 ? words.join(', ') : '0';
}

export function vmasNull(facts: GupFacts): Reason | undefined {
  const vmas = argumentText(facts, 'vmas');
  if (vmas === '') return undefined;
  const line = [quote(facts.file, facts.fn.tree, facts.call.argument('vmas'), 'the vmas argument')];
  return isNull(vmas)
    ? holds('vmas-null', 'no vmas are asked for', line)
    : fails('vmas-used', `the caller asks for the vmas (${vmas}), which the fast variant cannot give`, line);
}

export function pagesGiven(facts: GupFacts, target: string): Reason {
  const pages = facts.call.argument('pages');
  const line = [quote(facts.file, facts.fn.tree, pages, 'the pages argument')];
  return isNull(facts.fn.tree.text(pages))
    ? fails('pages-null', `pages is NULL, and ${target}() writes through it`, line)
    : holds('pages-given', 'a pages array is given', line);
}

/** get_user_pages() pins the pages of `current->mm`; only the oldest form says so itself. */
export function mmIsCurrent(facts: GupFacts, context: LockContext): Reason {
  const mm = argumentText(facts, 'mm');
  if (mm !== '' && mm !== 'current->mm') {
    const line = [quote(facts.file, facts.fn.tree, facts.call.argument('mm'), 'the mm')];
    return asks('mm-not-current', `is ${mm} the mm of the calling task (current->mm)?`, line);
  }
  if (context.who === 'other-mm') {
    return fails(
      'mm-not-current',
      'the function runs outside the task that owns the memory',
      context.evidence,
    );
  }
  return holds('mm-current', 'the pages are those of current->mm', []);
}

export function countFits(facts: GupFacts, tree: SourceTree): Reason {
  const count = pageCount(facts, tree);
  return count.atLeastOne === 'unproven'
    ? asks('nr-may-be-zero', count.text, count.evidence)
    : holds('nr-pages', count.text, count.evidence);
}

export function resultFits(facts: GupFacts, result: ResultUse): Reason {
  const { epoch, file, fn, call } = facts;
  if (result.tellsZero) return holds('result-tested', 'a result of 0 is told from success', result.evidence);
  if (epoch.fast.badRange !== 'zero') {
    return holds('result-tested', 'a bad range gives -EFAULT, as before', result.evidence);
  }
  const checked = rangeCheck(facts);
  if (checked !== undefined) {
    return holds(
      'result-tested',
      'the range was checked with access_ok(), so the new result of 0 cannot be met',
      [quote(file, fn.tree, checked, 'the range is checked before the call')],
    );
  }
  return asks(
    'zero-result-untested',
    'get_user_pages_fast() of this tree returns 0 for a range that access_ok() refuses; would this code take 0 for success?',
    [quote(file, fn.tree, call.call, 'the result'), ...result.evidence],
  );
}

// if (!access_ok(VERIFY_WRITE, oper.outdata, len)) return -EFAULT;
//                              ^^^^^^^^^^^^ before the call, and of the same address
function rangeCheck({ fn, call }: GupFacts): Node | undefined {
  const { tree, body } = fn;
  const addresses = accessesOf(tree, call.argument('start')).map(({ text }) => text);
  return tree
    .descendants(body, CALL)
    .filter(
      (node) =>
        tree.text(tree.child(node, FUNCTION)) === 'access_ok' && tree.end[node] < tree.start[call.call],
    )
    .find((node) =>
      accessesOf(tree, tree.child(node, ARGUMENTS)).some(({ text }) => addresses.includes(text)),
    );
}

/** The lock must not be held at the call once it is edited. */
export function lockFits(facts: GupFacts, context: LockContext, tree: SourceTree): Reason[] {
  const { file, fn } = facts;
  const ours = pinningCalls(facts);
  switch (context.who) {
    case 'here': {
      const users = usersOfLock(file, fn, context.lock, context.acquisitions, ours);
      const needed = users.filter(({ certain }) => certain);
      if (needed.length > 0) return needsLock(needed);
      const open = users.filter(({ certain }) => !certain);
      if (open.length === 0) {
        const text = 'the mmap lock is taken and dropped around the call, and nothing else needs it';
        return [holds('lock-here', text, context.evidence)];
      }
      const names = [...new Set(open.map(({ what }) => what))].join(', ');
      const lines = open.map(({ evidence }) => evidence);
      return [asks('call-under-lock', `does ${names} need the mmap lock that it runs under?`, lines)];
    }
    case 'caller':
      return [
        fails(
          'lock-held-by-caller',
          'a caller holds the mmap lock, and get_user_pages_fast() takes it again: a deadlock behind a waiting writer',
          context.evidence,
        ),
        ...needsLock(countsOnCallersLock(file, fn, ours)),
      ];
    case 'maybe':
      return [fails('lock-held-on-some-paths', 'the mmap lock is held on some paths only', context.evidence)];
    case 'other-mm':
      return [];
    case 'free': {
      const own = countsOnCallersLock(file, fn, ours);
      if (own.length > 0) return needsLock(own);
      const order = lockOrder(facts, tree);
      return order ?? [holds('lock-not-held', 'nobody holds the mmap lock here', context.evidence)];
    }
    case 'unknown': {
      const own = countsOnCallersLock(file, fn, ours);
      if (own.length > 0) return [...needsLock(own), heldSomewhereNear(facts, own, tree)];
      return [asks('lock-unknown', context.question, context.evidence)];
    }
  }
}

/** A function that needs the lock and takes none counts on its callers; where its driver takes it is shown. */
function heldSomewhereNear(
  { file, fn, epoch }: GupFacts,
  users: readonly LockUser[],
  tree: SourceTree,
): Reason {
  const word = epoch.lock === 'mmap_sem' ? 'mmap_sem' : 'mmap_read_lock';
  const near = placesNear(file.path, word, tree).flatMap(({ file: other, offsets }) =>
    offsets
      .map((offset) => quoteLine(other, offset, 'this driver takes the mmap lock here'))
      .filter(({ text }) => /\b(down_(read|write)|mmap_(read|write)_lock)\w*\s*\(/.test(text)),
  );
  const text = `${fn.name}() takes no mmap lock, and ${users[0].what} needs it, so its callers hold it`;
  return fails('lock-held-by-caller', text, [users[0].evidence, ...near]);
}

// mutex_lock(&x->mutex); get_user_pages_fast(...)        the mmap lock is now taken inside the mutex:
// mmap(): mutex_lock(&x->mutex)                          does anything take them the other way round?
function lockOrder(facts: GupFacts, tree: SourceTree): Reason[] | undefined {
  const outer = locksHeldAround(facts);
  const inverse =
    outer.length > 0
      ? takenUnderMmapLock(
          facts,
          outer.map(({ name }) => name),
          tree,
        )
      : [];
  if (inverse.length === 0) return undefined;
  const text =
    'the mmap lock would now be taken inside a lock that is elsewhere taken under the mmap lock: may the two orders meet?';
  return [asks('lock-order', text, inverse)];
}

function needsLock(users: readonly LockUser[]): Reason[] {
  const keys = unique(users.map(({ code, what }) => `${code} ${what}`));
  return keys.map((key) => {
    const same = users.filter(({ code, what }) => `${code} ${what}` === key);
    const lines = new Map(same.map(({ evidence }) => [`${evidence.path}:${evidence.line}`, evidence]));
    return fails(same[0].code, `${same[0].what} needs the mmap lock over the same stretch`, [
      ...lines.values(),
    ]);
  });
}

/** An `_unlocked` call takes the lock itself: of its callers only those in this file are asked whose mm it is. */
export function lockOf(facts: GupFacts, tree: SourceTree): LockContext {
  const { file, fn, call } = facts;
  return call.name.endsWith('_unlocked')
    ? lockContextAt(file, fn, call.call, tree, 0)
    : lockContextAt(file, fn, call.call, tree);
}

/** All calls in this function that pin: what the critical section is there for. */
export function pinningCalls(facts: GupFacts): Node[] {
  return familyCalls(facts, facts.epoch.words);
}
