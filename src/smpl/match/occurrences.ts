import type { Rule } from '../ast.ts';
import { count } from './local-variables.ts';

const known = new WeakMap<Rule, ReadonlyMap<string, number>>();

/** How often each metavariable occurs in a rule, by its key; `names` are the keys by name. */
export function occurrencesIn(rule: Rule, names: ReadonlyMap<string, string>): ReadonlyMap<string, number> {
  let occurrences = known.get(rule);
  if (!occurrences) {
    const counts = new Map<string, number>();
    for (const item of rule.minus.items) count({ names }, item, counts);
    occurrences = counts;
    known.set(rule, occurrences);
  }
  return occurrences;
}
