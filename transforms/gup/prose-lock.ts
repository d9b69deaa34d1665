import { type CFunction, type Evidence, type Fix, reachableFrom } from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { addsLongterm, type Judgement } from './judge.ts';
import { quote } from './quote.ts';
import type { FastPlan } from './rewrite-fast.ts';
import { count, list, unique } from './say.ts';

/** What a rewrite to the fast variant changes about the mmap lock. */
export function lockFixes(plan: FastPlan): (Fix | undefined)[] {
  return [lockMissing(plan), lockDropped(plan), unlockedToFast(plan)];
}

export function nameOf({ members }: FastPlan): string {
  return `${members[0].facts.fn.name}()`;
}

// if (write) get_user_pages(...); else get_user_pages(...);      only one of them is called
function areAlternatives({ members }: FastPlan): boolean {
  const { cfg } = analysisOf(members[0].facts.fn);
  return members.every(({ facts }) => {
    const onward = reachableFrom(cfg, facts.at);
    return members.every((other) => other.facts.at === facts.at || !onward.has(other.facts.at));
  });
}

// down_read(...); while (got < n) got += get_user_pages(...); up_read(...);      one lock over all rounds
function isOverLoop({ members, acquisitions, releases }: FastPlan): boolean {
  const { cfg } = analysisOf(members[0].facts.fn);
  return members.some(({ facts: { at } }) => reachableFrom(cfg, at, [...acquisitions, ...releases]).has(at));
}

function callsText({ members }: FastPlan): string {
  const names = unique(members.map(({ facts }) => `${facts.call.name}()`));
  return members.length === 1 ? names[0] : `its ${count(members.length, 'call')} of ${list(names)}`;
}

function lockName({ members }: FastPlan): string {
  return members[0].facts.epoch.lock === 'mmap_sem' ? 'mmap_sem' : 'the mmap lock';
}

function evidenceOf({ members }: FastPlan, nodes: readonly number[], claim: string): Evidence[] {
  const { fn, file } = members[0].facts;
  const { cfg } = analysisOf(fn);
  return nodes.map((id) => quote(file, fn.tree, cfg.nodes[id].node, claim));
}

function lockMissing(plan: FastPlan): Fix | undefined {
  const { context, facts } = plan.members[0];
  if (context.who !== 'free' || facts.call.name.endsWith('_unlocked')) return undefined;
  const text =
    `${nameOf(plan)} calls ${callsText(plan)} without holding ${lockName(plan)}, which that function asks for: ` +
    'it walks the list of vmas while another thread may change it. ' +
    `${plan.target}() takes the lock itself where it needs it, so this is a bug fix and not only a clean-up.`;
  return { code: 'lock-was-missing', title: 'the mmap lock was not held', text, evidence: context.evidence };
}

const titles = {
  calls: 'the lock is no longer held over all calls',
  rounds: 'the lock is no longer held over the loop',
  one: 'the lock around the call goes',
};

function lockDropped(plan: FastPlan): Fix | undefined {
  if (plan.acquisitions.length === 0) return undefined;
  const { fn } = plan.members[0].facts;
  const { cfg } = analysisOf(fn);
  const taken = unique(plan.acquisitions.map((id) => lockingCall(fn, id)));
  // A guard gives its lock back where its scope ends.
  const releases = plan.releases.filter((id) => cfg.nodes[id].kind !== 'scope-end');
  const given = unique(releases.map((id) => lockingCall(fn, id)));
  const calls = plan.members.length;
  const held = calls > 1 && !areAlternatives(plan) ? 'calls' : isOverLoop(plan) ? 'rounds' : 'one';
  const names = list(unique(plan.members.map(({ facts }) => `${facts.call.name}()`)));
  const all = calls === 1 ? names : `${calls === 2 ? 'both' : 'all its'} calls of ${names}`;
  const over = { calls: `over ${all}`, rounds: `over the loop around ${all}`, one: `around ${all}` }[held];
  const them = { calls: calls > 2 ? 'them' : 'the two', rounds: 'its rounds', one: '' }[held];
  const atomic =
    held === 'one'
      ? ''
      : ` Nothing needs ${them} to see the same address space: it may change before and after them anyway.`;
  const text =
    `${nameOf(plan)} holds ${lockName(plan)} ${over}, and nothing else there needs it: no vma is looked up and ` +
    `nothing is accounted under it.${atomic} ` +
    `${plan.target}() takes the lock itself where it has to, so ${going(taken, given, releases.length)}.` +
    (taken.some((name) => name.includes('_killable'))
      ? ' So does the way out for a task that is killed while it waits for the lock: where the slow walk waits, it sees ' +
        'the signal once it has the lock.'
      : '');
  return {
    code: 'lock-dropped',
    title: titles[held],
    text,
    evidence: [
      ...evidenceOf(plan, plan.acquisitions, 'taken here'),
      ...evidenceOf(plan, releases, 'given back here'),
    ],
  };
}

// "the down_read() and the two up_read()s go"      "the guard() goes"
function going(taken: readonly string[], given: readonly string[], releases: number): string {
  if (releases === 0) return `the ${list(taken)} goes`;
  if (given.length > 1) return `${list([...taken, ...given])} go`;
  return `the ${list(taken)} and the ${releases === 1 ? list(given) : count(releases, list(given))} go`;
}

function unlockedToFast(plan: FastPlan): Fix | undefined {
  const { facts } = plan.members[0];
  if (!facts.call.name.endsWith('_unlocked')) return undefined;
  const text =
    `${nameOf(plan)} calls ${callsText(plan)}, which takes ${lockName(plan)} for every call. ${plan.target}() does the ` +
    'same for these flags, but tries first to walk the page tables without the lock.';
  return {
    code: 'lock-taken-for-every-call',
    title: 'the lock is no longer taken for every call',
    text,
    evidence: [quote(facts.file, facts.fn.tree, facts.call.call, 'takes the lock inside')],
  };
}

// if ((err = down_read_killable(&mm->mmap_sem)))      guard(mmap_read_lock)(mm)
//            ^^^^^^^^^^^^^^^^^^                        ^^^^^
function lockingCall(fn: CFunction, id: number): string {
  const { cfg, locks } = analysisOf(fn);
  const word = locks.events.find(({ at }) => at === id)?.word;
  const name = word && !word.guard ? word.name : /\w+/.exec(fn.tree.text(cfg.nodes[id].node))?.[0];
  return `${name}()`;
}

export function retryGained(plan: FastPlan): Fix | undefined {
  if (plan.members.every(({ facts }) => facts.call.name.endsWith('_unlocked'))) return undefined;
  // The slow walk of a long-term pin holds the lock throughout.
  const isLongterm = (member: Judgement): boolean =>
    member.facts.flags.may.includes('FOLL_LONGTERM') || addsLongterm(member);
  if (plan.members.some(isLongterm)) return undefined;
  const text =
    'A fault that has to wait for I/O may now drop the lock meanwhile (VM_FAULT_RETRY), which ' +
    `${plan.members[0].facts.call.name}() does not allow.`;
  return { code: 'fault-may-retry', title: 'faults may drop the lock', text, evidence: [] };
}
