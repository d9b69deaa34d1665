import { offsetsOf, type Reason, type Site, type SourceTree } from '../../src/index.ts';
import { maySleep } from './atomic-context.ts';
import { argumentText, callAt, epochOf, type GupFacts, isUnlocked, readCall } from './facts.ts';
import { type LongTerm, longTermOf, longterm, needsLongTerm } from './judge-longterm.ts';
import { type Lifetime, lifetimeOf } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { lockFits, lockOf } from './lock-fits.ts';
import { oncePerTree } from './once-per-tree.ts';
import { type PolicyMatch, policyFor } from './policy-evidence.ts';
import {
  countFits,
  flagsFit,
  functionRead,
  mmIsCurrent,
  pagesGiven,
  resultFits,
  vmasNull,
} from './preconditions.ts';
import { asks, fails, holds } from './reasons.ts';
import { releaseWords } from './release-words.ts';
import { type ResultUse, resultUse } from './result-check.ts';
import { typeFits } from './result-type.ts';
import { strayLiteral } from './stray-literal.ts';
import { together } from './together.ts';

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

const judged = oncePerTree<Judgement>();

/** Judges a call of get_user_pages(), pin_user_pages() or their `_unlocked` forms. */
export function judge(facts: GupFacts, tree: SourceTree): Judgement {
  const key = `${facts.file.path}:${facts.fn.tree.start[facts.call.call]}`;
  return judged(tree, key, () => decide(facts, tree));
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
  const target = `${familyOf(facts, lifetime)}_user_pages_fast`;
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
  if (longTerm && needsLongTerm(facts)) {
    return takesFlag(facts) && rest.length === checks.length
      ? { ...base, verdict: 'fast', target, reasons: [...checks, longTerm.reason] }
      : longterm(base, checks, longTerm);
  }
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
  const lock = isUnlocked(facts)
    ? [lockTakenInside(facts, context, target)]
    : lockFits(facts, context, target, tree);
  return [
    functionRead(facts),
    maySleep(facts),
    flagsFit(facts, target, tree),
    facts.epoch.fast.kind === 'flags' ? strayLiteral(facts) : undefined,
    vmasNull(facts),
    pagesGiven(facts, target, tree),
    ...lock,
    mmIsCurrent(facts, context),
    countFits(facts, tree),
    resultFits(facts, result),
    typeFits(facts, target, tree),
  ].filter((reason) => reason !== undefined);
}

function lockTakenInside(facts: GupFacts, context: LockContext, target: string): Reason {
  const { name } = facts.call;
  if (context.who === 'here' || context.who === 'maybe' || context.who === 'caller') {
    return fails(
      'unlocked-under-lock',
      `${name}() takes the mmap lock itself, and it is held already`,
      context.evidence,
    );
  }
  return holds('lock-taken-inside', `${name}() takes the mmap lock itself, as ${target}() does`, []);
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
    `how long do the pages stay pinned? If userspace decides that, this is a long-term pin${releaseHint(facts, lifetime)}`,
    lifetime.evidence,
  );
}

function releaseHint({ file }: GupFacts, lifetime: Lifetime): string {
  return lifetime.kind === 'unknown' && releaseWords.every((word) => offsetsOf(file, word).length === 0)
    ? `; no call of ${releaseWords[0]}() or its kin was found that ends it`
    : '';
}

/** Is it a pin that becomes the fast variant and long-term at once? A second run would make the one of the other. */
export function addsLongterm({ facts, longTerm }: Judgement): boolean {
  return longTerm !== undefined && needsLongTerm(facts) && takesFlag(facts);
}

function takesFlag(facts: GupFacts): boolean {
  const { epoch, call } = facts;
  const accepts = epoch.fast.accepts ?? ['FOLL_LONGTERM'];
  const isPlain = call.name.startsWith('pin_') || !epoch.pin;
  return epoch.longterm === 'flag' && isPlain && !isUnlocked(facts) && accepts.includes('FOLL_LONGTERM');
}

function canTakePage(facts: GupFacts, veto: Reason): boolean {
  return veto.code === 'pages-null' && argumentText(facts, 'nr') === '1';
}

function isKept(lifetime: Lifetime): boolean {
  return lifetime.kind === 'kept' || lifetime.kind === 'unknown';
}

/** Pages that unpin_user_page*() gives back are pinned by pin_user_pages*(). */
function familyOf({ call, epoch, file }: GupFacts, { evidence }: Lifetime): 'get' | 'pin' {
  if (call.name.startsWith('pin_')) return 'pin';
  const lines = evidence.map(({ text }) => text).join('\n');
  const shown = release.test(lines) ? lines : file.text;
  return epoch.pin && /\bunpin_user_page/.test(shown) && !/\b(put_page|release_pages)\b/.test(shown)
    ? 'pin'
    : 'get';
}

const release = /\b(unpin_user_page\w*|put_page|release_pages)\b/;
