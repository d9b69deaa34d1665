import type { Node } from '../c/syntax-tree.ts';

/**
 * One mention of a variable, member or element.
 * `read`     its value is read
 * `write`    it is set; `value` is the expression
 * `update`   it is read and set: `x |= e`, `x++`; `value` is e, or NONE
 * `address`  `&x`, the cursor of a loop macro, the `x` of `get_user(x, p)`: somebody else may read and set it
 * `declare`  declared without a value
 */
export interface Access {
  kind: 'read' | 'write' | 'update' | 'address' | 'declare';
  /** Normal form: `x`, `current->mm->pinned_vm`, `pages[i]`. */
  text: string;
  /** The identifier at its root, `current` or `pages`; empty for `f(x)->y`. */
  variable: string;
  node: Node;
  value: Node;
  /** For `update`: `|=`, `+=`, `++` ... */
  operator: string;
  /** False where `&&`, `||` or `?:` may skip it. */
  sure: boolean;
}
