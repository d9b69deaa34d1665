import { type Evidence, type Fix, kind, normalText } from '../../src/index.ts';
import { argumentText, type GupFacts, isNull, isUnlocked } from './facts.ts';
import type { Judgement } from './judge.ts';
import { giversBack } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { locksHeldAround } from './lock-order.ts';
import { renamedFix } from './prose-renamed.ts';
import { quote } from './quote.ts';
import { type LongtermPlan, nameMeant } from './rewrite-longterm.ts';
import { list, literalName } from './say.ts';

const ASSIGNMENT = kind('assignment_expression');

/** What a rewrite to a long-term pin mends, each from what was seen in this function. */
export function fixesOfLongterm(plan: LongtermPlan): Fix[] {
  return [
    longTermPin(plan),
    lockAdded(plan),
    lockStays(plan),
    newFailure(plan),
    literalFlags(plan.judgement.facts),
    forceKept(plan.judgement.facts),
    vmas(plan.judgement.facts),
    renamedFix(plan.judgement.facts, plan.renamed, nameMeant(plan.judgement.facts)),
  ].filter((fix) => fix !== undefined);
}

/** Why pages are pinned long-term, and the failure that is new. */
export function fixesOfFlag(judgement: Judgement): Fix[] {
  return [longTermPin({ judgement }), newFailure({ judgement })];
}

function longTermPin({ judgement }: Pick<LongtermPlan, 'judgement'>): Fix {
  const { facts, lifetime, longTerm } = judgement;
  const only = lifetime.kind === 'kept' ? `: ${giversBack(lifetime, argumentText(facts, 'pages'))}` : '';
  const refuse =
    facts.epoch.longterm === 'helper'
      ? 'get_user_pages_longterm() refuses such pages'
      : 'a pin with FOLL_LONGTERM refuses such pages';
  const text =
    `${facts.fn.name}() pins ${longTerm!.what}, and ${longTerm!.because}${only}. ` +
    'While a page of a filesystem-dax file is pinned for DMA, the filesystem cannot free the block under it, and nothing ' +
    `can tell the owner of the pin to let go. Until something can, ${refuse}.`;
  return {
    code: 'long-term-pin',
    title: `${longTerm!.what} is pinned long-term`,
    text,
    evidence: longTerm!.reason.evidence,
  };
}

function lockAdded({ addsLock, judgement }: LongtermPlan): Fix | undefined {
  if (!addsLock) return undefined;
  const { facts, context } = judgement;
  const lock = facts.epoch.lock === 'mmap_sem' ? 'mmap_sem' : 'the mmap lock';
  const text =
    `${facts.call.name}() must be called with ${lock} held, and nobody holds it here: the walk over the vmas races with ` +
    `munmap() in another thread. ${facts.epoch.longterm === 'helper' ? 'get_user_pages_longterm() does not take it either, so t' : 'T'}ake ` +
    `it for reading around the call.${nesting(facts)}`;
  return { code: 'lock-was-missing', title: 'the mmap lock was not held', text, evidence: context.evidence };
}

// mutex_lock(&tab->mutex); ... the call ... mutex_unlock(&tab->mutex);
function nesting(facts: GupFacts): string {
  const outer = locksHeldAround(facts);
  if (outer.length === 0) return '';
  return ` It nests inside ${list(outer.map(({ text }) => text))}, which nothing in this directory was seen to take under the mmap lock.`;
}

function lockStays({ addsLock, judgement, callers }: LongtermPlan): Fix | undefined {
  if (addsLock) return undefined;
  const { context, facts, reasons } = judgement;
  if (isUnlocked(facts)) return takenInside(facts);
  const users = reasons.filter(({ code }) => code === 'accounting-under-lock' || code === 'mm-under-lock');
  const who =
    context.who === 'here'
      ? 'The lock stays where it is'
      : context.who === 'caller'
        ? `The lock stays with ${takers(context, callers)}`
        : 'The locking stays as it is, since both functions ask for the lock to be held';
  const need =
    users.length > 0 ? `: ${list(users.map(({ text }) => text.split(' needs ')[0]))} needs it as well` : '';
  return {
    code: 'lock-stays',
    title: 'the locking does not change',
    text: `${who}${need}.`,
    evidence: [
      ...('evidence' in context ? context.evidence : []),
      ...users.flatMap(({ evidence }) => evidence),
    ],
  };
}

function takenInside(facts: GupFacts): Fix {
  const to = nameMeant(facts);
  const text =
    `${to}() takes FOLL_LONGTERM and, as ${facts.call.name}() does, the mmap lock itself; it may try first to walk the ` +
    'page tables without it.';
  return {
    code: 'lock-taken-inside',
    title: 'the lock is still taken inside the call',
    text,
    evidence: [quote(facts.file, facts.fn.tree, facts.call.call, 'takes the lock inside')],
  };
}

// "qib_get_user_pages(), which takes it";      of several callers, the others are named too
function takers(
  { helper, evidence: [step] }: Extract<LockContext, { who: 'caller' }>,
  callers: readonly string[],
): string {
  if (helper) return `${helper}(), which takes it`;
  const taker = callers.find((name) => step?.claim.startsWith(`${name}() calls `));
  if (!taker) return 'the callers';
  const others = callers.filter((name) => name !== taker).map((name) => `${name}()`);
  return others.length === 0
    ? `${taker}(), which holds it`
    : `${taker}(), which holds it, and with the callers of ${list(others)}`;
}

function newFailure({ judgement }: Pick<LongtermPlan, 'judgement'>): Fix {
  const { facts, result } = judgement;
  const swallowed = errnoReplaced(judgement);
  const retried = retriedOnFailure(judgement);
  const flow = swallowed
    ? `${facts.fn.name}() reports every failure as ${swallowed.errno}${retried ? ', after a second try' : ''}, so callers will not see the new code`
    : result.returned
      ? 'the callers get that as the return value'
      : 'it is handled like any other error';
  const text = `For filesystem-dax the pin now fails with -EOPNOTSUPP: ${flow}.`;
  return {
    code: 'dax-fails-now',
    title: 'filesystem-dax pins fail with -EOPNOTSUPP',
    text,
    evidence: [...result.evidence, ...(swallowed ? [swallowed.evidence] : []), ...(retried ? [retried] : [])],
  };
}

// if (pinned->nr_pages < nr_pages) { err = -EFAULT;
//                                          ^^^^^^^
function errnoReplaced({ facts, result }: Judgement): { errno: string; evidence: Evidence } | undefined {
  const { fn, file } = facts;
  for (const test of result.tests) {
    const statement = fn.tree.closest(test.node, kind('if_statement'));
    if (statement < 0) continue;
    for (const node of fn.tree.descendants(statement, ASSIGNMENT)) {
      const errno = /^(?:err|ret|rc|r|error|status|retval)=(-E[A-Z]+)$/.exec(normalText(fn.tree, node))?.[1];
      if (errno) return { errno, evidence: quote(file, fn.tree, node, 'every failure becomes this') };
    }
  }
  return undefined;
}

function retriedOnFailure({ facts, result }: Judgement): Evidence | undefined {
  const { fn, file } = facts;
  for (const test of result.tests) {
    const statement = fn.tree.closest(test.node, kind('if_statement'));
    if (statement < 0) continue;
    for (const node of fn.tree.descendants(statement, kind('goto_statement'))) {
      if (/retry|again/.test(fn.tree.text(node)))
        return quote(file, fn.tree, node, 'a failure is tried again');
    }
  }
  return undefined;
}

function literalFlags(facts: GupFacts): Fix | undefined {
  const literal = facts.flags.literals[0];
  if (!literal || facts.epoch.gup.kind !== 'flags') return undefined;
  const value = `0x${(facts.epoch.flags.get('FOLL_WRITE') ?? 1).toString(16).padStart(2, '0')}`;
  const text =
    `The call passed ${literalName(literal.text)} where gup_flags are expected, which worked only because FOLL_WRITE ` +
    `happens to be ${value}; say FOLL_WRITE.`;
  return {
    code: 'literal-was-flags',
    title: `${literalName(literal.text)} stood for FOLL_WRITE`,
    text,
    evidence: [quote(facts.file, facts.fn.tree, literal.node, 'a literal for flags')],
  };
}

function forceKept(facts: GupFacts): Fix | undefined {
  if (!facts.flags.may.includes('FOLL_FORCE')) return undefined;
  const both = facts.flags.may.includes('FOLL_WRITE') ? 'FOLL_WRITE with FOLL_FORCE' : 'FOLL_FORCE';
  const text = `${both} is kept: it breaks copy-on-write for memory that is mapped read-only, and rules out the fast variant.`;
  return {
    code: 'force-kept',
    title: 'FOLL_FORCE is kept',
    text,
    evidence: [
      quote(facts.file, facts.fn.tree, facts.flagsNode, 'the flags'),
      ...facts.flags.definitions.map((node) => quote(facts.file, facts.fn.tree, node, 'set here')),
    ],
  };
}

function vmas(facts: GupFacts): Fix | undefined {
  const given = argumentText(facts, 'vmas');
  if (given === '' || facts.epoch.longterm !== 'helper') return undefined;
  const line = [quote(facts.file, facts.fn.tree, facts.call.argument('vmas'), 'the vmas argument')];
  if (!isNull(given)) {
    const text = `The caller's array of vmas (${given}) is passed on; get_user_pages_longterm() looks at the same vmas to find DAX.`;
    return { code: 'vmas-kept', title: 'the vmas argument is kept', text, evidence: line };
  }
  const nr = argumentText(facts, 'nr').replace(/\s+/g, ' ');
  const bounded = /\bmin(_t)?\s*\(.*PAGE_SIZE\s*\/\s*sizeof/.test(nr);
  if (nr === '1') return undefined;
  const size = bounded
    ? 'which is at most one page of pointers here'
    : `one pointer for each of ${nr} pages${/^\d+$/.test(nr) ? '' : ', so a large request may now fail with -ENOMEM'}`;
  const text = `Since vmas is NULL, get_user_pages_longterm() allocates an array of its own, ${size}.`;
  return { code: 'vmas-allocated', title: 'an array of vmas is allocated', text, evidence: line };
}
