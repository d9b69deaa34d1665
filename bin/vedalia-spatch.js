#!/usr/bin/env node
// `vedalia spatch` as one word, for scripts that look their tool up with `which`.
import '../dist/src/cli/spatch-main.js';
