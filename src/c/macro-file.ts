import { macroDefinitions } from './macro-definitions.ts';
import { learnFrom } from './macro-learn.ts';
import { Word } from './word.ts';

const hints: readonly (readonly [RegExp, number])[] = [
  [/\b(?:YACFE_)?ITERATOR\b/, Word.loop],
  [/\bMACROSTATEMENT\b|\bYACFE_STATEMENT\b/, Word.statementMacro],
  [/\bYACFE_(?:\w+_)?ATTRIBUTE\b/, Word.annotation],
  [/\bYACFE_IDENT_BUILDER\b/, Word.nameBuilder],
  [/\bYACFE_STRING\b/, Word.nameBuilder],
  [/\bYACFE_DECLARATOR\b/, Word.none],
];

/**
 * What a macro file in the form of Coccinelle's `--macro-file` teaches:
 *
 *     #define __quick                          an empty macro is an annotation
 *     #define __quick(level)                   the same, with its parentheses
 *     #define for_all(p) YACFE_ITERATOR        a loop
 *     #define CHECK(x) MACROSTATEMENT          a statement that may lack its semicolon
 *     #define NAME(x) YACFE_IDENT_BUILDER      builds a name
 *     #define for_all(p) for (p = 0; p; p++)   anything else is learned as in a tree
 */
export function readMacroFile(text: string, known: ReadonlyMap<string, number>): Map<string, number> {
  const words = new Map<string, number>();
  const definitions = macroDefinitions(text);
  for (const { name, hasParameters, body } of definitions) {
    const hint = hints.find(([pattern]) => pattern.test(body));
    if (hint) {
      const annotation = hint[1] === Word.annotation && hasParameters;
      words.set(name, annotation ? Word.annotationCall : hint[1]);
    } else if (body === '') words.set(name, hasParameters ? Word.annotationCall : Word.annotation);
  }
  const rest = definitions.filter(({ name }) => !words.has(name));
  for (const [name, bits] of learnFrom(rest, known)) words.set(name, bits);
  return words;
}
