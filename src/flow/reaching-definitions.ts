import type { Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';

/**
 * A place that may have given a variable its value.
 * `assignment`   `x = e` or a declaration with initialiser; `value` is e
 * `update`       `x |= e`, `x++`: ask again at `at` for what it was before; `value` is e, or NONE for `++`
 * `unset`        declared without a value
 * `parameter`    the caller's value; `at` is the entry
 * `outer`        not declared in this function: a global, or a macro's; `at` is the entry
 * `unknown`      its address was taken, a part of it was set, or a loop macro sets it
 */
export interface Definition {
  kind: 'assignment' | 'update' | 'unset' | 'parameter' | 'outer' | 'unknown';
  /** The cfg node. */
  at: number;
  /** The assignment, declarator or expression. */
  node: Node;
  value: Node;
  /** For `update`: `|=`, `&=`, `++` ... */
  operator: string;
}

/**
 * The definitions of a variable that reach a cfg node, seen from just before it. What calls do to a variable whose
 * address escaped earlier is not followed.
 */
export function definitionsReaching(_cfg: Cfg, _node: number, _variable: string): Definition[] {
  throw new Error('not yet');
}
