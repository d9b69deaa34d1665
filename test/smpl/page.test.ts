import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readTriples } from './triples.ts';

const page = readFileSync(new URL('../../docs/smpl.md', import.meta.url), 'utf8');
const triples = new Set(readTriples().map(({ name }) => name));
const reasons = JSON.parse(readFileSync(new URL('disagreements.json', import.meta.url), 'utf8'));

test('the fixtures that the page names are there, two for each feature that works', () => {
  const rows = page.split('\n').filter((line) => line.endsWith('| yes |'));
  assert.ok(rows.length > 40);
  for (const row of rows) {
    const names = row.match(/(?<=[|,] )[\w-]+\/[\w/.-]+(?= *[,|])/g) ?? [];
    for (const name of names) assert.ok(triples.has(name) || name.endsWith('.test.ts'), name);
    assert.ok(names.length > 1 || /test\.ts|comments in a|`\.{6}`/.test(row), row);
  }
});

test('the page lists the disagreements with spatch', () => {
  for (const [name, reason] of Object.entries(reasons)) {
    assert.ok(triples.has(name), name);
    assert.ok(page.includes(`| ${name} | ${reason} |`), name);
  }
});
