import { kind } from '../../c/kinds.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Solutions } from './witness.ts';

const LOOPS = ['while_statement', 'for_statement', 'do_statement'].map(kind);
const TARGETS = [...LOOPS, kind('switch_statement')];
const JUMPS = new Map([
  [kind('break_statement'), TARGETS],
  [kind('continue_statement'), LOOPS],
]);

/**
 * The loops and switches of the code that those of the pattern stand for, so that a `break` leaves the one that it leaves in
 * the pattern:
 *
 *     while (a) { <... - break; ...> }      while (x) { for (;;) break; break; }
 *                                                                       ^^^^^^ this one
 */
export class JumpTargets {
  readonly #around: Node[] = [];

  /** Matches inside what may be such a statement. */
  within(tree: SyntaxTree, node: Node, match: () => Solutions): Solutions {
    if (!TARGETS.includes(tree.kind[node])) return match();
    this.#around.push(node);
    try {
      return match();
    } finally {
      this.#around.pop();
    }
  }

  /** Does a statement leave what it leaves in the pattern, or is it no such jump? */
  fits(tree: SyntaxTree, node: Node): boolean {
    const targets = JUMPS.get(tree.kind[node]);
    const wanted = targets && this.#around.findLast((at) => targets.includes(tree.kind[at]));
    return wanted === undefined || tree.closest(node, ...targets!) === wanted;
  }
}
