import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadTransform, shippedTransforms } from '../src/run/load-transforms.ts';

// Each transform has its page, each relative link of a page leads somewhere, and each npm script that a page names exists.

const faults: string[] = [];

for (const module of shippedTransforms()) {
  const { name, docs } = await loadTransform(module);
  if (name !== module.name) faults.push(`${module.path}: its name is ${name}`);
  if (!existsSync(docs)) faults.push(`${module.path}: its page ${docs} is missing`);
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const pages = ['.', 'docs', 'examples']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.md'));

for (const page of pages) {
  const text = readFileSync(page, 'utf8');
  for (const [, link] of text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
    if (!/^[a-z]+:/.test(link) && !existsSync(join(dirname(page), link)))
      faults.push(`${page}: ${link} is missing`);
  }
  for (const [, script] of text.matchAll(/npm run ([\w:-]+)/g)) {
    if (!(script in scripts)) faults.push(`${page}: there is no script ${script}`);
  }
}

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
