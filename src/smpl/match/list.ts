import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Dots, Leaf, PatternNode } from '../ast.ts';
import type { PlusRun } from '../read/token.ts';
import { bindList, isListKind } from './bind-list.ts';
import type { Environment } from './environment.ts';
import { branchElements, type Element, formsOf, patternElements, split } from './list-forms.ts';
import type { Matcher } from './matcher.ts';
import { meet, touch } from './meet.ts';
import { isRemoved, leavesTrace } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

// Lists with commas between their elements: arguments, parameters, initialisers, enumerators.
//
//     f(..., E, ...)      dots stand for any number of elements, and a comma beside empty dots for none
//       ^^^  ^  ^^^

const COMMA = kind(',');

/**
 * Initialisers by name need no order, and the code may have more of them:
 *
 *     struct ops x = { .open = f, };      matches { .release = g, .open = h }
 */
export function matchNamedElements(
  matcher: Matcher,
  patterns: readonly PatternNode[],
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const elements = split(nodes, (node) => tree.kind[node] === COMMA);
  let solutions = matcher.succeed(environment);
  for (const { item, comma } of patternElements(patterns)) {
    if (item.is === 'dots') {
      const last = elements.at(-1);
      // ..., + .name = E,      goes behind all that there is
      if (comma?.is === 'leaf' && leavesTrace(comma.token) && last)
        solutions = andThen(solutions, (next) => matchComma(matcher, comma, last, true, next));
      continue;
    }
    solutions = andThen(solutions, (next) =>
      elements.flatMap((element) =>
        andThen(matcher.match(item, element.item, next), (after) =>
          comma || !isRemoved(item)
            ? matchComma(matcher, comma, element, true, after)
            : dropComma(matcher, item, element, after),
        ),
      ),
    );
  }
  return solutions;
}

// { .a = 1, .b = 2 }      without .a is { .b = 2 }, whether the pattern has the comma or not
//         ^
function dropComma(matcher: Matcher, item: PatternNode, { comma }: Element<Node>, environment: Environment) {
  if (comma === undefined) return matcher.succeed(environment);
  const { start, end } = matcher.code.tree;
  const span = { start: start[comma], end: end[comma] };
  return [{ environment, witness: { is: 'removal' as const, pattern: item, span } }];
}

/** Matches what stands between the brackets of two lists. */
export function matchElements(
  matcher: Matcher,
  patterns: readonly PatternNode[],
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const elements = split(nodes, (node) => tree.kind[node] === COMMA);
  for (const form of formsOf(patterns)) {
    const found = matchFrom(matcher, form, 0, elements, 0, environment);
    if (found.length > 0) return found;
  }
  return NO_SOLUTION;
}

function matchFrom(
  matcher: Matcher,
  patterns: readonly Element<PatternNode>[],
  at: number,
  nodes: readonly Element<Node>[],
  from: number,
  environment: Environment,
): Solutions {
  if (at === patterns.length) return from === nodes.length ? matcher.succeed(environment) : NO_SOLUTION;
  const { item, comma } = patterns[at];
  const goOn = (end: number) => (next: Environment) =>
    andThen(matchComma(matcher, comma, nodes[end - 1], end > from, next), (after) =>
      matchFrom(matcher, patterns, at + 1, nodes, end, after),
    );
  if (item.is === 'dots') {
    const isFree = ({ item: node }: Element<Node>) => mayPass(matcher, item, node, environment);
    const first = nodes.findIndex((element, index) => index >= from && !isFree(element));
    const furthest = first < 0 ? nodes.length : first;
    if (patterns.length === at + 1 && furthest < nodes.length) return NO_SOLUTION;
    return everyEnd(from, furthest, patterns.length === at + 1, (end) =>
      andThen(matcher.meetAll(item, spansOf(matcher, nodes, from, end), environment), goOn(end)),
    );
  }
  if (item.is === 'meta' && isListKind(item.metavariable)) {
    return everyEnd(from, nodes.length, patterns.length === at + 1, (end) =>
      andThen(
        bindList(
          matcher,
          item,
          nodes.slice(from, end).map((element) => element.item),
          environment,
        ),
        goOn(end),
      ),
    );
  }
  if (item.is === 'nest' && item.items.length > 1) {
    const [pattern] = item.items;
    return everyEnd(from, nodes.length, patterns.length === at + 1, (end) => {
      let passed = matcher.succeed(environment);
      let count = 0;
      for (const { item: node } of nodes.slice(from, end)) {
        const found = andThen(passed, (next) => matcher.match(pattern, node, next));
        if (found.length === 0) continue;
        passed = found;
        count++;
      }
      return count < item.least ? NO_SOLUTION : andThen(passed, goOn(end));
    });
  }
  if (item.is === 'optional') {
    const rest = (skipped: readonly PatternNode[]) => [
      ...patternElements(skipped),
      ...patterns.slice(at + 1),
    ];
    const taken = matchFrom(matcher, rest(item.items), 0, nodes, from, environment);
    return taken.length > 0 ? taken : matchFrom(matcher, patterns, at + 1, nodes, from, environment);
  }
  if (item.is === 'choice' && item.of === 'or') {
    for (const branch of item.branches) {
      const inner = branchElements(branch, comma);
      const found = matchFrom(matcher, [...inner, ...patterns.slice(at + 1)], 0, nodes, from, environment);
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  if (from >= nodes.length) return NO_SOLUTION;
  return andThen(matcher.match(item, nodes[from].item, environment), goOn(from + 1));
}

// ... when != int x;
function mayPass(matcher: Matcher, { when }: Dots, node: Node, environment: Environment): boolean {
  return when.every(
    (one) =>
      one.is !== 'not' ||
      one.items.length !== 1 ||
      matcher.match(one.items[0], node, environment).length === 0,
  );
}

// Dots at the end take all; elsewhere they take few first, then more.
function everyEnd(
  from: number,
  length: number,
  last: boolean,
  attempt: (end: number) => Solutions,
): Solutions {
  if (last) return attempt(length);
  const all = [];
  for (let end = from; end <= length; end++) all.push(...attempt(end));
  return all;
}

function matchComma(
  matcher: Matcher,
  comma: PatternNode | undefined,
  before: Element<Node> | undefined,
  took: boolean,
  environment: Environment,
): Solutions {
  if (!comma || !took || !before) return matcher.succeed(environment);
  const leaf = comma as Leaf;
  if (before.comma !== undefined) return meet(matcher, leaf, before.comma, environment);
  const { plusBefore, plusAfter } = leaf.token;
  if (plusBefore.length + plusAfter.length === 0) return matcher.succeed(environment);
  // The last element may lack the comma that added code hangs on: the comma moves to the front of what is added, unless
  // that replaces the element. Values may end with a comma, arguments may not.
  const { tree } = matcher.code;
  const end = tree.end[before.item];
  const mayEnd = LOOSE.has(tree.kind[tree.parent[before.item]]);
  const move = (run: PlusRun) => commaFirst(run, mayEnd);
  const after = leaf.token.mark === 'minus' ? plusAfter : plusAfter.map(move);
  const moved = { ...leaf, token: { ...leaf.token, plusBefore: [], plusAfter: after } };
  return touch(matcher, moved, [{ start: end, end }], before.item, environment);
}

const LOOSE = new Set(['initializer_list', 'enumerator_list'].map(kind));

function commaFirst(run: PlusRun, mayEnd: boolean): PlusRun {
  const { tokens } = run;
  const last = tokens.findLastIndex(({ kind: sort }) => sort !== 'comment' && sort !== 'blank');
  const kept = tokens[last]?.text === ',' && !mayEnd ? tokens.filter((_, index) => index !== last) : tokens;
  const [first] = kept;
  if (!first) return run;
  return {
    ...run,
    tokens: [{ ...first, kind: 'punctuation', text: ',', startsLine: false, space: '' }, ...kept],
  };
}

function spansOf(matcher: Matcher, nodes: readonly Element<Node>[], from: number, end: number) {
  if (from >= end) return [];
  const { start, end: ends } = matcher.code.tree;
  return [{ start: start[nodes[from].item], end: ends[nodes[end - 1].item] }];
}
