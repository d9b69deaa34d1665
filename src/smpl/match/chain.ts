import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Leaf, PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const BINARY = kind('binary_expression');

/** The operands of one operator in a row, and the operators between them: `a || b || c`. */
interface Chain<Operand, Operator> {
  readonly operands: readonly Operand[];
  readonly operators: readonly Operator[];
}

const known = new WeakMap<Tree, Chain<PatternNode, Leaf> | undefined>();

/** The chain of a pattern that has dots among its operands: `E && ... && f(E)`. */
export function chainWithDots(pattern: Tree): Chain<PatternNode, Leaf> | undefined {
  if (!known.has(pattern)) {
    const operator = pattern.children.find((child) => child.field === OPERATOR);
    const chain = operator?.is === 'leaf' ? patternChain(pattern, operator.token.text) : undefined;
    known.set(pattern, chain?.operands.some(isDots) ? chain : undefined);
  }
  return known.get(pattern);
}

const isDots = (operand: PatternNode | undefined): boolean => operand?.is === 'dots';

function patternChain(pattern: PatternNode, text: string): Chain<PatternNode, Leaf> {
  const alone = { operands: [pattern], operators: [] };
  if (pattern.is !== 'tree' || pattern.kind !== BINARY) return alone;
  const operator = pattern.children.find((child) => child.field === OPERATOR);
  const left = pattern.children.find((child) => child.field === LEFT);
  const right = pattern.children.find((child) => child.field === RIGHT);
  if (operator?.is !== 'leaf' || operator.token.text !== text || !left || !right) return alone;
  return joined(patternChain(left, text), operator, patternChain(right, text));
}

function codeChain(tree: SyntaxTree, node: Node, text: string): Chain<Node, Node> {
  const operator = tree.kind[node] === BINARY ? tree.child(node, OPERATOR) : NONE;
  if (operator === NONE || tree.text(operator) !== text) return { operands: [node], operators: [] };
  const side = (name: number) => codeChain(tree, tree.child(node, name), text);
  return joined(side(LEFT), operator, side(RIGHT));
}

function joined<A, B>(left: Chain<A, B>, operator: B, right: Chain<A, B>): Chain<A, B> {
  return {
    operands: [...left.operands, ...right.operands],
    operators: [...left.operators, operator, ...right.operators],
  };
}

/**
 * The operands of the pattern stand in the code in their order, with others before, between where it has dots, and behind. An
 * operator beside dots is that beside its operand:
 *
 *     - E &&             a && b && f(a)
 *       ... && f(E)      ^^^^
 */
export function matchChain(
  matcher: Matcher,
  { operands, operators }: Chain<PatternNode, Leaf>,
  node: Node,
  environment: Environment,
): Solutions {
  const code = codeChain(matcher.code.tree, node, operators[0].token.text);
  const last = code.operators.length - 1;
  // E && ... && f(E)      ends where the code does
  const isLoose = operands.filter((operand) => !isDots(operand)).length === 1 || isDots(operands.at(-1));
  const follow = (at: number, from: number, before: Environment): Solutions => {
    if (at === operands.length)
      return isLoose || from === code.operands.length ? matcher.succeed(before) : NO_SOLUTION;
    if (isDots(operands[at])) return follow(at + 1, from, before);
    const isFree = at === 0 || isDots(operands[at - 1]);
    const until = isFree ? code.operands.length : Math.min(from + 1, code.operands.length);
    for (let place = from; place < until; place++) {
      let found = matcher.match(operands[at], code.operands[place], before);
      const beside = [
        { leaf: operators[at - 1], operator: place > 0 ? place - 1 : 0 },
        ...(isDots(operands[at + 1]) ? [{ leaf: operators[at], operator: Math.min(place, last) }] : []),
      ];
      for (const { leaf, operator } of beside)
        if (leaf) found = andThen(found, (next) => matcher.match(leaf, code.operators[operator], next));
      found = andThen(found, (next) => follow(at + 1, place + 1, next));
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  };
  return last < 0 ? NO_SOLUTION : follow(0, 0, environment);
}
