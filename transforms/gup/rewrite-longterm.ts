import {
  callersOf,
  type Edit,
  kind,
  type Node,
  type Reason,
  type Rewrite,
  type SourceTree,
} from '../../src/index.ts';
import { editCall } from './edit-call.ts';
import { asFlags } from './edit-flags.ts';
import { insertAfter, insertBefore, statementOf } from './edit-page.ts';
import { renameInText } from './edit-text.ts';
import { familyCalls, type GupFacts } from './facts.ts';
import type { Judgement } from './judge.ts';
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
  renamed: { strings: readonly Node[]; comments: readonly Node[] };
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
    target: judgement.target!,
    summary: isHelper
      ? `use get_user_pages_longterm() in ${fn.name}()`
      : `pin with FOLL_LONGTERM in ${fn.name}()`,
    reasons: judgement.reasons,
    fixes: fixesOfLongterm(plan),
    notes: notesOf(judgement, tree),
    unit: `${file.path}:${fn.name}:${fn.tree.start[call.call]}`,
    changes: [{ path: file.path, edits: plan.edits }],
  };
}

function planLongterm(judgement: Judgement, tree: SourceTree): LongtermPlan | Reason {
  const { facts, context } = judgement;
  const addsLock = context.who === 'free';
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
    facts.epoch.longterm === 'helper' ? renamedText(facts) : { edits: [], strings: [], comments: [] };
  return { judgement, addsLock, callers, renamed, edits: [...callEdits(facts), ...lock, ...renamed.edits] };
}

// get_user_pages(a, n, flags, p, NULL)   the arguments of the helper are the same
function callEdits(facts: GupFacts): Edit[] {
  const { fn, call, epoch, flagsNode } = facts;
  const { tree } = fn;
  const meant = asFlags(facts);
  const wanted = call.arguments.map((from) => {
    if (from !== flagsNode) return { text: tree.text(from), from };
    if (epoch.longterm === 'helper') return { text: meant, from };
    const plain = /^[\w\s|]+$/.test(meant);
    return { text: `${plain ? meant : `(${meant})`} | FOLL_LONGTERM`.replace(/^0 \| /, ''), from };
  });
  return editCall(
    tree,
    call.call,
    epoch.longterm === 'helper' ? 'get_user_pages_longterm' : call.name,
    wanted,
  );
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

function renamedText(facts: GupFacts): ReturnType<typeof renameInText> {
  const { fn, call } = facts;
  if (familyCalls(facts, [call.name]).length > 1) return { edits: [], strings: [], comments: [] };
  return renameInText(fn, call.name, 'get_user_pages_longterm');
}
