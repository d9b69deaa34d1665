import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from '../../src/index.ts';
import { auditWith, makeTree, transform } from './make-tree.ts';

const files = {
  'a.c': 'int f(void)\n{\n\told_call(good);\n\told_call(bad);\n\treturn old_call(good);\n}\n',
  'b.c': 'int g(void)\n{\n\treturn old_call(good);\n}\n',
};

test('names a transform that throws, and goes on', async (t) => {
  const { ledger, faults, sites } = await auditWith(makeTree(t, files), 'throws');
  assert.equal(ledger.sites, 4);
  assert.equal(ledger.unaccounted, 1);
  assert.equal(sites.length, 3);
  const [fault] = faults;
  assert.equal(faults.length, 1);
  assert.deepEqual(
    [fault.code, fault.transform, fault.path, fault.line],
    ['transform-failed', 'throws', 'a.c', 4],
  );
  assert.match(fault.text, /cannot cope with bad .*throws\.ts/);
});

test('takes the answer of another transform at a site where one throws', async (t) => {
  const { ledger, faults } = await auditWith(makeTree(t, files), 'throws', 'rename');
  assert.equal(faults.length, 1);
  assert.equal(ledger.unaccounted, 0);
});

for (const [name, code, text] of [
  ['loops', 'transform-too-slow', /took longer than 1 s at 'old_call'/],
  ['parses-forever', 'transform-too-slow', /took longer than 1 s/],
  ['exits', 'transform-failed', /ended its worker with exit code 0/],
] as const) {
  test(`ends a transform that ${name}, names it, and goes on`, async (t) => {
    const { ledger, faults } = await audit(makeTree(t, files), [transform(name)], { budget: 1, jobs: 1 });
    assert.equal(ledger.unaccounted, 1);
    assert.equal(ledger.outcomes.leave, 3);
    const [fault] = faults;
    assert.equal(faults.length, 1);
    assert.deepEqual([fault.code, fault.transform, fault.path, fault.line], [code, name, 'a.c', 4]);
    assert.match(fault.text, text);
  });
}

test('no longer asks a transform that loops again and again', async (t) => {
  const many = { 'a.c': `int f(void)\n{\n${'\told_call(bad);\n'.repeat(20)}}\n` };
  const { ledger, faults } = await audit(makeTree(t, many), [transform('loops')], { budget: 0.8, jobs: 1 });
  assert.equal(faults.length, 3);
  assert.equal(ledger.unaccounted, 20);
});

test('goes on without a module that cannot be loaded', async (t) => {
  const { ledger, faults } = await audit(
    makeTree(t, files),
    ['no-transform', 'hangs-at-load', 'no-word', 'rename'].map(transform),
    { budget: 1, jobs: 1 },
  );
  assert.equal(ledger.outcomes.rewrite, 4);
  assert.deepEqual(
    faults.map(({ code, transform }) => [code, transform]),
    [
      ['transform-too-slow', 'hangs-at-load'],
      ['transform-failed', 'no-transform'],
      ['transform-failed', 'no-word'],
    ],
  );
});

test('refuses edits that collide, do not parse, or lie outside', async (t) => {
  const root = makeTree(t, {
    'a.c': 'int f(void)\n{\n\told_call(fine);\n\told_call(broken);\n\treturn old_call(wide);\n}\n',
    'b.c': 'int g(void)\n{\n\told_call(outside);\n\treturn old_call(none);\n}\n',
  });
  const { sites, ledger, faults, files } = await auditWith(root, 'rename', 'clumsy');
  assert.equal(ledger.outcomes.rewrite, 5, 'the first transform wins everywhere');
  assert.equal(faults.length, 2);
  const alone = await auditWith(root, 'clumsy');
  assert.deepEqual(
    alone.sites.map(({ line, outcome, reasons }) => [line, outcome, reasons[0]?.code]),
    [
      [3, 'rewrite', undefined],
      [4, 'ask', 'result-does-not-parse'],
      [5, 'rewrite', undefined],
    ],
  );
  assert.equal(alone.ledger.unaccounted, 2);
  assert.deepEqual(
    alone.faults.map(({ line, text }) => [line, text.replace(/ \(at .*/, '')]),
    [
      [3, 'the rewrite has an edit [15, 61) that does not fit b.c'],
      [4, 'the rewrite of old_call changes nothing'],
    ],
  );
  assert.equal(alone.files.length, 1);
  assert.ok(sites.length === 5 && files.length === 2);
});
