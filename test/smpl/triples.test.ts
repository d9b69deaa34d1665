import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { runTriple } from './run-triple.ts';
import { readTriples } from './triples.ts';

// Triples that do not come out yet, each with the reason: `UPDATE=1` takes out those that do.
const file = new URL('known-failures.json', import.meta.url);
const known = new Map<string, string>(Object.entries(JSON.parse(readFileSync(file, 'utf8'))));
const triples = readTriples();

function wrongness(triple: (typeof triples)[number]): string | undefined {
  try {
    return runTriple(triple).wrong;
  } catch (error) {
    return (error as Error).message;
  }
}

test('every known failure names a triple', () => {
  const names = new Set(triples.map(({ name }) => name));
  assert.deepEqual(
    [...known.keys()].filter((name) => !names.has(name)),
    [],
  );
});

for (const folder of new Set(triples.map((triple) => triple.folder))) {
  describe(folder, () => {
    for (const triple of triples.filter((one) => one.folder === folder)) {
      test(triple.name, () => {
        const wrong = wrongness(triple);
        if (!known.has(triple.name)) assert.equal(wrong, undefined);
        else if (wrong === undefined && process.env.UPDATE) forget(triple.name);
        else
          assert.notEqual(wrong, undefined, 'it comes out now: take it from known-failures.json (UPDATE=1)');
      });
    }
  });
}

function forget(name: string): void {
  known.delete(name);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(known), undefined, 2)}\n`);
}
