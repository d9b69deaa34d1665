import { kind, kindName } from '../../c/kinds.ts';
import type { Leaf, PatternNode, Tree } from '../ast.ts';
import { under } from '../read/nodes.ts';
import type { Token } from '../read/token.ts';

const OPPOSITE: Readonly<Record<string, string>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '&&': '||',
  '||': '&&',
};

const BINARY = kind('binary_expression');

/** What people write for `!E`: `a == b` becomes `a != b`, `!x` becomes `x`; `not` is the token of an added `!`. */
export function negate(node: PatternNode, not: (sign: string) => Token): PatternNode {
  if (node.is === 'dots') return node;
  if (node.is === 'choice') {
    return { ...node, branches: node.branches.map((branch) => branch.map((one) => negate(one, not))) };
  }
  if (node.is !== 'tree') return negated(node, not);
  switch (kindName(node.kind)) {
    case 'parenthesized_expression':
      return { ...node, children: node.children.with(1, negate(node.children[1], not)) };
    case 'unary_expression':
      return isNot(node) ? { ...node.children[1], field: node.field } : negated(node, not);
    case 'binary_expression':
      return negateBinary(node, not) ?? negated(node, not);
    case 'call_expression':
      return negateHint(node, not) ?? negated(node, not);
    default:
      return negated(node, not);
  }
}

function isNot({ children: [operator] }: Tree): boolean {
  return operator.is === 'leaf' && operator.token.text === '!';
}

function negateBinary(node: Tree, not: (sign: string) => Token): PatternNode | undefined {
  const [left, operator, right] = node.children;
  const opposite = operator.is === 'leaf' ? OPPOSITE[operator.token.text] : undefined;
  if (operator.is !== 'leaf' || opposite === undefined) return undefined;
  const turned: Leaf = { ...operator, kind: kind(opposite), token: { ...operator.token, text: opposite } };
  const isLogical = opposite === '&&' || opposite === '||';
  const side = (operand: PatternNode) =>
    isLogical ? { ...negate(operand, not), field: operand.field } : operand;
  return { ...node, children: [side(left), turned, side(right)] };
}

// The negation of likely(x) is likely(!x).
function negateHint(node: Tree, not: (sign: string) => Token): PatternNode | undefined {
  const [name, list] = node.children;
  const isHint = name.is === 'leaf' && /^(?:un)?likely$/.test(name.token.text);
  if (!isHint || list.is !== 'tree' || list.children.length !== 3) return undefined;
  return {
    ...node,
    children: [name, { ...list, children: list.children.with(1, negate(list.children[1], not)) }],
  };
}

// !x, or !(a + b)
function negated(node: PatternNode, not: (sign: string) => Token): PatternNode {
  const sign = (text: string): Leaf => ({
    is: 'leaf',
    kind: kind(text),
    token: not(text),
    positions: [],
    attached: [],
    field: 0,
  });
  const isWeak =
    node.is === 'tree' &&
    (node.kind === BINARY || /^(?:conditional|assignment|cast)_/.test(kindName(node.kind)));
  const inner: PatternNode = { ...node, field: 0 };
  const argument: PatternNode = isWeak
    ? {
        is: 'tree',
        kind: kind('parenthesized_expression'),
        children: [sign('('), inner, sign(')')],
        attached: [],
        field: 0,
      }
    : inner;
  return {
    is: 'tree',
    kind: kind('unary_expression'),
    children: [under('operator', sign('!')), under('argument', argument)],
    attached: [],
    field: node.field,
  };
}
