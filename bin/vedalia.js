#!/usr/bin/env node
// `vedalia spatch` reads its words itself and does without the shell around the other commands.
if (process.argv[2] === 'spatch') {
  process.argv.splice(2, 1);
  await import('../dist/src/cli/spatch-main.js');
} else await import('../dist/src/cli/main.js');
