import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import { isReturn } from './implicit-return.ts';
import type { Matcher } from './matcher.ts';
import { leavesTrace, tokensOf } from './pattern-facts.ts';
import { matchSequence, mayBeExpression, type Sequence } from './sequence.ts';
import { labelsOf, matchLabels } from './switch-body.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const GOTO = kind('goto_statement');
const COMPOUND = kind('compound_statement');
const sequences = new WeakMap<Tree, Sequence>();

/** `{ items }` against a block. */
export function matchBlock(matcher: Matcher, pattern: Tree, node: Node, environment: Environment): Solutions {
  const flow = matcher.flowAt(node);
  const list = flow?.lists.of(node);
  if (!flow || !list) return NO_SOLUTION;
  const { children } = pattern;
  const hasBraces = matcher.code.tree.kind[node] === COMPOUND;
  let sequence = sequences.get(pattern);
  if (!sequence) {
    sequence = { items: children.slice(1, -1) as readonly PatternNode[], closed: true };
    sequences.set(pattern, sequence);
  }
  const body = { list, index: 0, closing: list };
  if (!hasBraces) {
    const form = isWayToReturn(children, matcher, node) ? 'braces0' : formWithoutBraces(children);
    return form && !matcher.disabled.has(form)
      ? matchSequence(matcher, flow, sequence, 0, body, environment)
      : NO_SOLUTION;
  }
  const nodes = matcher.code.children(node);
  const labels = labelsOf(pattern);
  const inside = (opened: Environment) =>
    labels.length > 0
      ? matchLabels(matcher, flow, labels, list, opened)
      : matchSequence(matcher, flow, sequence, 0, body, opened);
  return andThen(matcher.match(children[0], nodes[0], environment), (opened) =>
    andThen(inside(opened), (next) =>
      matcher.match(children[children.length - 1], nodes[nodes.length - 1], next),
    ),
  );
}

// { ... E ... } with an E that stands in a statement, or { <... P ...> }, is also a branch of one statement without braces.
//
// An isomorphism cannot say so: its S stands for whole statements.
function formWithoutBraces(children: readonly PatternNode[]): string | undefined {
  const inside = children.slice(1, -1);
  if (!stays(children[0]) || !stays(children[children.length - 1])) return undefined;
  const core = inside.filter((item) => item.is !== 'dots');
  if (core.length !== 1 || inside.length > 3) return undefined;
  if (core[0].is === 'nest') return inside.length === 1 ? 'braces0' : undefined;
  if (!mayBeExpression(core[0])) return undefined;
  const [before, behind] = [inside[0].is === 'dots', inside[inside.length - 1].is === 'dots'];
  if (before) return behind ? 'braces2' : 'braces1';
  return behind ? 'braces3' : 'braces4';
}

// if (x) goto out;      is a { ... return -1; } where out leads to one
function isWayToReturn(children: readonly PatternNode[], { code }: Matcher, node: Node): boolean {
  const [open, first] = children;
  const [last, close] = children.slice(-2);
  const isWay = first.is === 'dots' && isReturn(last) && children.length === 4;
  return isWay && code.tree.kind[node] === GOTO && stays(open) && stays(close);
}

// Or is looked for: there is nothing to show where there is no brace.
function stays(part: PatternNode): boolean {
  return tokensOf(part).every((token) => !leavesTrace(token) || token.mark === 'star');
}
