import { tellFailure } from './failure.ts';
import { spatch } from './spatch.ts';

// `vedalia-spatch`: the command without the shell around all commands, which costs a third of its start.

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone: `vedalia-spatch ... | head`
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await spatch(process.argv.slice(2));
} catch (error) {
  process.exitCode = tellFailure(error);
}
