import type { Node, SyntaxTree } from '../c/syntax-tree.ts';
import type { GupEpoch, GupRole, GupSignature } from './epoch.ts';

/** A call of the family with its arguments by role. */
export interface GupCall {
  name: string;
  signature: GupSignature;
  /** The `call_expression`. */
  call: Node;
  /** The argument expressions in order. */
  arguments: readonly Node[];
  /** The argument in a role, or NONE where this function has no such parameter. */
  argument(role: GupRole): Node;
}

/** Reads a call; `undefined` where it calls something else, or with a number of arguments that the tree's headers do not declare. */
export function gupCall(_tree: SyntaxTree, _call: Node, _epoch: GupEpoch): GupCall | undefined {
  throw new Error('not yet');
}
