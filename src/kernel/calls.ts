import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { GupEpoch, GupSignature } from './epoch.ts';
import type { GupRole } from './gup-roles.ts';

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

const CALL = kind('call_expression');
const COMMENT = kind('comment');
const ERROR = kind('ERROR');
const FUNCTION = field('function');
const ARGUMENTS = field('arguments');

/** Reads a call; `undefined` where it calls something else, or with a number of arguments that the tree's headers do not declare. */
export function gupCall(tree: SyntaxTree, call: Node, epoch: GupEpoch): GupCall | undefined {
  if (tree.kind[call] !== CALL) return undefined;
  const name = tree.text(tree.child(call, FUNCTION));
  const signature = epoch.functions.get(name);
  const list = tree.child(call, ARGUMENTS);
  if (!signature || list === NONE) return undefined;
  const given = tree.namedChildren(list).filter((child) => tree.kind[child] !== COMMENT);
  if (given.length !== signature.roles.length || given.some((node) => tree.kind[node] === ERROR))
    return undefined;
  return {
    name,
    signature,
    call,
    arguments: given,
    argument: (role) => given[signature.roles.indexOf(role)] ?? NONE,
  };
}
