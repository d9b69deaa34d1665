import {
  type CFile,
  type CFunction,
  type Evidence,
  mmapLock,
  NONE,
  offsetsOf,
  ownerMeant,
  type Reason,
  type SourceTree,
} from '../../src/index.ts';
import { analysisOf } from './analysis.ts';
import { argumentText, type GupFacts, isNull } from './facts.ts';
import { macroHere } from './includes.ts';
import { callsOf } from './lifetime.ts';
import type { LockContext } from './lock-context.ts';
import { nullsFor } from './null-pages.ts';
import { pageCount } from './page-count.ts';
import { quote, quoteLine } from './quote.ts';
import { rangeCheck } from './range-check.ts';
import { asks, fails, holds } from './reasons.ts';
import type { ResultUse } from './result-check.ts';

/**
 * The preconditions of get_user_pages_fast(), one function each; the numbers are those of the list that the
 * transform's page keeps. A `Reason` without `holds` is a question.
 */

/** Constants of other kinds that have been passed for FOLL_WRITE, and work because they have its value. */
export const writeByAccident = ['1', 'true', 'TRUE', 'WRITE', 'VM_READ'];

/** A function of which a part could not be parsed proves nothing: what stands there is not in its graph. */
export function functionRead({ file, fn }: GupFacts): Reason | undefined {
  const [damage] = analysisOf(fn).cfg.damage;
  if (damage === undefined) return undefined;
  return asks('function-not-read', `what does ${fn.name}() do in the part that could not be parsed?`, [
    quote(file, fn.tree, damage, 'not parsed'),
  ]);
}

// What the fast variant took when it began to take flags, and before it checked them.
const plainFlags = ['FOLL_WRITE', 'FOLL_LONGTERM'];

/** Only flags that the fast variant takes. */
export function flagsFit(facts: GupFacts, target: string, tree: SourceTree): Reason {
  const { flags, epoch, file, fn, flagsNode } = facts;
  const line = [quote(file, fn.tree, flagsNode, 'the flags')];
  const hidden = directiveIn(facts);
  if (hidden !== undefined) {
    return asks(
      'arguments-under-ifdef',
      `the arguments depend on the configuration: what are they in each?`,
      [quoteLine(file, hidden, 'a directive inside the call')],
    );
  }
  const force = argumentText(facts, 'force');
  if (force !== '' && force !== '0') {
    return fails(
      'flags-not-for-fast',
      `${target}() cannot force the access, and this call passes force = ${force}`,
      line,
    );
  }
  if (facts.call.argument('write') !== NONE && epoch.fast.kind === 'write') {
    return holds('flags-fit', `write is handed on as it is: ${fn.tree.text(flagsNode)}`, line);
  }
  const strange = flags.literals.find(({ text }) => !writeByAccident.includes(text));
  if (strange) return asks('literal-unclear', `which FOLL_* flags does ${strange.text} stand for?`, line);
  const own = flags.may.find((flag) => macroHere(file, flag, tree));
  if (own) return asks('literal-unclear', `which flags is ${own}, which this driver defines itself?`, line);
  const accepted = epoch.fast.accepts ?? plainFlags;
  const foreign = flags.may.filter((flag) => !accepted.includes(flag));
  if (foreign.length > 0) {
    const lines = [
      ...line,
      ...flags.definitions.map((node) => quote(file, fn.tree, node, 'the flags are set here')),
    ];
    const wording =
      epoch.fast.kind === 'write'
        ? `${target}() takes \`int write\` here and has no ${foreign.join(', ')}`
        : epoch.fast.accepts
          ? `${target}() of this tree refuses ${foreign.join(', ')}`
          : `${target}() of this tree checks no flags, and was not made for ${foreign.join(', ')}`;
    return fails('flags-not-for-fast', wording, lines);
  }
  if (flags.unknown) {
    return asks('flags-unknown', `can ${fn.tree.text(flagsNode)} hold flags other than FOLL_WRITE?`, line);
  }
  return holds('flags-fit', `the flags are ${describeFlags(facts)}`, line);
}

// ret = get_user_pages(addr, 1,
// #ifdef CONFIG_LAMP_WRITE
// ^ only one branch of it was read
function directiveIn({ fn, call }: GupFacts): number | undefined {
  const start = fn.tree.start[call.call];
  const found = /^[ \t]*#/m.exec(fn.tree.source.text.slice(start, fn.tree.end[call.call]));
  return found ? start + found.index : undefined;
}

export function describeFlags({ flags }: GupFacts): string {
  const extra = flags.may.filter((flag) => !flags.must.includes(flag));
  const literal = flags.literals.map(({ text }) => `the literal ${text}`);
  const words = [...flags.must, ...literal, ...extra.map((flag) => `${flag} on some paths`)];
  return words.length > 0 ? words.join(', ') : '0';
}

export function vmasNull(facts: GupFacts): Reason | undefined {
  const vmas = argumentText(facts, 'vmas');
  if (vmas === '') return undefined;
  const line = [quote(facts.file, facts.fn.tree, facts.call.argument('vmas'), 'the vmas argument')];
  return isNull(vmas)
    ? holds('vmas-null', 'no vmas are asked for', line)
    : fails('vmas-used', `the caller asks for the vmas (${vmas}), which the fast variant cannot give`, line);
}

export function pagesGiven(facts: GupFacts, target: string, tree: SourceTree): Reason {
  const { file, fn } = facts;
  const pages = facts.call.argument('pages');
  const line = [quote(file, fn.tree, pages, 'the pages argument')];
  if (isNull(fn.tree.text(pages)))
    return fails('pages-null', `pages is NULL, and ${target}() writes through it`, line);
  const nulls = nullsFor(facts, pages, tree);
  if (nulls.length > 0) {
    const text = `can ${fn.tree.text(pages)} be NULL here? ${target}() writes through it`;
    return asks('pages-may-be-null', text, [...line, ...nulls]);
  }
  return holds('pages-given', 'a pages array is given', line);
}

/** get_user_pages() pins the pages of `current->mm`; only the oldest form says so itself. */
export function mmIsCurrent(facts: GupFacts, context: LockContext): Reason {
  const { file, fn, call, at } = facts;
  const mm = call.argument('mm');
  if (mm !== NONE && ownerMeant(analysisOf(fn).cfg, at, mm, mmapLock.same) !== 'current->mm') {
    const line = [quote(file, fn.tree, mm, 'the mm')];
    return asks('mm-not-current', `is ${fn.tree.text(mm)} the mm of the calling task (current->mm)?`, line);
  }
  if (context.who === 'other-mm') {
    return fails(
      'mm-not-current',
      'the function runs outside the task that owns the memory',
      context.evidence,
    );
  }
  const borrowed = borrowedMm(file, fn);
  if (borrowed) {
    return fails('mm-not-current', 'the function runs in a kernel thread that borrows an mm', borrowed);
  }
  return holds('mm-current', 'the pages are those of current->mm', []);
}

// use_mm(lamp->mm); lamp_pin(lamp); unuse_mm(lamp->mm);      here, or where this file calls the function
function borrowedMm(file: CFile, fn: CFunction): Evidence[] | undefined {
  const seen = new Set([fn.name]);
  for (let level = [fn]; level.length > 0; ) {
    for (const user of level) {
      const [call] = callsOf(user, ['use_mm', 'kthread_use_mm']);
      if (call !== undefined) return [quote(file, user.tree, call, 'a kernel thread borrows an mm here')];
    }
    level = level
      .flatMap((user) => offsetsOf(file, user.name).map((offset) => file.functionAt(offset)))
      .filter((user) => user !== undefined && !seen.has(user.name))
      .map((user) => user!);
    for (const user of level) seen.add(user.name);
  }
  return undefined;
}

export function countFits(facts: GupFacts, tree: SourceTree): Reason {
  const count = pageCount(facts, tree);
  return count.atLeastOne === 'unproven'
    ? asks('nr-may-be-zero', count.text, count.evidence)
    : holds('nr-pages', count.text, count.evidence);
}

export function resultFits(facts: GupFacts, result: ResultUse): Reason {
  const { epoch, file, fn, call } = facts;
  if (result.tellsZero) return holds('result-tested', 'a result of 0 is told from success', result.evidence);
  if (epoch.fast.badRange !== 'zero') {
    return holds('result-tested', 'a bad range gives -EFAULT, as before', result.evidence);
  }
  const checked = rangeCheck(facts);
  if (checked !== undefined) {
    return holds(
      'result-tested',
      'the range was checked with access_ok(), so the new result of 0 cannot be met',
      [quote(file, fn.tree, checked, 'the range is checked before the call')],
    );
  }
  return asks(
    'zero-result-untested',
    'get_user_pages_fast() of this tree returns 0 for a range that access_ok() refuses; would this code take 0 for success?',
    [quote(file, fn.tree, call.call, 'the result'), ...result.evidence],
  );
}
