import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import { CodePattern } from '../smpl/code-pattern.ts';
import { readSmpl } from '../smpl/read/read-smpl.ts';
import { Source } from '../text/source.ts';
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

/** Reads a call; `undefined` where it calls something else, or with other arguments than the tree's headers declare. */
export function gupCall(tree: SyntaxTree, call: Node, epoch: GupEpoch): GupCall | undefined {
  const name = /^\w+/.exec(tree.text(call))?.[0] ?? '';
  const signature = epoch.functions.get(name);
  const match = signature && patternOf(signature).at(tree, call);
  if (!match) return undefined;
  const { bound } = match;
  return {
    name,
    signature,
    call,
    arguments: signature.roles.map((role) => bound[role]),
    argument: (role) => bound[role] ?? NONE,
  };
}

const patterns = new WeakMap<GupSignature, CodePattern<GupRole>>();

/** The calls that fit a declaration, each argument a metavariable: `get_user_pages(start, nr, flags, pages, vmas)`. */
function patternOf(signature: GupSignature): CodePattern<GupRole> {
  let found = patterns.get(signature);
  if (!found) {
    const { name, roles } = signature;
    const list = roles.join(', ');
    const rule = new Source(signature.path, `@@ expression ${list}; @@\n${name}(${list})\n`);
    found = new CodePattern(() => readSmpl(rule, { isomorphisms: [] }), roles);
    patterns.set(signature, found);
  }
  return found;
}
