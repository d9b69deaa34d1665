import type { Node, Reason, SourceTree } from '../../src/index.ts';
import { countsOnCallersLock, type LockUser, usersOfLock } from './critical-section.ts';
import { familyCalls, type GupFacts } from './facts.ts';
import { type LockContext, lockContextAt } from './lock-context.ts';
import { locksHeldAround, takenUnderMmapLock } from './lock-order.ts';
import { placesNear } from './near.ts';
import { quoteLine } from './quote.ts';
import { asks, fails, holds } from './reasons.ts';
import { list, unique } from './say.ts';
import { type SharedMember, sharedUnderLock } from './shared-state.ts';

/** The lock must not be held at the call once it is edited. */
export function lockFits(facts: GupFacts, context: LockContext, target: string, tree: SourceTree): Reason[] {
  const { file, fn } = facts;
  const ours = pinningCalls(facts);
  switch (context.who) {
    case 'here': {
      const users = usersOfLock(file, fn, context.lock, context.acquisitions, ours, context.mode);
      const needed = users.filter(({ certain }) => certain);
      if (needed.length > 0) return needsLock(needed);
      const shared = sharedUnderLock(file, fn, context.lock, context.acquisitions, tree);
      if (shared.length > 0) return [readsShared(shared)];
      const open = users.filter(({ certain }) => !certain);
      if (open.length === 0) {
        const text = 'the mmap lock is taken and dropped around the call, and nothing else needs it';
        return [holds('lock-here', text, context.evidence)];
      }
      const names = [...new Set(open.map(({ what }) => what))].join(', ');
      const lines = open.map(({ evidence }) => evidence);
      return [asks(open[0].code, `does ${names} need the mmap lock around it?`, lines)];
    }
    case 'caller':
      return [heldAlready(context, target), ...needsLock(countsOnCallersLock(file, fn, ours))];
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

function readsShared(shared: readonly SharedMember[]): Reason {
  const names = list(unique(shared.map(({ what }) => what)));
  const evidence = shared.flatMap(({ evidence }) => evidence);
  return asks(
    'state-under-lock',
    `may ${names} be used without the mmap lock, under which other code uses it?`,
    evidence,
  );
}

function heldAlready({ helper, evidence }: Extract<LockContext, { who: 'caller' }>, target: string): Reason {
  const again = `and ${target}() takes it again: a deadlock behind a waiting writer`;
  return helper
    ? fails('lock-held-by-helper', `${helper}() returns with the mmap lock held, ${again}`, evidence)
    : fails('lock-held-by-caller', `a caller holds the mmap lock, ${again}`, evidence);
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
