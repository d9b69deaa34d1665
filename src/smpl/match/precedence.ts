import { BINARY_STRENGTH } from '../../c/binary-operators.ts';
import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';

const OPERATOR = field('operator');
const BINARY = kind('binary_expression');
const CONDITIONAL = 3;
const KINDS = new Map<number, number>(
  Object.entries({
    comma_expression: 1,
    assignment_expression: 2,
    conditional_expression: CONDITIONAL,
    unary_expression: 14,
    pointer_expression: 14,
    cast_expression: 14,
    sizeof_expression: 14,
    update_expression: 14,
  }).map(([name, level]) => [kind(name), level]),
);

/** How tightly an expression's outermost operator binds: 1 for a comma, 16 for a name or a call. */
export function precedenceOf(tree: SyntaxTree, node: Node): number {
  if (tree.kind[node] === BINARY) {
    const operator = tree.child(node, OPERATOR);
    const strength = operator === NONE ? undefined : BINARY_STRENGTH.get(tree.text(operator));
    return CONDITIONAL + (strength ?? 1);
  }
  return KINDS.get(tree.kind[node]) ?? 16;
}
