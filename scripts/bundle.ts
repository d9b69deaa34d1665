import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { entryFiles, textsIn } from './entries.ts';

// One file per entry and few that they share: a command loads five files in place of a hundred.

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
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
  // What is native, finds files beside itself, or is seldom needed.
  external: ['tree-sitter', 'tree-sitter-c', 'jiti', 'tsx'],
  metafile: true,
});
writeFileSync('dist/LICENSES', licencesOf(Object.keys(metafile.inputs)));

/** The licences of the packages that are part of the bundle. */
function licencesOf(inputs: readonly string[]): string {
  const folders = inputs.flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      if (!file) throw new Error(`${folder} has no licence`);
      return `${folder.replace(/^.*node_modules\//, '')}\n\n${readFileSync(`${folder}/${file}`, 'utf8')}`;
    })
    .join('\n\n');
}
