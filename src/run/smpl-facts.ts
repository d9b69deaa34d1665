import { listed } from '../text/listed.ts';
import type { FileOutcome } from './smpl-outcome.ts';

/** A phrase for a subject, with the functions that it is about: `use new() in f() and g()`. */
export function summaryOf(title: string, functions: readonly (string | null)[]): string {
  const names = [...new Set(functions)].flatMap((name) => (name === null ? [] : [`${name}()`]));
  // `Use kmemdup` -> `use kmemdup`, and `NULL` stays.
  const phrase = title.replace(/^[A-Z](?=[a-z]*[\s'-])/, (letter) => letter.toLowerCase());
  return names.length > 0 ? `${phrase} in ${listed(names)}` : phrase;
}

/** `3 places in f() and 1 in g() are changed` */
export function placesText(functions: readonly (string | null)[]): string {
  const counts = new Map<string, number>();
  for (const name of functions) {
    const where = name === null ? 'outside of functions' : `in ${name}()`;
    counts.set(where, (counts.get(where) ?? 0) + 1);
  }
  const [[first, number], ...others] = [...counts];
  const texts = [
    `${number} ${number === 1 ? 'place' : 'places'} ${first}`,
    ...others.map(([where, times]) => `${times} ${where}`),
  ];
  return `${listed(texts)} ${functions.length === 1 ? 'is' : 'are'} changed`;
}

/** What is called, or named, from now on and was not before: `Use new() instead of old()`. */
export function replacementText({ text, edits }: FileOutcome): string {
  const before = edits.map(({ start, end }) => text.slice(start, end)).join('\n');
  const after = edits.map((edit) => edit.text).join('\n');
  const calls = differences(callsIn(before), callsIn(after));
  const names =
    calls.gone.length + calls.fresh.length > 0 ? calls : differences(wordsIn(before), wordsIn(after));
  if (names.fresh.length > 0 && names.gone.length > 0)
    return `Use ${listed(names.fresh)} instead of ${listed(names.gone)}`;
  if (names.fresh.length > 0) return `Add ${listed(names.fresh)}`;
  return names.gone.length > 0 ? `Drop ${listed(names.gone)}` : 'Rearrange the code';
}

const callsIn = (code: string): string[] =>
  [...code.matchAll(/\b([A-Za-z_]\w*)\s*\(/g)]
    .map(([, name]) => `${name}()`)
    .filter((name) => !KEYWORD.test(name));

const wordsIn = (code: string): string[] => code.match(/\b[A-Za-z_]\w*\b/g) ?? [];

const KEYWORD = /^(?:if|while|for|switch|return|sizeof|do|else)\(\)$/;

/** At most three on each side, those that come up most first. */
function differences(before: readonly string[], after: readonly string[]) {
  return { gone: surplus(before, after), fresh: surplus(after, before) };
}

function surplus(these: readonly string[], those: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of these) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of those) counts.set(name, (counts.get(name) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([name]) => name);
}
