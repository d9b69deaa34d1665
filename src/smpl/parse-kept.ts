import { MacroModel } from '../c/macro-model.ts';
import { parseShadow } from '../c/parse.ts';
import { shadowOf } from '../c/shadow.ts';
import type { SyntaxTree } from '../c/syntax-tree.ts';
import { topLevelItems } from '../c/top-level-items.ts';
import type { Source } from '../text/source.ts';
import { holds, type Words } from './words.ts';

/**
 * The syntax tree of a file in which functions without the words have empty bodies: nothing can match there, and
 * most of a file costs nothing.
 *
 *     int f(int a)                  int f(int a)
 *     {                             {
 *             return a + g(a);
 *     }                             }
 */
export function parseKept(source: Source, words: Words | undefined, model = MacroModel.shipped): SyntaxTree {
  const shadow = shadowOf(source.text, model);
  if (!words) return parseShadow(source, shadow);
  const { text } = source;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, body } of topLevelItems(shadow.live)) {
    if (body < 0 || shadow.text[body] !== '{' || shadow.text[end - 1] !== '}') continue;
    if (holds(words, text.slice(start, end))) continue;
    parts.push(shadow.text.slice(at, body + 1), ' '.repeat(end - body - 2));
    at = end - 1;
  }
  parts.push(shadow.text.slice(at));
  return parseShadow(source, { ...shadow, text: parts.join('') });
}
