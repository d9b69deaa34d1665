import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { entryFiles, textsIn } from './entries.ts';

// One file per entry and few that they share: a command loads five files in place of a hundred.

rmSync('dist', { recursive: true, force: true });
await build({
  entryPoints: entryFiles(textsIn(['src', 'transforms'])),
  outbase: '.',
  outdir: 'dist',
  // As deep as the modules in it were: `new URL('../../transforms/', import.meta.url)` must lead there from it.
  chunkNames: 'src/run/chunk-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
});
