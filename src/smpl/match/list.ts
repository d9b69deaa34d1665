import { kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Dots, Metavariable, Nest, PatternNode } from '../ast.ts';
import { bindList, isListKind } from './bind-list.ts';
import { matchComma } from './comma.ts';
import type { Environment } from './environment.ts';
import {
  branchElements,
  type Element,
  formsOf,
  type PatternElements,
  patternElements,
  split,
} from './list-forms.ts';
import type { Matcher } from './matcher.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

// Lists with commas between their elements: arguments, parameters, initialisers, enumerators.
//
//     f(..., E, ...)      dots stand for any number of elements, and a comma beside empty dots for none
//       ^^^  ^  ^^^

const COMMA = kind(',');

/** The elements of the code, and who matches them. */
interface List {
  readonly matcher: Matcher;
  readonly nodes: readonly Element<Node>[];
}

/** Matches what stands between the brackets of two lists. */
export function matchElements(
  matcher: Matcher,
  patterns: readonly PatternNode[],
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const list = { matcher, nodes: split(nodes, (node) => tree.kind[node] === COMMA) };
  for (const form of formsOf(patterns)) {
    const found = matchFrom(list, form, 0, 0, NONE, environment);
    if (found.length > 0) return found;
  }
  return NO_SOLUTION;
}

/** Goes on with the pattern at `at` and the element at `from`; `taken` is the last element that an element of the pattern took. */
function matchFrom(
  list: List,
  patterns: PatternElements,
  at: number,
  from: number,
  taken: Node,
  environment: Environment,
): Solutions {
  const { matcher, nodes } = list;
  if (at === patterns.length) return from === nodes.length ? matcher.succeed(environment) : NO_SOLUTION;
  const { item, comma } = patterns[at];
  const goOn = (end: number, now: Node) => (next: Environment) =>
    andThen(matchComma(matcher, comma, nodes[end - 1], end > from, next, nodes[end], behind), (after) =>
      matchFrom(list, patterns, at + 1, end, now, after),
    );
  const behind = patterns[at + 1]?.item;
  const isLast = behind === undefined;
  if (item.is === 'dots') {
    const isFree = ({ item: node }: Element<Node>) => mayPass(matcher, item, node, environment);
    const first = nodes.findIndex((element, index) => index >= from && !isFree(element));
    const furthest = first < 0 ? nodes.length : first;
    if (isLast && furthest < nodes.length) return NO_SOLUTION;
    return everyEnd(from, furthest, isLast, (end) =>
      andThen(matcher.meetAll(item, spansOf(matcher, nodes, from, end), environment), goOn(end, taken)),
    );
  }
  if (item.is === 'meta' && isListKind(item.metavariable)) {
    const isBetween = behind?.is === 'dots' && isFreeLength(item.metavariable) && carriesCode(comma);
    return everyEnd(from, nodes.length, isLast, (end) => {
      if (isBetween && (end === from || end === nodes.length)) return NO_SOLUTION;
      const some = nodes.slice(from, end).map((element) => element.item);
      return andThen(bindList(matcher, item, some, environment), goOn(end, taken));
    });
  }
  if (item.is === 'nest' && item.items.length > 1) {
    return everyEnd(from, nodes.length, isLast, (end) =>
      andThen(passNest(matcher, item, nodes.slice(from, end), environment), goOn(end, taken)),
    );
  }
  const instead = (elements: PatternElements) =>
    matchFrom(list, [...elements, ...patterns.slice(at + 1)], 0, from, taken, environment);
  if (item.is === 'optional') {
    const found = instead(patternElements(item.items));
    return found.length > 0 ? found : instead([]);
  }
  if (item.is === 'choice' && item.of === 'or') {
    for (const branch of item.branches) {
      const found = instead(branchElements(branch, comma));
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  if (from >= nodes.length) return NO_SOLUTION;
  const { item: node } = nodes[from];
  if (taken !== NONE && !matcher.code.areInOneProgram(taken, node)) return NO_SOLUTION;
  return andThen(matcher.match(item, node, environment), goOn(from + 1, node));
}

// f(es, + x, ...)      adds between two elements, where any number may stand before it
function isFreeLength({ length, inherited }: Metavariable): boolean {
  return length === undefined && !inherited;
}

function carriesCode(comma: PatternNode | undefined): boolean {
  return comma?.is === 'leaf' && comma.token.plusBefore.length + comma.token.plusAfter.length > 0;
}

/** <... f(E), ...> finds what it can. */
function passNest(
  matcher: Matcher,
  { items: [pattern], least }: Nest,
  nodes: readonly Element<Node>[],
  environment: Environment,
): Solutions {
  let passed = matcher.succeed(environment);
  let count = 0;
  for (const { item: node } of nodes) {
    const found = andThen(passed, (next) => matcher.match(pattern, node, next));
    if (found.length === 0) continue;
    passed = found;
    count++;
  }
  return count < least ? NO_SOLUTION : passed;
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

function spansOf(matcher: Matcher, nodes: readonly Element<Node>[], from: number, end: number) {
  if (from >= end) return [];
  const { start, end: ends } = matcher.code.tree;
  return [{ start: start[nodes[from].item], end: ends[nodes[end - 1].item] }];
}
