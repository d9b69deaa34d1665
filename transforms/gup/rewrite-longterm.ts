import {
  callersOf,
  type Edit,
  kind,
  type Node,
  type Reason,
  type Rewrite,
  type SourceTree,
} from '../../src/index.ts';
import { editCall, type NewArgument } from './edit-call.ts';
import { asFlags, withLongterm } from './edit-flags.ts';
import { insertAfter, insertBefore, statementOf } from './edit-page.ts';
import { type Renamed, renameInText } from './edit-text.ts';
import { familyCalls, type GupFacts, isUnlocked } from './facts.ts';
import type { Judgement } from './judge.ts';
import { withLineEnds } from './line-ends.ts';
import { warnerOf } from './message-text.ts';
import { notesOf } from './notes.ts';
import { fixesOfLongterm } from './prose-longterm.ts';
import { quote } from './quote.ts';
import { asks } from './reasons.ts';
import { unique } from './say.ts';
import { siteFacts } from './site-facts.ts';

/** What a rewrite to a long-term pin does. */
export interface LongtermPlan {
  judgement: Judgement;
  /** True where nobody held the lock, and it is taken around the call. */
  addsLock: boolean;
  /** The functions that call this one. */
  callers: readonly string[];
  renamed: Renamed;
  edits: readonly Edit[];
}

const EXPRESSION_STATEMENT = kind('expression_statement');
const COMPOUND = kind('compound_statement');

/** Rewrites a call that was judged `longterm`, or says what in the shape of the code is in the way. */
export function rewriteLongterm(judgement: Judgement, tree: SourceTree): Rewrite | Reason {
  const plan = planLongterm(judgement, tree);
  if ('code' in plan) return plan;
  const { facts } = judgement;
  const { fn, file, call } = facts;
  const isHelper = facts.epoch.longterm === 'helper';
  return {
    outcome: 'rewrite',
    facts: siteFacts(judgement),
    target: isUnlocked(facts) ? nameMeant(facts) : judgement.target!,
    summary: isHelper
      ? `use get_user_pages_longterm() in ${fn.name}()`
      : `pin with FOLL_LONGTERM in ${fn.name}()`,
    reasons: judgement.reasons,
    fixes: fixesOfLongterm(plan),
    notes: notesOf(judgement, tree),
    unit: `${file.path}:${fn.name}:${fn.tree.start[call.call]}`,
    changes: [{ path: file.path, edits: withLineEnds(file, plan.edits) }],
  };
}

function planLongterm(judgement: Judgement, tree: SourceTree): LongtermPlan | Reason {
  const { facts, context } = judgement;
  const addsLock = context.who === 'free' && !isUnlocked(facts);
  const lock = addsLock ? lockEdits(facts) : [];
  if (!lock) {
    return asks('lock-place-unclear', 'where should the mmap lock that is missing be taken and dropped?', [
      quote(facts.file, facts.fn.tree, facts.call.call, 'the call is part of a larger statement'),
    ]);
  }
  const callers =
    context.who === 'caller'
      ? unique(callersOf(facts.file, facts.fn, tree).calls.map(({ fn }) => fn.name))
      : [];
  const renamed =
    nameMeant(facts) === facts.call.name
      ? { edits: [], strings: [], comments: [] }
      : renamedText(facts, warnerOf(facts.file, tree));
  return { judgement, addsLock, callers, renamed, edits: [...callEdits(facts), ...lock, ...renamed.edits] };
}

// get_user_pages(a, n, flags, p, NULL)   the arguments of the helper are the same
function callEdits(facts: GupFacts): Edit[] {
  const { fn, call, epoch, flagsNode } = facts;
  const { tree } = fn;
  const meant = asFlags(facts);
  const as = (from: Node): NewArgument => {
    if (from !== flagsNode) return { text: tree.text(from), from };
    return { text: epoch.longterm === 'helper' ? meant : withLongterm(meant), from };
  };
  return editCall(tree, call.call, nameMeant(facts), argumentsMeant(facts).map(as));
}

/** The call's name as it is to be: an `_unlocked` one becomes the fast variant, which takes the flag as well. */
export function nameMeant(facts: GupFacts): string {
  if (facts.epoch.longterm === 'helper') return 'get_user_pages_longterm';
  return isUnlocked(facts) ? facts.call.name.replace('_unlocked', '_fast') : facts.call.name;
}

function argumentsMeant(facts: GupFacts): readonly Node[] {
  const { call, flagsNode } = facts;
  if (!isUnlocked(facts)) return call.arguments;
  return [call.argument('start'), call.argument('nr'), flagsNode, call.argument('pages')];
}

// down_read(&current->mm->mmap_sem);          <- new
// ret = get_user_pages_longterm(...);
// up_read(&current->mm->mmap_sem);            <- new
function lockEdits(facts: GupFacts): Edit[] | undefined {
  const { tree } = facts.fn;
  const statement = statementOf(tree, facts.call.call);
  if (tree.kind[statement] !== EXPRESSION_STATEMENT || tree.kind[tree.parent[statement]] !== COMPOUND)
    return undefined;
  const [take, drop] =
    facts.epoch.lock === 'mmap_sem'
      ? ['down_read(&current->mm->mmap_sem);', 'up_read(&current->mm->mmap_sem);']
      : ['mmap_read_lock(current->mm);', 'mmap_read_unlock(current->mm);'];
  return [insertBefore(tree, statement, take), insertAfter(tree, statement, drop)];
}

function renamedText(facts: GupFacts, warner: string | undefined): Renamed {
  const { fn, call } = facts;
  if (familyCalls(facts, [call.name]).length > 1) return { edits: [], strings: [], comments: [] };
  return renameInText(fn, call.name, nameMeant(facts), warner);
}
