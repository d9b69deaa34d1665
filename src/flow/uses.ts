import type { Node, SyntaxTree } from '../c/syntax-tree.ts';

/**
 * One mention of a variable, member or element.
 * `read`     its value is read
 * `write`    it is set; `value` is the expression, NONE where that is not one expression (`x++`)
 * `update`   it is read and set: `x |= e`, `x++`
 * `address`  `&x`: whoever gets the address may read and set it
 * `declare`  declared without a value
 */
export interface Access {
  kind: 'read' | 'write' | 'update' | 'address' | 'declare';
  /** Normal form: `x`, `current->mm->pinned_vm`, `pages[i]`. */
  text: string;
  /** The identifier at its root: `current`, `pages`. */
  variable: string;
  node: Node;
  value: Node;
  /** For `update`: `|=`, `+=`, `++` ... */
  operator: string;
}

/** The accesses in an expression, statement or declaration, in text order; statement expressions are left out. */
export function accessesOf(_tree: SyntaxTree, _node: Node): Access[] {
  throw new Error('not yet');
}

/** An expression's text without blanks, comments and needless parentheses: `( & ( mm ) -> x )` is `&mm->x`. */
export function normalText(_tree: SyntaxTree, _node: Node): string {
  throw new Error('not yet');
}
