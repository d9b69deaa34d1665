import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { apply } from '../../src/run/apply.ts';
import { readExact } from '../../src/run/replace-file.ts';

// Applies a rename to each file of a folder, as a program of its own that can be killed.

const root = process.argv[2];
const files = readdirSync(root)
  .filter((path) => path.endsWith('.c'))
  .map((path) => {
    const text = readExact(join(root, path));
    const start = text.indexOf('old_call');
    return { path, text, edits: start < 0 ? [] : [{ start, end: start + 8, text: 'new_call' }] };
  });
if (files.length > 1) process.stdout.write('ready\n');
const applied = apply({ tree: { root, epoch: null }, files, units: [] });
if (files.length === 1) process.stdout.write(JSON.stringify(applied));
