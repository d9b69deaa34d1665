#!/usr/bin/env node
// `vedalia spatch` as one word, for scripts that look their tool up with `which`.
process.argv.splice(2, 0, 'spatch');
await import('../dist/src/cli/main.js');
