import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MacroModel } from '../../src/c/macro-model.ts';
import { parseHealth } from '../../src/c/parse-health.ts';

// C as kernels of many years write it, each file about one idiom: all of it is understood, with no header at hand.

const folder = new URL('./idioms/', import.meta.url);

for (const name of readdirSync(folder)) {
  test(`${name} is understood`, () => {
    const { faults } = parseHealth(name, readFileSync(new URL(name, folder), 'latin1'), MacroModel.shipped);
    assert.deepEqual(
      faults.map(({ kind, line, text }) => `${kind} ${line}: ${text}`),
      [],
    );
  });
}
