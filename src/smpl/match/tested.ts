import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';

const CONDITION = field('condition');
const OPERATOR = field('operator');
const PARENTHESES = kind('parenthesized_expression');
const UNARY = kind('unary_expression');
const SWITCH = kind('switch_statement');
const BINARY = kind('binary_expression');

/**
 * Does C only ask whether the value is zero?
 *
 *     if (p && !q) ...       p, q and p && !q
 *         ^     ^
 */
export function isTested(tree: SyntaxTree, node: Node): boolean {
  for (let at = node; at !== NONE; at = tree.parent[at]) {
    const parent = tree.parent[at];
    if (parent === NONE) return false;
    if (tree.field[at] === CONDITION) return tree.kind[parent] !== SWITCH;
    if (tree.kind[parent] === PARENTHESES) continue;
    const operator = tree.child(parent, OPERATOR);
    if (operator === NONE) return false;
    const sign = tree.text(operator);
    if (tree.kind[parent] === UNARY) return sign === '!';
    return tree.kind[parent] === BINARY && (sign === '&&' || sign === '||');
  }
  return false;
}
