import type { FileWords } from './places.ts';
import { type Ledger, outcomeNames, type SiteResult } from './result.ts';

/**
 * Holds what was found against what was answered: the difference is unaccounted for.
 *
 * @param matches how many of the results are matches of semantic patches, which are found and answered in one
 */
export function balance(
  words: readonly string[],
  files: readonly FileWords[],
  results: readonly SiteResult[],
  matches = 0,
): Ledger {
  const counts: Record<string, number> = Object.fromEntries(words.map((word) => [word, 0]));
  let sites = matches;
  for (const file of files) {
    for (const { word } of file.sites) counts[word]++;
    sites += file.sites.length;
  }
  const outcomes = { rewrite: 0, leave: 0, ask: 0, mention: 0 } satisfies Ledger['outcomes'];
  for (const { outcome } of results) outcomes[outcome]++;
  const answered = outcomeNames.reduce((sum, name) => sum + outcomes[name], 0);
  return { words: counts, sites, outcomes, unaccounted: sites - answered };
}
