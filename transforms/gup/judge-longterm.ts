import type { Reason, SourceTree } from '../../src/index.ts';
import { pinnedAcrossEntries } from './entries.ts';
import { type GupFacts, isUnlocked } from './facts.ts';
import type { Judgement } from './judge.ts';
import type { Lifetime } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { registeredWindow } from './policy.ts';
import type { PolicyMatch } from './policy-evidence.ts';
import { asks, fails, holds } from './reasons.ts';
import { strayLiteral } from './stray-literal.ts';

/** A pin whose length userspace decides, with the lines that say so. */
export interface LongTerm {
  kind: string;
  what: string;
  because: string;
  reason: Reason;
}

export function needsLongTerm(facts: GupFacts): boolean {
  return facts.epoch.longterm !== 'none' && !facts.flags.may.includes('FOLL_LONGTERM');
}

// Nothing is rewritten that was not read.
const unreadable = [
  'function-not-read',
  'arguments-under-ifdef',
  'literal-unclear',
  'pages-may-be-null',
  'atomic-context',
];

// What no variant mends.
const never = ['pages-null', 'mm-not-current'];

/** The long-term variant asks for the same lock as the call that is there, so the lock stays, or is added. */
export function longterm(
  base: Omit<Judgement, 'verdict' | 'target' | 'reasons'>,
  checks: readonly Reason[],
  longTerm: LongTerm,
): Judgement {
  const { facts, context } = base;
  const target = facts.epoch.longterm === 'helper' ? 'get_user_pages_longterm' : 'FOLL_LONGTERM';
  const veto = checks.find(({ code, holds }) => holds === false && never.includes(code));
  if (veto) return { ...base, verdict: 'stay', target: undefined, reasons: [veto, longTerm.reason] };
  if (isUnlocked(facts)) {
    const vetoes = checks.filter((check) => check.holds === false);
    if (vetoes.length > 0)
      return { ...base, verdict: 'stay', target: undefined, reasons: [...vetoes, longTerm.reason] };
  }
  const inTheWay = needsPin(base) ?? (isUnlocked(facts) ? unlockedStays(facts, target, checks) : undefined);
  if (inTheWay) return { ...base, verdict: 'ask', target, reasons: [...inTheWay, longTerm.reason] };
  if (isUnlocked(facts))
    return { ...base, verdict: 'longterm', target, reasons: [longTerm.reason, ...checks] };
  const open =
    checks.find(
      ({ code }) => unreadable.includes(code) || (code === 'lock-order' && context.who === 'free'),
    ) ?? strayLiteral(facts);
  if (open) return { ...base, verdict: 'ask', target, reasons: [open, longTerm.reason] };
  return {
    ...base,
    verdict: 'longterm',
    target,
    reasons: [longTerm.reason, lockForLongterm(context), ...whyNotFast(checks)],
  };
}

// Since pin_user_pages() is there, FOLL_LONGTERM belongs to it; mm/gup.c has come to refuse it elsewhere.
function needsPin({
  facts,
  lifetime,
  context,
}: Pick<Judgement, 'facts' | 'lifetime' | 'context'>): Reason[] | undefined {
  const { epoch, call } = facts;
  if (!epoch.pin || call.name.startsWith('pin_')) return undefined;
  const pin = call.name.replace('get_', 'pin_');
  const question =
    `FOLL_LONGTERM belongs to pin_user_pages() in this tree: may this call become ${pin}(), and what gives its pages back ` +
    'unpin_user_page()?';
  const ask = asks('longterm-needs-pin', question, lifetime.evidence);
  if (context.who !== 'free' || isUnlocked(facts)) return [ask];
  return [ask, fails('lock-missing', 'nobody holds the mmap lock that the call needs', context.evidence)];
}

/** Why an `_unlocked` call cannot become the fast variant with FOLL_LONGTERM, which takes the lock itself as well. */
function unlockedStays(
  { epoch, call }: GupFacts,
  target: string,
  checks: readonly Reason[],
): Reason[] | undefined {
  if (target === 'FOLL_LONGTERM' && (epoch.fast.accepts ?? [target]).includes(target)) {
    const open = checks.filter((check) => check.holds === undefined);
    return open.length > 0 ? open : undefined;
  }
  const { name } = call;
  const question =
    target === 'FOLL_LONGTERM'
      ? `${name}() does not take FOLL_LONGTERM, and the fast variant of this tree does not either: may the lock be taken around ${name.replace('_unlocked', '')}()?`
      : `${target}() wants the mmap lock held, and ${name}() takes it itself: may the lock be taken around the call?`;
  return [asks('longterm-needs-lock', question, [])];
}

function lockForLongterm(context: LockContext): Reason {
  switch (context.who) {
    case 'here':
      return holds('lock-stays', 'the mmap lock that this function takes stays as it is', context.evidence);
    case 'caller':
      return holds(
        'lock-stays',
        context.helper
          ? `the mmap lock that ${context.helper}() takes stays as it is`
          : 'the mmap lock stays with the caller that takes it',
        context.evidence,
      );
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

export function longTermOf(
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
