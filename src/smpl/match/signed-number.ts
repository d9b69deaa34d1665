import { field, kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Leaf, Meta, PatternNode, Tree } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const UNARY = kind('unary_expression');
const NUMBER = kind('number_literal');
const OPERATOR = field('operator');
const ARGUMENT = field('argument');

/** `-E` and `-C` also stand for `-1`, which the grammar shows as one number. */
export function matchSignedNumber(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const [operator, argument] = pattern.children;
  const text = tree.text(node);
  if (pattern.kind !== UNARY || tree.kind[node] !== NUMBER || operator?.is !== 'leaf') return NO_SOLUTION;
  if (text[0] !== operator.token.text || !isNumber(argument)) return NO_SOLUTION;
  const start = tree.start[node];
  const sign = { start, end: start + 1 };
  const digits = { start: start + /^.\s*/.exec(text)![0].length, end: tree.end[node] };
  const value = tree.source.text.slice(digits.start, digits.end);
  const taken = touch(matcher, operator, [sign], node, environment);
  if (argument.is === 'leaf')
    return argument.token.text === value
      ? andThen(taken, (next) => touch(matcher, argument, [digits], node, next))
      : NO_SOLUTION;
  const { metavariable } = argument;
  const binding = { kind: metavariable.kind, key: value, tokens: value, text: value };
  return andThen(taken, (next) =>
    andThen(bindValue(matcher, metavariable, binding, next), (after) =>
      touch(matcher, argument, [digits], node, after),
    ),
  );
}

function isNumber(pattern: PatternNode | undefined): pattern is Leaf | Meta {
  if (pattern?.is === 'leaf') return pattern.kind === NUMBER;
  return (
    pattern?.is === 'meta' &&
    /^(?:expression|constant)$/.test(pattern.metavariable.kind) &&
    pattern.metavariable.types.length === 0 &&
    !pattern.metavariable.shape
  );
}

/** `-1` also stands for `- 1`. */
export function isSpacedNumber({ code: { tree } }: Matcher, leaf: Leaf, node: Node): boolean {
  if (leaf.kind !== NUMBER || tree.kind[node] !== UNARY || !/^[-+]/.test(leaf.token.text)) return false;
  const operator = tree.text(tree.child(node, OPERATOR));
  return operator + tree.text(tree.child(node, ARGUMENT)) === leaf.token.text;
}
