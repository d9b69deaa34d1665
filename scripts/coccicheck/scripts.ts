import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One of the kernel's semantic patches. */
export interface Script {
  path: string;
  /** Below scripts/coccinelle: `misc/swap.cocci`. */
  name: string;
  /** Without folder and ending, which no two of them share: `swap`. */
  key: string;
  /** Those of patch, context, org and report that it has. */
  modes: string[];
  /** What its `// Options:` line gives. */
  options: string[];
}

const MODES = ['patch', 'context', 'org', 'report'];

export function scriptsOf(tree: string): Script[] {
  const root = join(tree, 'scripts/coccinelle');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cocci'))
    .sort()
    .map((name) => scriptAt(join(root, name), name));
}

function scriptAt(path: string, name: string): Script {
  const text = readFileSync(path, 'latin1');
  const rules = [...text.matchAll(/^virtual\s+([^\n]+)$/gm)].flatMap(([, list]) => list.split(/[\s,;]+/));
  const options = /^\/\/ Options:(.*)$/m.exec(text)?.[1].trim().split(/\s+/).filter(Boolean) ?? [];
  return {
    path,
    name,
    key: basename(name, '.cocci'),
    modes: MODES.filter((mode) => rules.includes(mode)),
    options,
  };
}
