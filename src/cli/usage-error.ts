import { UsageError } from '../run/errors.ts';
import { nearest } from '../run/nearest.ts';

/** What the reader of the command line found wrong, with the cure. */
export function usageError(message: string, options: readonly string[]): UsageError {
  const unknown = /^Unknown arguments?: ([^,]+)/.exec(message)?.[1];
  const guess =
    unknown === undefined
      ? undefined
      : nearest(
          unknown,
          options.filter((name) => name.length > 1),
        );
  if (guess !== undefined) return new UsageError(`there is no option --${unknown}; did you mean --${guess}?`);
  const hint = message.startsWith('Not enough non-option arguments')
    ? '; name the tree first: a list of values, as --only has, takes all words behind it'
    : '';
  return new UsageError(`${message}${hint}\nvedalia --help shows commands and options`);
}
