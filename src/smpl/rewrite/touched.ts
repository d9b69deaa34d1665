import { MacroModel } from '../../c/macro-model.ts';
import { parseShadow } from '../../c/parse.ts';
import { type Shadow, shadowOf } from '../../c/shadow.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { type TopLevelItem, topLevelItems } from '../../c/top-level-items.ts';
import { Source } from '../../text/source.ts';

type Stretch = { readonly start: number; readonly end: number };

/** The items of a file (functions, declarations) that stretches touch. */
export function itemsAt(text: string, stretches: readonly Stretch[]): TopLevelItem[] {
  return stretches.length === 0 ? [] : touched(shadowOf(text, MacroModel.shipped), stretches);
}

/** Their trees; nothing else is parsed. */
export function treesAt(text: string, stretches: readonly Stretch[]): SyntaxTree[] {
  if (stretches.length === 0) return [];
  const source = new Source('', text);
  const shadow = shadowOf(text, MacroModel.shipped);
  return touched(shadow, stretches).map(({ start, end }) => parseShadow(source, shadow, start, end));
}

function touched({ live }: Shadow, stretches: readonly Stretch[]): TopLevelItem[] {
  let next = 0;
  return topLevelItems(live).filter((item) => {
    while (next < stretches.length && stretches[next].end < item.start) next++;
    return next < stretches.length && stretches[next].start <= item.end;
  });
}
