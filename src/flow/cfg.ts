import type { CFunction } from '../c/functions.ts';
import type { Node } from '../c/syntax-tree.ts';

/**
 * What a node of the graph stands for:
 * `statement`  an expression statement, declaration, return, goto, break ..., or assembler
 * `condition`  the condition of an if, loop or macro loop: edges `true` and `false`
 * `switch`     the value of a switch: edges `case` to each label, `default`, or `false` where it has no default
 * `label`      a goto label or case label
 * `join`       where the branches of a statement meet again
 * `scope-end`  the end of a scope that a guard or cleanup attribute opened
 */
export type CfgKind =
  | 'entry'
  | 'exit'
  | 'statement'
  | 'condition'
  | 'switch'
  | 'label'
  | 'join'
  | 'scope-end';

export type EdgeKind = 'next' | 'true' | 'false' | 'case' | 'default' | 'back' | 'config';

export interface CfgEdge {
  to: number;
  kind: EdgeKind;
}

export interface CfgNode {
  id: number;
  kind: CfgKind;
  /** What is evaluated here, a node of `fn.tree`: the statement, or the condition's expression. NONE for entry, exit and join. */
  node: Node;
  /** The statement that it heads (if, while, switch ...), else the same as `node`. */
  statement: Node;
  next: CfgEdge[];
  previous: CfgEdge[];
}

/** The control-flow graph of one function. */
export interface Cfg {
  fn: CFunction;
  nodes: readonly CfgNode[];
  entry: number;
  exit: number;
  /** The graph node in which a node of the syntax tree is evaluated, or -1. */
  at(node: Node): number;
}
