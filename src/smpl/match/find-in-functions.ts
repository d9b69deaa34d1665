import type { CFunction } from '../../c/functions.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import type { Words } from '../words/formula.ts';
import { inheritedPositions } from '../words/of-code.ts';
import { wordsOfFirst } from '../words/of-pattern.ts';
import { BudgetError } from './budget.ts';
import type { Environment } from './environment.ts';
import { holdsWords, spanOf } from './holds-words.ts';
import { mayBeImplicit } from './implicit-return.ts';
import type { Matcher } from './matcher.ts';
import { childrenOf, tokensOf } from './pattern-facts.ts';
import { type Begun, type Reached, reachedByMatches, type Strayed } from './reached.ts';
import { matchSequence, type Sequence } from './sequence.ts';
import { statementKinds } from './statement-kinds.ts';
import type { Solution, Solutions } from './witness.ts';

/** A function that took too much work and was left alone. */
export interface Exhausted {
  readonly fn: string;
  readonly rule: string;
}

export interface Found {
  readonly solutions: Solutions;
  readonly exhausted: readonly Exhausted[];
  readonly strayed?: readonly Strayed[];
}

/** What is known of a sequence of statements before any code is seen. */
interface Search {
  readonly sequence: Sequence;
  /** Inherited positions that every match has, and those that its first part has. */
  readonly positions: readonly string[];
  readonly firstPositions: readonly string[];
  /** Does it go ways through the code? */
  readonly goesWays: boolean;
  /** Kinds of the statements that its first part can match, where it is not open. */
  readonly kinds: ReadonlySet<number> | undefined;
  /** Words that they hold. */
  readonly words: Words;
  /** May its first part be the body of a function, whose braces stay and have no statements beside them? */
  readonly fitsBody: boolean;
}

const searches = new WeakMap<readonly PatternNode[], Search>();

function searchFor(items: readonly PatternNode[]): Search {
  let search = searches.get(items);
  if (!search) {
    search = {
      sequence: { items, closed: false },
      positions: items.flatMap(inheritedPositions),
      firstPositions: inheritedPositions(items[0]),
      goesWays: items.some(goesWays),
      kinds: statementKinds(items[0]),
      words: wordsOfFirst(items[0]),
      fitsBody: !changesEdges(items[0]),
    };
    searches.set(items, search);
  }
  return search;
}

/** Looks for a sequence of statements in all functions that can hold it. */
export function findInFunctions(matcher: Matcher, needed: Words, environment: Environment): Found {
  const { tree, words } = matcher.code;
  const search = searchFor(matcher.rule.minus.items);
  const all: Solution[] = [];
  const exhausted: Exhausted[] = [];
  const strayed: Strayed[] = [];
  for (const fn of matcher.functions) {
    const canMatch =
      holdsWords(words, needed, environment, spanOf(tree, fn.node)) &&
      holdsPlaces(tree, fn.node, search.positions, environment);
    if (!canMatch && !matcher.trace) continue;
    matcher.budget.refill();
    try {
      const found = findInFunction(matcher, fn, search, environment);
      all.push(...found.solutions);
      strayed.push(...found.strayed);
    } catch (error) {
      if (!(error instanceof BudgetError)) throw error;
      exhausted.push({ fn: fn.name, rule: matcher.rule.name });
    }
  }
  return { solutions: all, exhausted, strayed };
}

function findInFunction(
  matcher: Matcher,
  fn: CFunction,
  { sequence, firstPositions, goesWays, kinds, words, fitsBody }: Search,
  environment: Environment,
): Reached {
  const { tree } = matcher.code;
  const flow = matcher.flow(fn);
  const [first] = sequence.items;
  if (first.is === 'dots') {
    const list = flow.lists.of(fn.body);
    const all = list ? matchSequence(matcher, flow, sequence, 0, { list, index: 0 }, environment) : [];
    return { solutions: all, strayed: [] };
  }
  const found: Begun[] = [];
  for (const list of flow.lists.lists) {
    for (const [index, node] of list.nodes.entries()) {
      const canMatch =
        (kinds === undefined || kinds.has(tree.kind[node])) &&
        (fitsBody || node !== fn.body) &&
        holdsWords(matcher.code.words, words, environment, spanOf(tree, node)) &&
        holdsPlaces(tree, node, firstPositions, environment);
      if (!canMatch && !matcher.trace) continue;
      matcher.trace?.begin(node);
      const here = matchSequence(matcher, flow, sequence, 0, { list, index }, environment);
      matcher.trace?.end(here.length > 0);
      found.push(...here.map((solution) => ({ start: node, solution })));
    }
  }
  const isWritten = first.is === 'choice' || found.length > 0 || firstPositions.length > 0;
  if (sequence.items.length === 1 && mayBeImplicit(first) && isWritten) {
    const body = flow.lists.of(fn.body);
    const end = body && flow.comesToItsEnd ? { list: body, index: body.nodes.length } : undefined;
    const there = end ? matchSequence(matcher, flow, sequence, 0, end, environment) : [];
    found.push(...there.map((solution) => ({ start: fn.body, solution })));
  }
  const mayStray = goesWays && matcher.rule.changes && !matcher.surroundings.flow.strays;
  return mayStray
    ? reachedByMatches(matcher, flow, found)
    : { solutions: found.map(({ solution }) => solution), strayed: [] };
}

/** Does a node hold a place of each of some positions? */
function holdsPlaces(
  tree: SyntaxTree,
  node: Node,
  keys: readonly string[],
  environment: Environment,
): boolean {
  return keys.every((key) => {
    const places = environment.get(key)?.positions;
    return (
      places === undefined ||
      places.some(({ start, end }) => tree.start[node] <= start && end <= tree.end[node])
    );
  });
}

function changesEdges(item: PatternNode): boolean {
  if (item.is === 'choice')
    return item.branches.some(([first]) => first !== undefined && changesEdges(first));
  const tokens = tokensOf(item);
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  return (
    first?.mark === 'minus' ||
    last?.mark === 'minus' ||
    first?.plusBefore.length > 0 ||
    last?.plusAfter.length > 0
  );
}

function goesWays(pattern: PatternNode): boolean {
  const { is } = pattern;
  return is === 'nest' || is === 'dots' || childrenOf(pattern).some(goesWays);
}
