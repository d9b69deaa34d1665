import type { Node } from '../c/syntax-tree.ts';
import type { Cfg } from './cfg.ts';

export interface Use {
  /** The cfg node. */
  at: number;
  /** The expression in the syntax tree. */
  node: Node;
  kind: 'read' | 'update' | 'address';
}

/** Every use of a variable's value in a function, in text order; plain writes and its declaration are none. */
export function usesOf(_cfg: Cfg, _variable: string): Use[] {
  throw new Error('not yet');
}

/** May the value that a variable has just after a cfg node still be used? */
export function liveAfter(_cfg: Cfg, _node: number, _variable: string): boolean {
  throw new Error('not yet');
}
