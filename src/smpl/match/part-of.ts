import { kind } from '../../c/kinds.ts';
import { Source } from '../../text/source.ts';
import type { Binding } from './binding.ts';
import { codeTokens } from './code-tokens.ts';
import { readFragment } from './fragment.ts';

const FIELD = kind('field_identifier');

/** Is a value an operand, an argument or the like in another? `c` is none in `b->c`, `a + b` none in `a + b * c`. */
export function isPartOf(part: Binding, whole: Binding): boolean {
  if (!` ${whole.tokens} `.includes(` ${part.tokens} `)) return false;
  const { text } = whole;
  const fragment = readFragment(new Source('a value', text), { start: 0, end: text.length });
  if (!fragment) return true;
  const { tree, block } = fragment;
  for (let node = block + 1; node < tree.count; node++)
    if (tree.kind[node] !== FIELD && codeTokens(tree.text(node)) === part.tokens) return true;
  return false;
}
