import { MacroModel } from '../../c/macro-model.ts';
import { parseShadow } from '../../c/parse.ts';
import { shadowOf } from '../../c/shadow.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { topLevelItems } from '../../c/top-level-items.ts';
import { Source } from '../../text/source.ts';

/** The trees of the items of a file (functions, declarations) that stretches touch; nothing else is parsed. */
export function treesAt(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
): SyntaxTree[] {
  if (stretches.length === 0) return [];
  const source = new Source('', text);
  const shadow = shadowOf(text, MacroModel.shipped);
  let next = 0;
  return topLevelItems(shadow.live)
    .filter((item) => {
      while (next < stretches.length && stretches[next].end < item.start) next++;
      return next < stretches.length && stretches[next].start <= item.end;
    })
    .map(({ start, end }) => parseShadow(source, shadow, start, end));
}
