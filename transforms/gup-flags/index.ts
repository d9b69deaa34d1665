import { defineTransform, type Fix, type Outcome, type Site, type SourceTree } from '../../src/index.ts';
import { editCall } from '../gup/edit-call.ts';
import { callAt, epochOf, type GupFacts, readCall } from '../gup/facts.ts';
import { withLineEnds } from '../gup/line-ends.ts';
import { leaveByKind } from '../gup/others.ts';
import { writeByAccident } from '../gup/preconditions.ts';
import { quote } from '../gup/quote.ts';
import { asks, holds } from '../gup/reasons.ts';
import { literalName } from '../gup/say.ts';

/** Wrong constants where flags or `int write` are expected, in calls that otherwise stay. */
export default defineTransform({
  name: 'gup-flags',
  title: 'Say FOLL_WRITE where flags are expected, and 1 where `int write` is',
  why:
    'The third argument of the family was `int write` once, and in get_user_pages_fast() for longer. A literal 1 where ' +
    'gup_flags are expected works only because FOLL_WRITE happens to be 0x01, and the next reader cannot tell.',
  docs: 'docs/transforms/gup-flags.md',
  words: (tree) => epochOf(tree).words,
  examine,
});

function examine(site: Site, tree: SourceTree): Outcome | undefined {
  const found = callAt(site);
  const epoch = epochOf(tree);
  const facts = found && readCall(site.file, found.fn, found.call, epoch);
  const left = leaveByKind(site, tree);
  const isForeign = left?.reasons.some(
    ({ code }) => code === 'own-function' || code === 'inside-implementation',
  );
  if (!facts || isForeign) return left;
  const outcome = facts.call.argument('flags') >= 0 ? flagsMeant(facts, site) : writeMeant(facts, site);
  if (outcome?.outcome !== 'rewrite') return outcome;
  return { ...outcome, notes: left?.reasons.filter(({ code }) => code.startsWith('fast-')) ?? [] };
}

// get_user_pages_remote(tsk, mm, addr, 1, 1, &page, NULL, NULL)
//                                         ^ gup_flags
function flagsMeant(facts: GupFacts, site: Site): Outcome | undefined {
  const { flags, fn, file, epoch, flagsNode } = facts;
  if (flags.literals.length === 0) return undefined;
  const line = [quote(file, fn.tree, flags.literals[0].node, 'a constant for flags')];
  const strange = flags.literals.find(({ text }) => !writeByAccident.includes(text));
  if (strange || flags.shape !== 'constant' || fn.tree.text(flagsNode) !== flags.literals[0].text) {
    const what = (strange ?? flags.literals[0]).text;
    return {
      outcome: 'ask',
      target: site.word,
      reasons: [asks('literal-unclear', `which FOLL_* flags does ${what} stand for?`, line)],
    };
  }
  const literal = flags.literals[0].text;
  const value = `0x${(epoch.flags.get('FOLL_WRITE') ?? 1).toString(16).padStart(2, '0')}`;
  const text =
    `${fn.name}() passes ${literalName(literal)} to ${site.word}() where gup_flags are ` +
    `expected. It works only because FOLL_WRITE happens to be ${value}. Say FOLL_WRITE; nothing changes in the binary.`;
  const fix: Fix = {
    code: 'literal-was-flags',
    title: `${literal} stood for FOLL_WRITE`,
    text,
    evidence: line,
  };
  return rewrite(facts, site, 'FOLL_WRITE', fix, `pass FOLL_WRITE, not ${literal}, in ${fn.name}()`);
}

// get_user_pages_fast(addr, 1, FOLL_WRITE, &page)
//                              ^^^^^^^^^^ int write
function writeMeant(facts: GupFacts, site: Site): Outcome | undefined {
  const { flags, fn, file, flagsNode } = facts;
  if (flags.may.length === 0) return undefined;
  const line = [quote(file, fn.tree, flagsNode, 'flags for `int write`')];
  const text = fn.tree.text(flagsNode);
  if (flags.shape !== 'constant' || flags.may.some((flag) => flag !== 'FOLL_WRITE')) {
    const question = `${site.word}() takes \`int write\` here: what is ${text} meant to say?`;
    return { outcome: 'ask', target: site.word, reasons: [asks('flags-for-write', question, line)] };
  }
  const fix: Fix = {
    code: 'flags-for-write',
    title: 'FOLL_WRITE stood for `int write`',
    text:
      `${fn.name}() passes FOLL_WRITE to ${site.word}(), whose third parameter is \`int write\`. It works because ` +
      'any value but 0 does. Say 1; nothing changes in the binary.',
    evidence: line,
  };
  return rewrite(facts, site, '1', fix, `pass 1, not FOLL_WRITE, as write in ${fn.name}()`);
}

function rewrite(facts: GupFacts, site: Site, argument: string, fix: Fix, summary: string): Outcome {
  const { fn, call, file, flagsNode } = facts;
  const wanted = call.arguments.map((from) => ({
    text: from === flagsNode ? argument : fn.tree.text(from),
    from,
  }));
  return {
    outcome: 'rewrite',
    target: site.word,
    summary,
    reasons: [
      holds('constant-of-the-same-value', `${argument} has the value of what was passed`, fix.evidence),
    ],
    fixes: [fix],
    notes: [],
    unit: `${file.path}:${fn.name}:${site.offset}`,
    changes: [
      { path: file.path, edits: withLineEnds(file, editCall(fn.tree, call.call, site.word, wanted)) },
    ],
  };
}
