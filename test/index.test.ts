import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as vedalia from '../src/index.ts';
import { makeTree, transform } from './run/make-tree.ts';

test('the package exports what programs and transforms are promised', () => {
  for (const name of ['audit', 'auditJson', 'diff', 'apply', 'series', 'defineTransform', 'UsageError'])
    assert.ok(name in vedalia, name);
});

test('a program audits, looks at the diff, and applies it', async (t) => {
  const root = makeTree(t, { 'a.c': 'int f(int x)\n{\n\treturn old_call(x);\n}\n' });
  const result = await vedalia.audit(root, [transform('rename')], { jobs: 1 });
  assert.equal(result.units[0].summary, 'use new_call()');
  assert.match(vedalia.diff(result), /^\+\treturn new_call\(x\);$/m);
  assert.deepEqual(vedalia.apply(result), { changed: ['a.c'], refused: [], removed: [] });
});
