import type { LiveTokens } from '../c/live-tokens.ts';
import { MacroModel } from '../c/macro-model.ts';
import { parseShadow } from '../c/parse.ts';
import { Role } from '../c/role.ts';
import { shadowOf } from '../c/shadow.ts';
import type { SyntaxTree } from '../c/syntax-tree.ts';
import { type TopLevelItem, topLevelItems } from '../c/top-level-items.ts';
import type { Source } from '../text/source.ts';
import { holds, type Words } from './words.ts';

/**
 * The syntax tree of a file in which functions and initialisers without the words are empty: nothing can match
 * there, and most of a file costs nothing.
 *
 *     int f(int a)                  int f(int a)
 *     {                             {
 *             return a + g(a);
 *     }                             }
 */
export function parseKept(source: Source, words: Words | undefined, model = MacroModel.shipped): SyntaxTree {
  const shadow = shadowOf(source.text, model);
  if (!words) return parseShadow(source, shadow);
  const parts: string[] = [];
  let at = 0;
  for (const item of topLevelItems(shadow.live)) {
    if (holds(words, source.text.slice(item.start, item.end))) continue;
    for (const [open, close] of bodies(shadow.live, item)) {
      if (shadow.text[open] !== '{' || shadow.text[close] !== '}') continue;
      parts.push(shadow.text.slice(at, open + 1), ' '.repeat(close - open - 1));
      at = close;
    }
  }
  parts.push(shadow.text.slice(at));
  return parseShadow(source, { ...shadow, text: parts.join('') });
}

/** Offsets of the braces around the blocks and initialisers of an item, the outermost ones. */
function* bodies(
  { start, partner, role }: LiveTokens,
  { from, to }: TopLevelItem,
): Generator<[number, number]> {
  for (let at = from; at < to; at++) {
    if (partner[at] <= at) continue;
    if (role[at] === Role.block || role[at] === Role.initializer) yield [start[at], start[partner[at]]];
    at = partner[at];
  }
}
