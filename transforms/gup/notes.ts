import { kind, normalText, type Reason, type SourceTree } from '../../src/index.ts';
import { argumentText } from './facts.ts';
import type { Judgement } from './judge.ts';
import { callsOf, rootOf } from './lifetime.ts';
import { pageCount } from './page-count.ts';
import { quote } from './quote.ts';

const ASSIGNMENT = kind('assignment_expression');
const STATEMENT = kind('expression_statement');

/** What the analysis saw in the code around a call, and the change does not mend. */
export function notesOf(judgement: Judgement, tree: SourceTree): Reason[] {
  return [
    ignoredResult(judgement),
    countNarrowed(judgement),
    partialPin(judgement),
    zeroPages(judgement, tree),
    nonNegative(judgement),
    unsignedTest(judgement),
    unsignedResult(judgement),
    endlessLoop(judgement),
    stalePages(judgement),
    wrongRelease(judgement),
  ].filter((note) => note !== undefined);
}

// get_user_pages(addr, 1, 0, &page, NULL);      put_page(page) follows, whatever came of it
function ignoredResult({ facts }: Judgement): Reason | undefined {
  const { fn, file, call } = facts;
  if (fn.tree.kind[fn.tree.parent[call.call]] !== STATEMENT) return undefined;
  const text = `${fn.name}() does not look at the result, and uses pages that may not have been pinned`;
  return {
    code: 'result-ignored',
    text,
    evidence: [quote(file, fn.tree, call.call, 'the result is dropped')],
  };
}

// unsigned long nr      the fast variant takes an int
function countNarrowed({ facts, verdict }: Judgement): Reason | undefined {
  const { fn, file, call } = facts;
  const nr = call.argument('nr');
  const name = fn.tree.text(nr);
  if (!verdict.startsWith('fast') || !/^\w+$/.test(name)) return undefined;
  const wide = new RegExp(
    `\\b(?:unsigned long|long|size_t|u64|loff_t)(?: int)?\\s+(?:\\w+(?:\\s*=[^,;]*)?,\\s*)*${name}\\b`,
  );
  if (!wide.test(fn.tree.text(fn.node))) return undefined;
  const text = `the number of pages, ${name}, is wider than the int that the fast variant takes: more than INT_MAX pages are cut`;
  return { code: 'page-count-narrowed', text, evidence: [quote(file, fn.tree, nr, 'the number of pages')] };
}

// err = get_user_pages(...); if (err < 0) goto out; npages = err;
function partialPin({ facts, result }: Judgement): Reason | undefined {
  const { fn, file, call } = facts;
  if (result.variable === '' || result.tellsZero) return undefined;
  const taken = fn.tree
    .descendants(fn.body, ASSIGNMENT)
    .find(
      (node) =>
        fn.tree.start[node] > fn.tree.end[call.call] &&
        normalText(fn.tree, node) === `${rootOf(argumentText(facts, 'nr'))}=${result.variable}`,
    );
  if (taken === undefined) return undefined;
  const text =
    `${fn.name}() takes a partial pin for success: fewer pages than asked for only shrink the count, ` +
    'and after a result of 0 the first page is not initialised';
  return {
    code: 'partial-pin-accepted',
    text,
    evidence: [quote(file, fn.tree, taken, 'the short count is taken over')],
  };
}

function zeroPages(judgement: Judgement, tree: SourceTree): Reason | undefined {
  const { facts, verdict } = judgement;
  if (!verdict.startsWith('fast') || facts.epoch.fast.guardsZeroPages) return undefined;
  const count = pageCount(facts, tree);
  if (count.atLeastOne !== 'harmless') return undefined;
  const nr = facts.call.argument('nr');
  const text =
    `the number of pages in ${facts.fn.name}(), ${facts.fn.tree.text(nr)}, is not shown to be at least 1; ` +
    'the fast walk of other architectures would not take 0 in this tree';
  const line = quote(facts.file, facts.fn.tree, nr, 'the number of pages');
  return { code: 'page-count-unchecked', text, evidence: [line, ...count.evidence] };
}

function nonNegative({ facts, result }: Judgement): Reason | undefined {
  const test = result.tests.find(({ operator, other }) => operator === '>=' && other === '0');
  if (!test || result.tellsZero) return undefined;
  const text = `${facts.fn.name}() takes a result of 0 for success and then uses a page that was never set`;
  return {
    code: 'zero-taken-for-success',
    text,
    evidence: [quote(facts.file, facts.fn.tree, test.node, 'passes for 0')],
  };
}

function unsignedTest({ facts, result }: Judgement): Reason | undefined {
  const body = facts.file.text.slice(facts.fn.tree.start[facts.fn.node], facts.fn.tree.end[facts.fn.node]);
  const test = result.tests.find(
    ({ operator, other }) =>
      operator === '<' &&
      /^\w+$/.test(other) &&
      new RegExp(`\\bunsigned(?: int| long)?\\s+(?:\\w+,\\s*)*${other}\\b`).test(body),
  );
  if (!test || !new RegExp(`\\bint\\s+(?:\\w+(?:\\s*=\\s*\\w+)?,\\s*)*${result.variable}\\b`).test(body))
    return undefined;
  const text =
    `${facts.fn.name}() compares the result with the unsigned ${test.other}, so a negative errno becomes a huge number ` +
    'and passes for success';
  return {
    code: 'unsigned-comparison',
    text,
    evidence: [quote(facts.file, facts.fn.tree, test.node, 'the comparison')],
  };
}

// unsigned int got = get_user_pages(...); if (got > 0)
function unsignedResult({ facts, result }: Judgement): Reason | undefined {
  const { fn, file } = facts;
  if (!/^\w+$/.test(result.variable)) return undefined;
  const declared = new RegExp(
    `\\b(?:unsigned(?: int| long)?|u32|u64|size_t|uint\\w*_t)\\s+(?:\\w+(?:\\s*=[^,;]*)?,\\s*)*${result.variable}\\b`,
  );
  const test = result.tests.find(({ operator, other }) => other === '0' && /^[<>]/.test(operator));
  if (!test || !declared.test(fn.tree.text(fn.node))) return undefined;
  const text = `${fn.name}() keeps the result in the unsigned ${result.variable}, where a negative errno is a huge number of pages`;
  return {
    code: 'unsigned-result',
    text,
    evidence: [quote(file, fn.tree, test.node, 'tests the sign of what has none')],
  };
}

// for (got = 0; got < n; got += ret)  with  if (ret < 0)  alone
function endlessLoop({ facts, result }: Judgement): Reason | undefined {
  const { fn, file, call } = facts;
  if (result.variable === '' || result.tellsZero) return undefined;
  const step = new RegExp(`\\+=\\s*${result.variable}\\b`);
  const loop = fn.tree.closest(
    call.call,
    kind('for_statement'),
    kind('while_statement'),
    kind('do_statement'),
  );
  if (loop < 0 || !step.test(fn.tree.text(loop))) return undefined;
  if (new RegExp(`BUG_ON\\(\\s*${result.variable}\\s*(==|<=)\\s*0`).test(fn.tree.text(loop)))
    return undefined;
  const text = `a result of 0 would keep the loop in ${fn.name}() going for ever`;
  return { code: 'loop-on-zero', text, evidence: [quote(file, fn.tree, loop, 'the loop')] };
}

// pin_user_pages(...); put_page(page);      a pin is given back by unpin_user_page()
function wrongRelease({ facts, lifetime }: Judgement): Reason | undefined {
  if (!facts.call.name.startsWith('pin_')) return undefined;
  const put = lifetime.evidence.find(({ text }) => /\b(?:put_page|release_pages)\s*\(/.test(text));
  if (!put) return undefined;
  const text = `${facts.fn.name}() pins the pages, and put_page() is no counterpart of that: unpin_user_page() is`;
  return { code: 'pin-given-back-as-reference', text, evidence: [put] };
}

// retry with the same array: entries of the first try are left in it
function stalePages({ facts, lifetime }: Judgement): Reason | undefined {
  const { fn, file, call } = facts;
  if (lifetime.kind !== 'kept') return undefined;
  const root = rootOf(argumentText(facts, 'pages'));
  const again = callsOf(fn, ['put_page', 'unpin_user_page']).find(
    (release) =>
      fn.tree.start[release] > fn.tree.end[call.call] && normalText(fn.tree, release).includes(root),
  );
  const retry =
    again === undefined ? null : /\bgoto\s+(\w*(?:retry|again)\w*)\s*;/.exec(fn.tree.text(fn.body));
  if (again === undefined || !retry) return undefined;
  const text =
    `${fn.name}() gives pages back and tries again (goto ${retry[1]}) without clearing ${argumentText(facts, 'pages')}: ` +
    'entries of the first try that the second does not overwrite may be put twice';
  return {
    code: 'stale-pages-after-retry',
    text,
    evidence: [quote(file, fn.tree, again, 'given back, not cleared')],
  };
}
