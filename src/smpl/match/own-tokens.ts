import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Tree } from '../ast.ts';
import { STATEMENTS } from './kinds.ts';

const CONDITION = field('condition');

const PARENTHESES = kind('parenthesized_expression');
const POINTER = kind('pointer_expression');

/**
 * Do the tokens that the node begins with belong to it? Those of a statement, and the `&&` of a label's address, do not:
 *
 *     if (x == 1) ...       goto *&&out;
 *        ^      ^                 ^^
 */
export function isOfItsOwn(tree: SyntaxTree, pattern: Tree, node: Node): boolean {
  switch (pattern.kind) {
    case PARENTHESES:
      return pattern.field === CONDITION || !isHeadOfStatement(tree, node);
    case POINTER:
      return tree.text(node).startsWith('&&') === isLabelAddress(pattern);
    default:
      return true;
  }
}

function isLabelAddress({ children: [sign] }: Tree): boolean {
  return sign?.is === 'leaf' && sign.token.text === '&&';
}

/** The parentheses of `if (x)` belong to the statement, those of `(x) ? 1 : 2` to the value. */
export function isHeadOfStatement(tree: SyntaxTree, node: Node): boolean {
  const parent = tree.parent[node];
  return (
    tree.kind[node] === PARENTHESES &&
    tree.field[node] === CONDITION &&
    parent !== NONE &&
    STATEMENTS.has(tree.kind[parent])
  );
}
