import type { Fix } from '../../src/index.ts';
import { asWrite } from './edit-flags.ts';
import { argumentText } from './facts.ts';
import { addsLongterm } from './judge.ts';
import { callsOf, giversBack } from './lifetime.ts';
import { lockFixes, nameOf, retryGained } from './prose-lock.ts';
import { fixesOfFlag } from './prose-longterm.ts';
import { renamedFix } from './prose-renamed.ts';
import { quote } from './quote.ts';
import type { FastPlan } from './rewrite-fast.ts';
import { list, literalName, sentence, unique } from './say.ts';

/** What a rewrite to the fast variant mends, each from what was seen in this function. */
export function fixesOfFast(plan: FastPlan): Fix[] {
  return [
    ...plan.members.filter(addsLongterm).flatMap(fixesOfFlag),
    ...lockFixes(plan),
    pagesNull(plan),
    literalFlags(plan),
    flagsToWrite(plan),
    vmasDropped(plan),
    impliedDropped(plan),
    retryGained(plan),
    zeroResult(plan),
    dirtyAtPin(plan),
    keptLongTerm(plan),
    idle(plan),
    renamedFix(plan.members[0].facts, plan.renamed, plan.target),
  ].filter((fix) => fix !== undefined);
}

function pagesNull(plan: FastPlan): Fix | undefined {
  if (!plan.page) return undefined;
  const { facts } = plan.members[0];
  const release = plan.target.startsWith('pin_') ? 'unpin_user_page()' : 'put_page()';
  const use = plan.page.lastUse >= 0 ? ' until the last use of the address' : '';
  const after =
    plan.page.lastUse >= 0 ? ', which also keeps it from being reclaimed or migrated in between' : '';
  const writes = facts.flags.must.includes('FOLL_WRITE')
    ? ' Write access is kept as it was; since nothing is written here, a read was probably meant (the value of ' +
      'FOLL_WRITE, 0x1, is also that of VM_READ).'
    : '';
  const spared = plan.fallback ? '; only that this architecture has no such walk would save it' : '';
  const text =
    `The old call passes NULL for the pages, only to fault the page in. The fast walk of ${plan.target}() stores through ` +
    `the array without a test, so NULL there is a NULL pointer write as soon as the page is present${spared}. Pin the one ` +
    `page in a local variable and hold it${use}${after}; ${release} gives it back.${writes}`;
  return {
    code: 'pages-were-null',
    title: 'a page is pinned where NULL was passed',
    text,
    evidence: [quote(facts.file, facts.fn.tree, facts.call.argument('pages'), 'NULL for the pages')],
  };
}

function literalFlags(plan: FastPlan): Fix | undefined {
  const wrong = plan.members.filter(
    ({ facts }) => facts.flags.literals.length > 0 && takesFlags(facts.call.name, facts.epoch.gup.kind),
  );
  if (wrong.length === 0) return undefined;
  const { facts } = wrong[0];
  const literal = facts.flags.literals[0];
  const value = `0x${(facts.epoch.flags.get('FOLL_WRITE') ?? 1).toString(16).padStart(2, '0')}`;
  const now =
    facts.epoch.fast.kind === 'flags'
      ? 'It becomes FOLL_WRITE.'
      : `The third parameter of ${plan.target}() is \`int write\`, so ${
          asWrite(facts) === facts.fn.tree.text(facts.flagsNode)
            ? `there the same ${asWrite(facts)} is right`
            : flagPair(facts.fn.tree.text(facts.flagsNode), asWrite(facts))
        }.`;
  const text =
    `The old call passes ${literalName(literal.text)} where gup_flags are expected. ` +
    (literal.text === 'VM_READ'
      ? `That has the value of FOLL_WRITE, ${value}: a read was probably meant, and write access is kept. ${now}`
      : `It should have been FOLL_WRITE, and works only because FOLL_WRITE happens to be ${value}. ${now}`);
  return {
    code: 'literal-was-flags',
    title: `${literalName(literal.text)} stood for FOLL_WRITE`,
    text,
    evidence: wrong.map(({ facts }) =>
      quote(facts.file, facts.fn.tree, facts.flags.literals[0].node, 'a literal for flags'),
    ),
  };
}

function takesFlags(name: string, kind: 'write,force' | 'flags'): boolean {
  return kind === 'flags' && !name.endsWith('_fast');
}

function flagsToWrite(plan: FastPlan): Fix | undefined {
  const { epoch } = plan.members[0].facts;
  if (epoch.fast.kind !== 'write' || epoch.gup.kind !== 'flags') return undefined;
  const changed = plan.members.filter(({ facts }) => facts.flags.literals.length === 0);
  const pairs = unique(
    changed.map(({ facts }) => flagPair(facts.fn.tree.text(facts.flagsNode), asWrite(facts))),
  );
  if (pairs.length === 0) return undefined;
  const text = `The third parameter of ${plan.target}() is \`int write\` here, not gup_flags: ${list(pairs)}.`;
  return {
    code: 'flags-become-write',
    title: 'gup_flags become `int write`',
    text,
    evidence: changed.map(({ facts }) => quote(facts.file, facts.fn.tree, facts.flagsNode, 'the flags')),
  };
}

function flagPair(from: string, to: string): string {
  const old = from.replace(/\s+/g, ' ');
  return old === to
    ? `${old} stays ${to}`
    : `${/^\w+$/.test(old) ? old : `\`${old}\``} becomes ${/^\w+$/.test(to) ? to : `\`${to}\``}`;
}

function vmasDropped(plan: FastPlan): Fix | undefined {
  const given = plan.members.filter(({ facts }) => argumentText(facts, 'vmas') !== '');
  if (given.length === 0) return undefined;
  const text = `The vmas argument was NULL and has no counterpart in ${plan.target}().`;
  return {
    code: 'vmas-dropped',
    title: 'the NULL vmas argument goes',
    text,
    evidence: given.map(({ facts }) =>
      quote(facts.file, facts.fn.tree, facts.call.argument('vmas'), 'NULL vmas'),
    ),
  };
}

// get_user_pages(current, current->mm, addr, n, write, 0, pages, NULL)
//                ^^^^^^^^^^^^^^^^^^^^                  ^ force
function impliedDropped(plan: FastPlan): Fix | undefined {
  const { facts } = plan.members[0];
  const given = (['tsk', 'mm', 'force'] as const).filter((role) => argumentText(facts, role) !== '');
  if (given.length === 0) return undefined;
  const what = [
    ...(given.includes('mm') ? ['the task', 'its mm'] : []),
    ...(given.includes('force') ? ['force, which is 0,'] : []),
  ];
  const why = [
    ...(given.includes('mm') ? ['pins pages of the calling task'] : []),
    ...(given.includes('force') ? ['never forces'] : []),
  ];
  const subject = given.includes('mm') ? sentence(list(what)) : 'The argument force, which is 0,';
  const text = `${subject} ${given.length > 1 ? 'go' : 'goes'} too: ${plan.target}() ${list(why)}.`;
  return {
    code: 'implied-dropped',
    title: 'arguments that the fast variant implies go',
    text,
    evidence: [quote(facts.file, facts.fn.tree, facts.call.argument(given[0]), 'implied')],
  };
}

function zeroResult(plan: FastPlan): Fix | undefined {
  const { facts } = plan.members[0];
  if (facts.epoch.fast.badRange !== 'zero') return undefined;

  const caught = plan.members.flatMap(({ reasons }) =>
    reasons.filter(({ code }) => code === 'result-tested'),
  );
  const why = unique(caught.map(({ text }) => text));
  const text = plan.fallback
    ? `Where an architecture has a fast walk, ${plan.target}() of this tree returns 0 for a range that access_ok() refuses, ` +
      `no longer -EFAULT. This one has none, and here ${list(why)}.`
    : `One corner changes: for a range that access_ok() refuses, ${plan.target}() of this tree returns 0 where ` +
      `-EFAULT came before. Here ${list(why)}.`;
  return {
    code: 'bad-range-gives-zero',
    title: 'a bad range gives 0, no longer -EFAULT',
    text,
    evidence: caught.flatMap(({ evidence }) => evidence),
  };
}

// The slow walk marks a page dirty when it pins it for writing, the fast walk does not.
function dirtyAtPin(plan: FastPlan): Fix | undefined {
  const writers = plan.members.filter(
    ({ facts }) => facts.flags.may.includes('FOLL_WRITE') || facts.flags.literals.length > 0,
  );
  if (writers.length === 0 || plan.page || plan.fallback) return undefined;
  const { file, fn } = plan.members[0].facts;
  const marks =
    /\b(set_page_dirty(_lock)?|SetPageDirty|unpin_user_pages?_\w*dirty\w*|put_user_pages_dirty\w*)\s*\(/;
  if (marks.test(file.text)) return undefined;
  const text =
    `Nothing in this file marks the pages dirty before they are given back, although they are pinned for writing. ` +
    `That was wrong before, and partly hidden: ${plan.target.replace('_fast', '')}() dirties a page when it pins it, the ` +
    'fast walk does not.';
  return {
    code: 'never-marked-dirty',
    title: 'the pages are never marked dirty',
    text,
    evidence: callsOf(fn, ['put_page']).map((call) =>
      quote(file, fn.tree, call, 'given back without set_page_dirty()'),
    ),
  };
}

function keptLongTerm(plan: FastPlan): Fix | undefined {
  const member = plan.members.find(({ lifetime }) => lifetime.kind === 'kept');
  if (member?.lifetime.kind !== 'kept' || member.facts.epoch.longterm !== 'none') return undefined;
  const { facts, lifetime, longTerm } = member;
  const pinned = longTerm
    ? `${nameOf(plan)} pins ${longTerm.what}, and ${longTerm.because}.`
    : `The pages outlive the call: ${giversBack(lifetime, argumentText(facts, 'pages'))}.`;
  const advice = longTerm
    ? 'this caller should use it'
    : 'this caller should use it if userspace decides how long they stay';
  const text =
    `${pinned} This tree has no way to say that a pin is long-term; where get_user_pages_longterm() or FOLL_LONGTERM ` +
    `comes, ${advice}.`;
  return {
    code: 'long-term-without-helper',
    title: 'a pin that outlives the call, without a helper for it',
    text,
    evidence: longTerm?.reason.evidence ?? lifetime.evidence,
  };
}

function idle(plan: FastPlan): Fix | undefined {
  const { variables, parameters } = plan.unused;
  if (variables.length + parameters.length === 0) return undefined;
  const named = (what: string, names: readonly string[]): string[] =>
    names.length === 0 ? [] : [`the ${what}${names.length === 1 ? '' : 's'} ${list(names)}`];
  const subject = sentence(list([...named('variable', variables), ...named('parameter', parameters)]));
  const callers =
    parameters.length > 0 ? `, ${variables.length > 0 ? 'the latter ' : ''}from the callers as well` : '';
  const text = `${subject} had no other use and ${variables.length + parameters.length === 1 ? 'goes' : 'go'}${callers}.`;
  return { code: 'unused-dropped', title: 'what fell idle goes', text, evidence: [] };
}
