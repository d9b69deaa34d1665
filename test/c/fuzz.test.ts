import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mutated, readToTheEnd } from './mutations.ts';

// Over the C of the tests and examples. scripts/fuzz-parse.ts does the same over a whole tree.

const ROUNDS = 400;
const SECONDS = 20;

const files = ['test', 'examples'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.c'))
    .map((name) => join(folder, name))
    .sort(),
);

test('broken files are read to their end', { timeout: 120_000 }, () => {
  assert.ok(files.length > 100);
  const end = performance.now() + SECONDS * 1000;
  for (let seed = 1; seed <= ROUNDS && performance.now() < end; seed++) {
    const [path, other] = [files[(seed * 7919) % files.length], files[(seed * 104729) % files.length]];
    const text = mutated(readFileSync(path, 'latin1'), readFileSync(other, 'latin1'), seed);
    try {
      readToTheEnd(path, text);
    } catch (error) {
      throw new Error(`${path} with ${other}, seed ${seed}`, { cause: error });
    }
  }
});

test('a mutation is the same for the same seed, and another for another', () => {
  const text = readFileSync('test/c/idioms/gnu-c.c', 'latin1');
  assert.equal(mutated(text, text, 3), mutated(text, text, 3));
  const all = new Set(Array.from({ length: 50 }, (_, seed) => mutated(text, text, seed)));
  assert.ok(all.size > 45);
});
