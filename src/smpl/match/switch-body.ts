import { kind } from '../../c/kinds.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { tokensOf } from './pattern-facts.ts';
import { matchSequence, type Sequence } from './sequence.ts';
import type { StatementList } from './statement-lists.ts';
import { close, join } from './ways.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const CASE = kind('case_statement');
const known = new WeakMap<Tree, readonly Sequence[]>();

/**
 * The labels of a pattern for the body of a switch, each with what stands behind it; none where the body begins with something
 * else, or goes away with its braces.
 *
 *     switch (E) { case A: f(); ... default: g(); }
 *                  ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^
 */
export function labelsOf(block: Tree): readonly Sequence[] {
  let labels = known.get(block);
  if (!labels) {
    labels = beginsWithLabel(block) && stays(block) ? split(block.children.slice(1, -1)) : [];
    known.set(block, labels);
  }
  return labels;
}

/** Each label stands somewhere in the body; what else the body holds does not matter. */
export function matchLabels(
  matcher: Matcher,
  flow: Flow,
  labels: readonly Sequence[],
  list: StatementList,
  environment: Environment,
): Solutions {
  return labels.reduce<Solutions>(
    (before, label) => andThen(before, (next) => matchLabel(matcher, flow, label, list, next)),
    matcher.succeed(environment),
  );
}

// Where a rule is about every path, all labels that a pattern may mean lead to what stands behind it:
//
//     case C: f();      with a C that is told nowhere else
function matchLabel(
  matcher: Matcher,
  flow: Flow,
  label: Sequence,
  list: StatementList,
  environment: Environment,
): Solutions {
  const locals = localVariables(matcher, label.items, 0);
  const meant = new Map<number, Solutions[]>();
  for (const [index, node] of list.nodes.entries()) {
    if (matcher.code.tree.kind[node] !== CASE) continue;
    const [head] = matcher.match(label.items[0], node, environment);
    if (!head) continue;
    const found = matchSequence(matcher, flow, label, 0, { list, index, closing: list }, environment);
    const key = matcher.exists ? index : close(head, locals).environment.id;
    meant.set(key, [...(meant.get(key) ?? []), found.map((way) => close(way, locals))]);
  }
  return [...meant.values()].flatMap((ways) => ways.reduce((all, next) => join(all, next) ?? NO_SOLUTION));
}

const isLabel = (item: PatternNode | undefined): boolean => item?.is === 'tree' && item.kind === CASE;
const beginsWithLabel = ({ children }: Tree): boolean => isLabel(children[1]);
const stays = ({ children }: Tree): boolean =>
  [children[0], children[children.length - 1]].every((brace) =>
    tokensOf(brace).every(({ mark }) => mark !== 'minus'),
  );

function split(items: readonly PatternNode[]): Sequence[] {
  const starts = items.flatMap((item, index) => (isLabel(item) ? [index] : []));
  return starts.map((start, at) => {
    const own = items.slice(start, starts[at + 1]);
    return { items: own, closed: own.at(-1)?.is === 'dots' };
  });
}
