import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
import { matchComma } from './comma.ts';
import type { Environment } from './environment.ts';
import { type Element, type PatternElements, patternElements, split } from './list-forms.ts';
import type { Matcher } from './matcher.ts';
import { isRemoved, leavesTrace } from './pattern-facts.ts';
import { andThen, type Solutions } from './witness.ts';

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
  return matchFrom(matcher, patternElements(patterns), elements, [], environment);
}

function matchFrom(
  matcher: Matcher,
  [first, ...others]: PatternElements,
  elements: readonly Element<Node>[],
  taken: readonly Node[],
  environment: Environment,
): Solutions {
  if (first === undefined) return matcher.succeed(environment);
  const { item, comma } = first;
  if (item.is === 'dots') {
    // ..., + .name = E,      goes behind all that there is
    const isHung = comma?.is === 'leaf' && leavesTrace(comma.token);
    return andThen(
      matchComma(matcher, isHung ? comma : undefined, elements.at(-1), true, environment),
      (next) => matchFrom(matcher, others, elements, taken, next),
    );
  }
  const { code } = matcher;
  const free = elements.filter(
    ({ item: node }) => !taken.includes(node) && taken.every((one) => code.areInOneProgram(one, node)),
  );
  return free.flatMap((element) => {
    const found = andThen(matcher.match(item, element.item, environment), (after) =>
      comma || !isRemoved(item)
        ? matchComma(matcher, comma, element, true, after)
        : dropComma(matcher, item, element, after),
    );
    const now = [...taken, element.item];
    return andThen(found, (next) => matchFrom(matcher, others, elements, now, next));
  });
}

// { .a = 1, .b = 2 }      without .a is { .b = 2 }, whether the pattern has the comma or not
//         ^
function dropComma(matcher: Matcher, item: PatternNode, { comma }: Element<Node>, environment: Environment) {
  if (comma === undefined) return matcher.succeed(environment);
  const { start, end } = matcher.code.tree;
  const span = { start: start[comma], end: end[comma] };
  return [{ environment, witness: { is: 'removal' as const, pattern: item, span } }];
}
