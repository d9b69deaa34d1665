import { printable } from '../report/escape.ts';
import { UsageError } from '../run/errors.ts';
import { ScriptError } from '../smpl/script/runner.ts';
import { SmplError } from '../smpl/smpl-error.ts';
import { warn } from './terminal.ts';

/** Says why a command failed; returns the exit code: 2 for what the user asked for, 1 for a run that failed. */
export function tellFailure(error: unknown): 1 | 2 {
  if (error instanceof UsageError) {
    warn(printable(error.message));
    return 2;
  }
  // What is wrong with a semantic patch is said as it is, without a stack.
  const isTold = error instanceof SmplError || error instanceof ScriptError;
  const text =
    error instanceof Error ? (isTold ? error.message : (error.stack ?? error.message)) : String(error);
  warn(text.split('\n').map(printable).join('\n'));
  return 1;
}
