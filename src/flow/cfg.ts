import type { CFunction } from '../c/functions.ts';
import type { Node } from '../c/syntax-tree.ts';

/**
 * What a node of the graph stands for:
 * `statement`  an expression statement, declaration, return, goto, break ..., or assembler
 * `condition`  the condition of an if, loop or macro loop: edges `true` and `false`
 * `switch`     the value of a switch: edges `case` to each label, `default`, or `false` where it has no default
 * `label`      a goto label or case label
 * `join`       where the branches of a statement meet again
 * `config`     an `#if` inside the function: edges `config` to each alternative, and past it where it may be absent
 * `scope-end`  the end of a scope that a guard or cleanup attribute opened; `node` is the opening statement
 */
export type CfgKind =
  | 'entry'
  | 'exit'
  | 'statement'
  | 'condition'
  | 'switch'
  | 'label'
  | 'join'
  | 'config'
  | 'scope-end';

export type EdgeKind = 'next' | 'true' | 'false' | 'case' | 'default' | 'back' | 'config';

export interface CfgEdge {
  to: number;
  kind: EdgeKind;
}

export interface CfgNode {
  id: number;
  kind: CfgKind;
  /**
   * What is evaluated here, a node of `fn.tree`: the statement, or the condition's expression without its
   * parentheses. NONE for entry, exit, join, config and the condition of `for (;;)`.
   */
  node: Node;
  /** The statement that it heads (if, while, switch, `#if` ...), else the same as `node`. */
  statement: Node;
  next: CfgEdge[];
  /** The edges that lead here; `to` is the node they come from. */
  previous: CfgEdge[];
}

/**
 * The control-flow graph of one function. A condition with `&&` and `||` is one node. Statements of a statement
 * expression stand before the statement that holds them. Unreachable code has nodes without a way from `entry`.
 */
export interface Cfg {
  fn: CFunction;
  nodes: readonly CfgNode[];
  entry: number;
  exit: number;
  /** ERROR and MISSING nodes of the syntax tree inside the body: where the graph may lie. */
  damage: readonly Node[];
  /** The graph node in which a node of the syntax tree is evaluated (for `if` and loops their condition), or -1. */
  at(node: Node): number;
}
