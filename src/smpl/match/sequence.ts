import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import { bindList } from './bind-list.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { matchImplicitReturn } from './implicit-return.ts';
import { matchInside } from './inside.ts';
import { EXPRESSIONS, JUMPS, LABELS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { followDots } from './path.ts';
import type { StatementList } from './statement-lists.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const DECLARATION = kind('declaration');
export const NOTHING: readonly PatternNode[] = [];

/** Where a sequence of patterns stands: before the statement `list.nodes[index]`, or, behind an expression, at nodes of the graph. */
export interface Spot {
  readonly list: StatementList;
  readonly index: number;
  readonly ids?: readonly number[];
  /** The node of the graph that evaluates that expression. */
  readonly evaluated?: number;
  /** The list at whose end a closed sequence must end; dots may lead into inner ones. */
  readonly closing?: StatementList | undefined;
}

/** A sequence of patterns, and what must hold at its end: nothing, or that the block is over. */
export interface Sequence {
  readonly items: readonly PatternNode[];
  readonly closed: boolean;
  /** By the index of the last item of a disjunction's branch: the last items of all its branches. */
  readonly ends?: ReadonlyMap<number, readonly PatternNode[]>;
}

/** Matches `sequence.items` from `at` on, statement by statement; dots follow the flow. */
export function matchSequence(
  matcher: Matcher,
  flow: Flow,
  sequence: Sequence,
  at: number,
  spot: Spot,
  environment: Environment,
): Solutions {
  const { items } = sequence;
  const { list, index } = spot;
  if (at === items.length) {
    return !sequence.closed || isOver(flow, spot) ? matcher.succeed(environment) : NO_SOLUTION;
  }
  const item = items[at];
  const goOn = (next: number) => (after: Environment) =>
    matchSequence(matcher, flow, sequence, at + 1, { list, index: next, closing: spot.closing }, after);
  const isApart = () =>
    at > 0 && index > 0 && !isWay(items[at - 1]) && !flow.lists.areNeighbours(list, index);
  switch (item.is) {
    case 'dots':
    case 'nest':
      return followDots(matcher, flow, sequence, at, spot, environment);
    case 'optional': {
      const taken = matchSequence(matcher, flow, splice(sequence, at, item.items), at, spot, environment);
      return taken.length > 0
        ? taken
        : matchSequence(matcher, flow, splice(sequence, at, NOTHING), at, spot, environment);
    }
    case 'choice':
      if (isStatementChoice(item.branches)) {
        if (item.of === 'or') {
          // int a = 1, b;      of the forms of `int x;` each name has its own
          const isEach =
            item.isomorphism !== undefined && matcher.code.tree.kind[list.nodes[index]] === DECLARATION;
          let all = NO_SOLUTION;
          for (const branch of item.branches) {
            const taken = splice(sequence, at, branch, item.branches);
            const found = matchSequence(matcher, flow, taken, at, spot, environment);
            all = [...all, ...found];
            if (found.length > 0 && !isEach) break;
          }
          return all;
        }
        return item.branches.slice(0, -1).reduceRight<(before: Environment) => Solutions>(
          (rest, branch) => (before) =>
            andThen(matchSequence(matcher, flow, { items: branch, closed: false }, 0, spot, before), rest),
          (before) =>
            matchSequence(matcher, flow, splice(sequence, at, item.branches.at(-1)!), at, spot, before),
        )(environment);
      }
      break;
    case 'meta': {
      const { kind: wanted } = item.metavariable;
      if (wanted === 'statement list') {
        const all = [];
        for (let end = index; end <= list.nodes.length; end++) {
          const nodes = list.nodes.slice(index, end);
          const found = bindList(matcher, item, nodes, environment, placeAt(matcher, list, index));
          all.push(...andThen(found, goOn(end)));
        }
        return all;
      }
      if (wanted === 'statement' && index < list.nodes.length) {
        const node = list.nodes[index];
        // A label is not the statement behind it.
        if (LABELS.has(matcher.code.tree.kind[node]) || isApart()) return NO_SOLUTION;
        return andThen(matcher.match(item, node, environment), goOn(index + 1));
      }
      break;
    }
  }
  if (isExpressionItem(item)) return matchExpressionItem(matcher, flow, sequence, at, spot, environment);
  if (index >= list.nodes.length)
    return list.owner === flow.fn.body && !spot.ids && !jumps(matcher, list.nodes[index - 1])
      ? andThen(matchImplicitReturn(matcher, flow, item, environment), goOn(index))
      : NO_SOLUTION;
  if (isApart()) return NO_SOLUTION;
  return andThen(matcher.match(item, list.nodes[index], environment), goOn(index + 1));
}

const isWay = ({ is }: PatternNode): boolean => is === 'dots' || is === 'nest';

const jumps = ({ code: { tree } }: Matcher, node: Node | undefined): boolean =>
  node !== undefined && JUMPS.has(tree.kind[node]);

// Where a statement before the one at `index` would be.
function placeAt({ code: { tree } }: Matcher, { owner, nodes }: StatementList, index: number): number {
  if (index > 0) return tree.end[nodes[index - 1]];
  return nodes.length > 0 ? tree.start[nodes[0]] : tree.start[owner] + 1;
}

// At the end of the block, or behind a return, which leads to the end of the function from anywhere.
function isOver(flow: Flow, { list, index, closing }: Spot): boolean {
  if (list === closing && index === list.nodes.length) return true;
  if (!closing || index === 0) return false;
  const last = list.nodes[index - 1];
  const isApart = closing.owner === flow.fn.body || !flow.contains(closing.owner, last);
  if (!isApart && !flow.isReturn(last)) return false;
  return flow.behind(last).every((id) => id === flow.cfg.exit);
}

/** An expression among statements, without a semicolon, stands anywhere in what a statement evaluates at once. */
function matchExpressionItem(
  matcher: Matcher,
  flow: Flow,
  sequence: Sequence,
  at: number,
  { list, index, ids, closing }: Spot,
  environment: Environment,
): Solutions {
  const starts = ids ?? (index < list.nodes.length ? [flow.cfg.at(list.nodes[index])] : []);
  return starts.flatMap((id) => {
    const here =
      id < 0 ? NO_SOLUTION : matchInside(matcher, sequence.items[at], flow.evaluatedAt(id), environment);
    if (here.length === 0) return NO_SOLUTION;
    const next = flow.next(id);
    const simple = index < list.nodes.length && ids === undefined;
    const after: Spot =
      simple && next.length === 1
        ? { list, index: index + 1, closing }
        : { list, index, ids: next.map(({ to }) => to), evaluated: id, closing };
    return andThen(here, (next) => matchSequence(matcher, flow, sequence, at + 1, after, next));
  });
}

export function isExpressionItem(item: PatternNode): boolean {
  switch (item.is) {
    case 'tree':
    case 'leaf':
      return EXPRESSIONS.has(item.kind);
    case 'meta':
      return /expression|constant|identifier$/.test(item.metavariable.kind);
    case 'choice':
      return !isStatementChoice(item.branches);
    default:
      return false;
  }
}

/** An expression, or a disjunction with one among statements. */
export function mayBeExpression(item: PatternNode): boolean {
  if (item.is === 'choice')
    return item.branches.some(([first]) => first !== undefined && mayBeExpression(first));
  return isExpressionItem(item);
}

const statementChoices = new WeakMap<object, boolean>();

function isStatementChoice(branches: readonly (readonly PatternNode[])[]): boolean {
  let answer = statementChoices.get(branches);
  if (answer === undefined) {
    answer = !branches.every((branch) => branch.length === 1 && isExpressionItem(branch[0]));
    statementChoices.set(branches, answer);
  }
  return answer;
}

const splices = new WeakMap<Sequence, Map<number, Map<readonly PatternNode[], Sequence>>>();

/** The sequence with the item at `at` replaced; the same arguments give the same object. */
export function splice(
  sequence: Sequence,
  at: number,
  items: readonly PatternNode[],
  branches: readonly (readonly PatternNode[])[] = [],
): Sequence {
  const places = entry(splices, sequence, () => new Map<number, Map<readonly PatternNode[], Sequence>>());
  const known = entry(places, at, () => new Map<readonly PatternNode[], Sequence>());
  return entry(known, items, () => ({
    items: [...sequence.items.slice(0, at), ...items, ...sequence.items.slice(at + 1)],
    closed: sequence.closed,
    ends: new Map([
      ...(sequence.ends ?? []),
      [at + items.length - 1, branches.flatMap((branch) => branch.slice(-1))],
    ]),
  }));
}

function entry<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
