import type { Reason } from '../../src/index.ts';
import type { GupFacts } from './facts.ts';
import { quote } from './quote.ts';
import { asks } from './reasons.ts';

/**
 * A literal that stands for flags, but not in the call: only there would it be rewritten.
 *
 *     int write = 1;  ...  get_user_pages(addr, 1, write, &page, NULL);
 *                 ^
 */
export function strayLiteral({ file, fn, flags, flagsNode }: GupFacts): Reason | undefined {
  const stray = flags.literals.find(({ node }) => !fn.tree.contains(flagsNode, node));
  if (!stray) return undefined;
  const text = `does ${stray.text} stand for FOLL_WRITE here? It reaches the flags through ${fn.tree.text(flagsNode)}`;
  return asks('literal-unclear', text, [quote(file, fn.tree, stray.node, 'a constant for flags')]);
}
