import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The texts of all TypeScript files in folders of the project, by path. */
export function textsIn(folders: readonly string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  return new Map(
    paths.filter((path) => path.endsWith('.ts')).map((path) => [path, readFileSync(path, 'utf8')]),
  );
}

const loadedByName = [
  /^src\/index\.ts$/,
  /^src\/cli\/(main|spatch-main)\.ts$/,
  /^src\/cli\/commands\//,
  /^transforms\/[\w-]+\/index\.ts$/,
];

// workerUrl('smpl-thread')   processModule('parse-child')   workerUrl(name = 'worker')
//            ^~~~~~~~~~~                    ^~~~~~~~~~~                       ^~~~~~
const started = /(?:workerUrl|processModule)\((?:name = )?'([\w-]+)'/g;

/** Files that are started, or loaded by their name, not imported. */
export function entryFiles(texts: ReadonlyMap<string, string>): string[] {
  const names = new Set(
    [...texts.values()].flatMap((text) => [...text.matchAll(started)].map(([, name]) => name)),
  );
  return [...texts.keys()].filter(
    (path) =>
      loadedByName.some((pattern) => pattern.test(path)) ||
      (path.startsWith('src/') && names.has(basename(path, '.ts'))),
  );
}
