import type { Conflict } from './accept.ts';
import type { Marks } from './marks.ts';

/**
 * Added code that names a metavariable which this match has no value for: its name would be written as it is.
 *
 *     (
 *       p->x = E;
 *     |
 *     - q = 0;
 *     + q = E;
 *           ^
 *     )
 */
export function addsWithoutValue(
  names: ReadonlyMap<string, string>,
  { insertions }: Marks,
): Conflict | undefined {
  for (const { run, environment, anchor } of insertions)
    for (const { kind, text } of run.tokens) {
      const key = kind === 'word' ? names.get(text) : undefined;
      if (key !== undefined && !environment.get(key))
        return { at: anchor.start, reason: `nothing that matched says what ${text} is in the added code` };
    }
  return undefined;
}
