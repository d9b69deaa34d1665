import type { Reason, Site, SourceTree } from '../../src/index.ts';
import { pinnedAcrossEntries } from './entries.ts';
import { argumentText, callAt, epochOf, type GupFacts, readCall } from './facts.ts';
import { type Lifetime, lifetimeOf, releaseWords } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { registeredWindow } from './policy.ts';
import { type PolicyMatch, policyFor } from './policy-evidence.ts';
import {
  asks,
  countFits,
  fails,
  flagsFit,
  functionRead,
  holds,
  lockFits,
  lockOf,
  mmIsCurrent,
  pagesGiven,
  resultFits,
  vmasNull,
} from './preconditions.ts';
import { type ResultUse, resultUse } from './result-check.ts';
import { together } from './together.ts';

/** A pin whose length userspace decides, with the lines that say so. */
export interface LongTerm {
  kind: string;
  what: string;
  because: string;
  reason: Reason;
}

/** All that was found out about one call, and what it should become. */
export interface Judgement {
  facts: GupFacts;
  /**
   * `fast`, `longterm`: every precondition holds; `stay`: one does not; `ask`: one cannot be told.
   * `fast-with-page`: `fast`, once a page is put where pages was NULL.
   */
  verdict: 'fast' | 'fast-with-page' | 'longterm' | 'stay' | 'ask';
  /** The function it becomes, or would become if the answers are yes. */
  target: string | undefined;
  context: LockContext;
  lifetime: Lifetime;
  result: ResultUse;
  longTerm: LongTerm | undefined;
  reasons: readonly Reason[];
}

const judged = new WeakMap<SourceTree, Map<string, Judgement>>();

/** Judges a call of get_user_pages(), pin_user_pages() or their `_unlocked` forms. */
export function judge(facts: GupFacts, tree: SourceTree): Judgement {
  const known = judged.get(tree) ?? new Map<string, Judgement>();
  judged.set(tree, known);
  const key = `${facts.file.path}:${facts.fn.tree.start[facts.call.call]}`;
  let judgement = known.get(key);
  if (!judgement) {
    judgement = decide(facts, tree);
    known.set(key, judgement);
  }
  return judgement;
}

export function judgeSite(site: Site, tree: SourceTree): Judgement | undefined {
  const found = callAt(site);
  const facts = found && readCall(site.file, found.fn, found.call, epochOf(tree));
  return facts && judge(facts, tree);
}

function decide(facts: GupFacts, tree: SourceTree): Judgement {
  const { file, fn, call } = facts;
  const [context, lifetime, policy, result] = together<
    [LockContext, Lifetime, PolicyMatch | undefined, ResultUse]
  >([
    () => lockOf(facts, tree),
    () => lifetimeOf(file, fn, call.call, call.argument('pages'), tree, callersAsked(facts, tree)),
    () => policyFor(file, fn, tree),
    () => resultUse(file, fn, call.call, tree),
  ]);
  const target = `${familyOf(facts)}_user_pages_fast`;
  const checks = fastChecks(facts, context, result, target, tree);
  const vetoes = checks.filter((check) => check.holds === false);
  const longTerm = longTermOf(facts, lifetime, policy, tree);
  const base = { facts, context, lifetime, result, longTerm };
  const stay = (reasons: readonly Reason[]): Judgement => ({
    ...base,
    verdict: 'stay',
    target: undefined,
    reasons,
  });
  const rest = checks.filter((check) => check.holds === true);

  if (isKept(lifetime) && policy?.policy.verdict === 'revocable') {
    const { what, because } = policy.policy;
    return stay([...vetoes, fails('revocable-pin', `${what}: ${because}`, policy.evidence), ...rest]);
  }
  if (longTerm && needsLongTerm(facts)) return longterm(base, checks, longTerm);
  const kept = keptReason(facts, lifetime, longTerm);
  if (vetoes.length > 0) {
    if (vetoes.length === 1 && rest.length === checks.length - 1 && canTakePage(facts, vetoes[0])) {
      return { ...base, verdict: 'fast-with-page', target, reasons: [...checks, kept] };
    }
    return stay([
      ...vetoes,
      ...(longTerm ? [kept] : []),
      ...checks.filter((check) => check.holds === undefined),
      ...rest,
    ]);
  }
  const open = [...checks, kept].filter((check) => check.holds === undefined);
  if (open.length > 0) return { ...base, verdict: 'ask', target, reasons: [...open, ...rest] };
  return { ...base, verdict: 'fast', target, reasons: [...checks, kept] };
}

/**
 * How many callers up a function may be that gives the pages back: where the policy of the file itself says that its
 * pins are long-term, only a direct caller is likely to.
 */
function callersAsked({ file, fn }: GupFacts, tree: SourceTree): number {
  return policyFor(file, fn, tree, 0)?.policy.verdict === 'long-term' ? 1 : 3;
}

function fastChecks(
  facts: GupFacts,
  context: LockContext,
  result: ResultUse,
  target: string,
  tree: SourceTree,
): Reason[] {
  const lock = isUnlocked(facts) ? [lockTakenInside(facts, context, target)] : lockFits(facts, context, tree);
  return [
    functionRead(facts),
    flagsFit(facts, target),
    vmasNull(facts),
    pagesGiven(facts, target),
    ...lock,
    mmIsCurrent(facts, context),
    countFits(facts, tree),
    resultFits(facts, result),
  ].filter((reason) => reason !== undefined);
}

function lockTakenInside(facts: GupFacts, context: LockContext, target: string): Reason {
  const { name } = facts.call;
  if (context.who === 'here' || context.who === 'caller') {
    return fails(
      'unlocked-under-lock',
      `${name}() takes the mmap lock itself, and it is held already`,
      context.evidence,
    );
  }
  return holds('lock-taken-inside', `${name}() takes the mmap lock itself, as ${target}() does`, []);
}

/** The long-term variant asks for the same lock as the call that is there, so the lock stays, or is added. */
function longterm(
  base: Omit<Judgement, 'verdict' | 'target' | 'reasons'>,
  checks: readonly Reason[],
  longTerm: LongTerm,
): Judgement {
  const { facts, context } = base;
  const target = facts.epoch.longterm === 'helper' ? 'get_user_pages_longterm' : 'FOLL_LONGTERM';
  const pagesNull = checks.find(({ code }) => code === 'pages-null');
  const wrongMm = checks.find(({ code, holds }) => code === 'mm-not-current' && holds === false);
  const veto = pagesNull ?? wrongMm;
  if (veto) return { ...base, verdict: 'stay', target: undefined, reasons: [veto, longTerm.reason] };
  if (isUnlocked(facts)) {
    const vetoes = checks.filter((check) => check.holds === false);
    const why = asks(
      'longterm-needs-lock',
      `${target === 'FOLL_LONGTERM' ? 'a long-term pin' : `${target}()`} wants the mmap lock held, and ${facts.call.name}() takes it itself: may the lock be taken around the call?`,
      [],
    );
    return vetoes.length > 0
      ? { ...base, verdict: 'stay', target: undefined, reasons: [...vetoes, longTerm.reason] }
      : { ...base, verdict: 'ask', target, reasons: [why, longTerm.reason] };
  }
  const open = checks.find(
    ({ code }) => code === 'function-not-read' || (code === 'lock-order' && context.who === 'free'),
  );
  if (open) return { ...base, verdict: 'ask', target, reasons: [open, longTerm.reason] };
  return {
    ...base,
    verdict: 'longterm',
    target,
    reasons: [longTerm.reason, lockForLongterm(context), ...whyNotFast(checks)],
  };
}

function lockForLongterm(context: LockContext): Reason {
  switch (context.who) {
    case 'here':
      return holds('lock-stays', 'the mmap lock that this function takes stays as it is', context.evidence);
    case 'caller':
      return holds('lock-stays', 'the mmap lock stays with the caller that takes it', context.evidence);
    case 'free':
      return holds(
        'lock-missing',
        'nobody holds the mmap lock that the call needs: it is added',
        context.evidence,
      );
    default:
      return holds(
        'lock-contract-same',
        'both functions ask for the mmap lock to be held, so whoever holds it now still has to',
        context.evidence,
      );
  }
}

function whyNotFast(checks: readonly Reason[]): Reason[] {
  return checks
    .filter((check) => check.holds === false)
    .map(({ code, text, evidence }) => ({ code, text, evidence }));
}

function longTermOf(
  facts: GupFacts,
  lifetime: Lifetime,
  match: PolicyMatch | undefined,
  tree: SourceTree,
): LongTerm | undefined {
  if (lifetime.kind !== 'kept') return undefined;
  if (match?.policy.verdict === 'revocable') return undefined;
  if (match) {
    const { kind, what, because } = match.policy;
    return {
      kind,
      what,
      because,
      reason: longTermReason(what, because, [...match.evidence, ...lifetime.evidence]),
    };
  }
  const across = pinnedAcrossEntries(facts.file, facts.fn, lifetime.releasers, tree);
  if (!across) return undefined;
  const { kind, what, because } = registeredWindow;
  return { kind, what, because, reason: longTermReason(what, because, [...across, ...lifetime.evidence]) };
}

function longTermReason(what: string, because: string, evidence: Reason['evidence']): Reason {
  return holds('long-term-pin', `${what}: ${because}`, evidence);
}

function keptReason(facts: GupFacts, lifetime: Lifetime, longTerm: LongTerm | undefined): Reason {
  if (lifetime.kind === 'nothing') return holds('nothing-pinned', 'no page is kept', lifetime.evidence);
  if (lifetime.kind === 'transient')
    return holds('transient-pin', 'the pages are given back soon', lifetime.evidence);
  if (facts.flags.must.includes('FOLL_LONGTERM')) {
    return holds(
      'already-long-term',
      'the flags say that the pin is long-term, and still will',
      lifetime.evidence,
    );
  }
  if (facts.epoch.longterm === 'none') {
    const text = longTerm
      ? `a long-term pin would be right (${longTerm.because}), but this tree has neither get_user_pages_longterm() nor FOLL_LONGTERM`
      : 'this tree has no way to say how long a pin lasts';
    return holds('target-missing', text, lifetime.evidence);
  }
  return asks(
    'lifetime-unknown',
    `how long do the pages stay pinned? If userspace decides that, this is a long-term pin${releaseHint(lifetime)}`,
    lifetime.evidence,
  );
}

function releaseHint(lifetime: Lifetime): string {
  return lifetime.kind === 'unknown'
    ? `; no call of ${releaseWords[0]}() or its kin was found that ends it`
    : '';
}

function needsLongTerm(facts: GupFacts): boolean {
  return facts.epoch.longterm !== 'none' && !facts.flags.may.includes('FOLL_LONGTERM');
}

function canTakePage(facts: GupFacts, veto: Reason): boolean {
  return veto.code === 'pages-null' && argumentText(facts, 'nr') === '1';
}

function isKept(lifetime: Lifetime): boolean {
  return lifetime.kind === 'kept' || lifetime.kind === 'unknown';
}

function isUnlocked(facts: GupFacts): boolean {
  return facts.call.name.endsWith('_unlocked');
}

/** A file that gives its pages back by unpin_user_page*() pins them by pin_user_pages*(). */
function familyOf(facts: GupFacts): 'get' | 'pin' {
  if (facts.call.name.startsWith('pin_')) return 'pin';
  return facts.epoch.pin && /\bunpin_user_page/.test(facts.file.text) ? 'pin' : 'get';
}
