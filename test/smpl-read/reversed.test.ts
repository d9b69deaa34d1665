import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRule } from './read.ts';
import { showPattern } from './show.ts';

test('a reversed patch matches what it adds and adds what it removes', () => {
  const text = '@@ expression E; @@\n- old(E);\n+ new_one(E, 0);\n  done();\n';
  const swapped = '@@ expression E; @@\n+ old(E);\n- new_one(E, 0);\n  done();\n';
  const reversed = readRule(text, 0, { isomorphisms: [], reversed: true });
  assert.equal(showPattern(reversed.minus), showPattern(readRule(swapped).minus));
});
