import { printable } from '../report/escape.ts';
import { UsageError } from '../run/errors.ts';
import { withSmplErrors } from './smpl-errors.ts';
import { spatch } from './spatch.ts';
import { warn } from './terminal.ts';

// `vedalia-spatch`: the command without the shell around all commands, which costs a third of its start.

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone: `vedalia-spatch ... | head`
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await withSmplErrors(() => spatch(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  warn(printable(error.message));
  process.exitCode = 2;
}
