import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import { bare } from './statements.ts';

const NUMBER = kind('number_literal');
const CALL = kind('call_expression');
const BINARY = kind('binary_expression');
const UNARY = kind('unary_expression');
const ASSIGNMENT = kind('assignment_expression');
const CAST = kind('cast_expression');
const TRUE = kind('true');
const FALSE = kind('false');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const ARGUMENT = field('argument');
const ARGUMENTS = field('arguments');
const FUNCTION = field('function');
const VALUE = field('value');

// They hand on the truth of their argument.
const transparent = new Set(['likely', 'unlikely', 'WARN_ON', 'WARN_ON_ONCE']);

/** The value of a condition, given the values of some of its parts; `undefined` where they do not decide it. */
export function outcomeOf(
  tree: SyntaxTree,
  expression: Node,
  given: (node: Node) => number | undefined,
): number | undefined {
  const node = bare(tree, expression);
  const known = given(node);
  if (known !== undefined) return known;
  const inner = (child: Node) => (child === NONE ? undefined : outcomeOf(tree, child, given));
  switch (tree.kind[node]) {
    case NUMBER:
      return Number(tree.text(node).replace(/[uUlL]+$/, ''));
    case TRUE:
      return 1;
    case FALSE:
      return 0;
    case ASSIGNMENT:
      return tree.text(tree.child(node, OPERATOR)) === '=' ? inner(tree.child(node, RIGHT)) : undefined;
    case CAST:
      return inner(tree.child(node, VALUE));
    case CALL: {
      if (!transparent.has(tree.text(tree.child(node, FUNCTION)))) return undefined;
      const [argument = NONE] = tree.namedChildren(tree.child(node, ARGUMENTS));
      return inner(argument);
    }
    case UNARY: {
      const value = inner(tree.child(node, ARGUMENT));
      if (value === undefined) return undefined;
      const operator = tree.text(tree.child(node, OPERATOR));
      return operator === '!' ? Number(value === 0) : operator === '-' ? -value : undefined;
    }
    case BINARY:
      return binary(
        tree.text(tree.child(node, OPERATOR)),
        inner(tree.child(node, LEFT)),
        inner(tree.child(node, RIGHT)),
      );
    default:
      return undefined;
  }
}

function binary(operator: string, left: number | undefined, right: number | undefined): number | undefined {
  if (operator === '&&') {
    if (left === 0 || right === 0) return 0;
    return left === undefined || right === undefined ? undefined : 1;
  }
  if (operator === '||') {
    if (left === undefined || right === undefined) return left || right ? 1 : undefined;
    return Number(left !== 0 || right !== 0);
  }
  if (left === undefined || right === undefined) return undefined;
  const compare: Record<string, boolean> = {
    '==': left === right,
    '!=': left !== right,
    '<': left < right,
    '<=': left <= right,
    '>': left > right,
    '>=': left >= right,
  };
  return operator in compare ? Number(compare[operator]) : undefined;
}
