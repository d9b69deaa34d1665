import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Token } from '../read/token.ts';
import { bindValue } from './bind.ts';
import { chainWithDots, matchChain } from './chain.ts';
import { codeDeclarator } from './declarator.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { tokensOf } from './pattern-facts.ts';
import { isTested } from './tested.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const DECLARATOR = field('declarator');
const VALUE = field('value');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const BINARY = kind('binary_expression');
const PARENTHESES = kind('parenthesized_expression');

/** `sizeof(x)`: the grammar shows the parentheses of an expression as a node, those of a type as tokens. */
export function matchSizeof(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { code } = matcher;
  const direct = matcher.matchRow(pattern.children, code.children(node), environment);
  if (direct.length > 0) return direct;
  const unfolded = code
    .children(node)
    .flatMap((child) => (code.tree.kind[child] === PARENTHESES ? code.children(child) : [child]));
  return matcher.matchRow(pattern.children.flatMap(unfold), unfolded, environment);
}

function unfold(pattern: PatternNode): readonly PatternNode[] {
  return pattern.is === 'tree' && pattern.kind === PARENTHESES ? pattern.children : [pattern];
}

/** `x || ...` finds x among all operands of a chain, whatever their order; so does `... && x`. */
export function matchBinary(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const chain = matcher.disabled.has('comm_assoc') ? undefined : chainWithDots(pattern);
  if (chain) return matchChain(matcher, chain, node, environment);
  return matchRight(matcher, pattern, node, environment)
    ? matcher.matchRow(pattern.children, matcher.code.children(node), environment)
    : NO_SOLUTION;
}

// Tokens are compared at less cost than the left operand, whose type may be asked for.
//
//     v < 0
//       ^ ^
function matchRight(matcher: Matcher, pattern: Tree, node: Node, environment: Environment): boolean {
  const nodes = matcher.code.children(node);
  if (matcher.trace || pattern.children.length !== 3 || nodes.length !== 3) return true;
  return [1, 2].every((at) => {
    const child = pattern.children[at];
    const isPlain = child.is === 'leaf' && child.positions.length + child.attached.length === 0;
    return !isPlain || matcher.match(child, nodes[at], environment).length > 0;
  });
}

/** Is this `x || ...`, or a chain with another operator? */
export function hasDots(pattern: Tree): boolean {
  return pattern.kind === BINARY && pattern.children.some((child) => isOperand(child) && child.is === 'dots');
}

/** `x || ...` where the code has another operator or none: just x, if C only asks whether it is zero. */
export function withoutDots(pattern: Tree, tree: SyntaxTree, node: Node): PatternNode | undefined {
  if (!hasDots(pattern)) return undefined;
  const operator = pattern.children.find((child) => child.field === OPERATOR);
  if (operator?.is !== 'leaf') return undefined;
  const { text } = operator.token;
  if (tree.kind[node] === BINARY && tree.text(tree.child(node, OPERATOR)) === text) return undefined;
  if (/^(?:\|\||&&)$/.test(text) && !isTested(tree, node)) return undefined;
  return pattern.children.find((child) => isOperand(child) && child.is !== 'dots');
}

const isOperand = (child: PatternNode): boolean => child.field === LEFT || child.field === RIGHT;

/** `x = E` also sees `int x = E;`, if it leaves the `x =` as it is. */
export function matchInitialised(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { code } = matcher;
  const [left, operator, right] = pattern.children;
  if (operator?.is !== 'leaf' || operator.token.text !== '=' || !keepsAssignment(pattern)) return NO_SOLUTION;
  const name = codeDeclarator(code, code.tree.child(node, DECLARATOR)).name;
  const value = code.tree.child(node, VALUE);
  const equals = code.children(node).find((child) => code.tree.text(child) === '=');
  if (name === NONE || value === NONE || equals === undefined) return NO_SOLUTION;
  const assigned = andThen(matchName(matcher, left, name, environment), (next) =>
    matcher.match(operator, equals, next),
  );
  return andThen(assigned, (next) => matcher.match(right, value, next));
}

//   x = - f(E) + g(E)      - x = f(E) + x = g(E)
function keepsAssignment(pattern: Tree): boolean {
  const [left, operator] = pattern.children;
  const assigned = [...tokensOf(left), ...tokensOf(operator)];
  if (assigned.every(isKept)) return true;
  const tokens = tokensOf(pattern);
  const [run, ...others] = tokens.flatMap(({ plusBefore, plusAfter }) => [...plusBefore, ...plusAfter]);
  return (
    tokens.every(({ mark }) => mark === 'minus') &&
    others.length === 0 &&
    run !== undefined &&
    assigned.every(({ text }, at) => run.tokens[at]?.text === text)
  );
}

const isKept = ({ mark, plusBefore, plusAfter }: Token): boolean =>
  mark !== 'minus' && plusBefore.length === 0 && plusAfter.length === 0;

function matchName(matcher: Matcher, pattern: PatternNode, name: Node, environment: Environment): Solutions {
  if (pattern.is !== 'meta' || pattern.metavariable.kind !== 'expression')
    return matcher.match(pattern, name, environment);
  const { metavariable } = pattern;
  const tokens = matcher.code.tokens(name);
  const value = { kind: metavariable.kind, key: matcher.scopedKey(name, tokens), tokens, text: tokens };
  const span = { start: matcher.code.tree.start[name], end: matcher.code.tree.end[name] };
  const typed = andThen(bindValue(matcher, metavariable, value, environment), (next) =>
    matcher.hasType(metavariable, name, next),
  );
  return andThen(typed, (next) => touch(matcher, pattern, [span], name, next));
}
