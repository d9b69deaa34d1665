import {
  type Edit,
  type Evidence,
  type FileEdits,
  NONE,
  type Node,
  type Reason,
  type Rewrite,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { editCall, type NewArgument } from './edit-call.ts';
import { asFlags, asWrite, withLongterm } from './edit-flags.ts';
import { type PageEdits, pinOnePage } from './edit-page.ts';
import { removeStatements } from './edit-statements.ts';
import { type Renamed, renameInText } from './edit-text.ts';
import { dropUnused, type Unused } from './edit-unused.ts';
import { familyCalls, type GupFacts, readCall } from './facts.ts';
import { fallbackOf } from './fallback.ts';
import { addsLongterm, type Judgement, judge } from './judge.ts';
import { withLineEnds } from './line-ends.ts';
import { pinningCalls } from './lock-fits.ts';
import { namesOfLock } from './lock-names-left.ts';
import { sectionsBeside } from './lock-sections.ts';
import { statementsOfLock } from './lock-statements.ts';
import { warnerOf } from './message-text.ts';
import { notesOf } from './notes.ts';
import { fixesOfFast } from './prose-fast.ts';
import { quote } from './quote.ts';
import { asks, fails } from './reasons.ts';
import { siteFacts } from './site-facts.ts';

/** All that one rewrite to the fast variant does to a function: one lock, the calls under it, what falls idle. */
export interface FastPlan {
  /** The calls that are rewritten together. */
  members: readonly Judgement[];
  target: string;
  /** The cfg nodes that took and gave back the lock; empty where this function took none. */
  acquisitions: readonly number[];
  releases: readonly number[];
  page: PageEdits | undefined;
  /** Set where this code's architecture has no fast walk: the function that is called instead. */
  fallback: readonly Evidence[] | undefined;
  unused: Unused;
  renamed: Renamed;
  edits: readonly Edit[];
}

/** Rewrites a call that was judged `fast`, or says what in the shape of the code is in the way. */
export function rewriteFast(judgement: Judgement, tree: SourceTree): Rewrite | Reason {
  const plan = planFast(judgement, tree);
  if ('code' in plan) return plan;
  const { facts } = judgement;
  const functions = facts.fn.name;
  const changes: FileEdits[] = [{ path: facts.file.path, edits: withLineEnds(facts.file, plan.edits) }];
  return {
    outcome: 'rewrite',
    facts: siteFacts(judgement),
    target: plan.target,
    summary: `use ${plan.target}() in ${functions}()`,
    reasons: judgement.reasons,
    fixes: fixesOfFast(plan),
    notes: [...plan.members.flatMap((member) => notesOf(member, tree)), ...namesOfLock(plan)],
    unit: unitOf(plan),
    changes,
  };
}

function unitOf({ members }: FastPlan): string {
  const { file, fn, call } = members[0].facts;
  return `${file.path}:${fn.name}:${fn.tree.start[call.call]}`;
}

function planFast(judgement: Judgement, tree: SourceTree): FastPlan | Reason {
  const { facts } = judgement;
  const { fn, file } = facts;
  const target = judgement.target!;
  const sections = sectionsBeside(judgement, tree);
  const nodes = new Set(sections.flatMap((section) => [...section.nodes]));
  const members = sections.length > 0 ? membersUnder(nodes, facts, tree) : [judgement];
  const held = members.find(({ verdict }) => verdict !== 'fast' && verdict !== 'fast-with-page');
  if (held) {
    const line = [quote(file, fn.tree, held.facts.call.call, 'this call stays as it is')];
    return fails(
      'shares-lock',
      'another call under the same lock cannot be rewritten, and a lock is dropped whole',
      line,
    );
  }
  const edits: Edit[] = [];
  const gone: Node[] = [];
  for (const section of sections) {
    const locking = statementsOfLock(facts, section);
    if ('inTheWay' in locking) return lockShape(facts, locking.inTheWay);
    if (section.leaks) return lockShape(facts, locking.statements[0]);
    gone.push(...locking.statements);
  }
  const page = judgement.verdict === 'fast-with-page' ? pinOnePage(facts, releaseOf(target)) : undefined;
  if (judgement.verdict === 'fast-with-page') {
    if (!page) {
      const line = [quote(file, fn.tree, facts.call.argument('pages'), 'pages is NULL')];
      return asks('page-place-unclear', 'where would a page that is pinned here be given back?', line);
    }
    edits.push(...page.edits);
  }
  for (const member of members) edits.push(...editMember(member, target, page));
  const unused = dropUnused(file, fn, [...gone, ...members.flatMap(argumentsDropped)], tree);
  if (!unused)
    return asks('parameter-unused', 'a parameter falls idle, and its callers cannot all be followed', []);
  const removed = removeStatements(
    fn.tree,
    [...gone, ...unused.statements],
    /mmap_(sem|lock)|semaphore|\block/i,
    edits,
  );
  if (!removed) return lockShape(facts, gone[0] ?? unused.statements[0]);
  edits.push(...removed, ...unused.edits);
  const renamed = renameAll(members, target, warnerOf(file, tree), edits);
  edits.push(...renamed.edits);
  return {
    members,
    target,
    acquisitions: sections.flatMap(({ acquisitions }) => acquisitions),
    releases: sections.flatMap(({ releases }) => releases),
    page,
    fallback: fallbackOf(facts, tree),
    unused,
    renamed,
    edits,
  };
}

// get_user_pages(current, current->mm, addr, n, write, 0, pages, NULL)
//                ^^^^^^^  ^^^^^^^^^^^                  ^         ^^^^
function argumentsDropped({ facts: { call } }: Judgement): Node[] {
  return (['tsk', 'mm', 'force', 'vmas'] as const)
    .map((role) => call.argument(role))
    .filter((node) => node !== NONE);
}

function membersUnder(nodes: ReadonlySet<number>, facts: GupFacts, tree: SourceTree): Judgement[] {
  const { fn, file, epoch } = facts;
  const { cfg } = analysisOf(fn);
  return pinningCalls(facts)
    .filter((call) => nodes.has(cfg.at(call)))
    .map((call) => readCall(file, fn, call, epoch))
    .filter((member) => member !== undefined)
    .map((member) => judge(member, tree));
}

function lockShape(facts: GupFacts, node: Node): Reason {
  return asks(
    'lock-shape',
    'the lock and its release do not stand as plain statements that can be taken out',
    [quote(facts.file, facts.fn.tree, node, 'the lock')],
  );
}

function releaseOf(target: string): string {
  return target.startsWith('pin_') ? 'unpin_user_page' : 'put_page';
}

function editMember(member: Judgement, target: string, page: PageEdits | undefined): Edit[] {
  const { facts } = member;
  const { fn, call, epoch } = facts;
  const argument = (role: 'start' | 'nr' | 'pages'): NewArgument => {
    const from = call.argument(role);
    return { text: fn.tree.text(from), from };
  };
  const flags = {
    text:
      epoch.fast.kind === 'write'
        ? asWrite(facts)
        : addsLongterm(member)
          ? withLongterm(asFlags(facts))
          : asFlags(facts),
    from: facts.flagsNode,
  };
  const pages = page ? { ...argument('pages'), text: '&page' } : argument('pages');
  return editCall(fn.tree, call.call, target, [argument('start'), argument('nr'), flags, pages]);
}

// Strings and comments name the old function until its last call in this function is gone.
function renameAll(
  members: readonly Judgement[],
  target: string,
  warner: string | undefined,
  going: readonly Edit[],
): Renamed {
  const { facts } = members[0];
  const done: Renamed = { edits: [], strings: [], comments: [] };
  for (const name of new Set(members.map((member) => member.facts.call.name))) {
    const calls = familyCalls(facts, [name]);
    if (!calls.every((call) => members.some((member) => member.facts.call.call === call))) continue;
    const { edits, strings, comments } = renameInText(facts.fn, name, target, warner, going);
    done.edits.push(...edits);
    done.strings.push(...strings);
    done.comments.push(...comments);
  }
  return done;
}
