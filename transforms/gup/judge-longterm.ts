import type { Reason, SourceTree } from '../../src/index.ts';
import { pinnedAcrossEntries } from './entries.ts';
import { type GupFacts, isUnlocked } from './facts.ts';
import type { Judgement } from './judge.ts';
import type { Lifetime } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { registeredWindow } from './policy.ts';
import type { PolicyMatch } from './policy-evidence.ts';
import { asks, holds } from './reasons.ts';

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
const unreadable = ['function-not-read', 'arguments-under-ifdef', 'literal-unclear', 'pages-may-be-null'];

/** The long-term variant asks for the same lock as the call that is there, so the lock stays, or is added. */
export function longterm(
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
    const { name } = facts.call;
    const question =
      target === 'FOLL_LONGTERM'
        ? `${name}() does not take FOLL_LONGTERM: may it become ${name.replace('_unlocked', '_fast')}() with that flag?`
        : `${target}() wants the mmap lock held, and ${name}() takes it itself: may the lock be taken around the call?`;
    const why = asks('longterm-needs-lock', question, []);
    return vetoes.length > 0
      ? { ...base, verdict: 'stay', target: undefined, reasons: [...vetoes, longTerm.reason] }
      : { ...base, verdict: 'ask', target, reasons: [why, longTerm.reason] };
  }
  const open = checks.find(
    ({ code }) => unreadable.includes(code) || (code === 'lock-order' && context.who === 'free'),
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
