import { printable } from '../report/escape.ts';
import { ScriptError } from '../smpl/script/runner.ts';
import { SmplError } from '../smpl/smpl-error.ts';
import { warn } from './terminal.ts';

/** Runs a command over a semantic patch: what is wrong with the patch is said as it is, without a stack; exit code 1. */
export async function withSmplErrors(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SmplError || error instanceof ScriptError)) throw error;
    warn(error.message.split('\n').map(printable).join('\n'));
    return 1;
  }
}
