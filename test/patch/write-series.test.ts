import assert from 'node:assert/strict';
import { chmodSync, readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { checkOutput, writeSeries } from '../../src/patch/write-series.ts';
import { UsageError } from '../../src/run/errors.ts';
import { Sandbox } from './sandbox.ts';

const end = '-- \nvedalia 0.1.0\n\n';
const one = { name: '0001-one.patch', content: `caf\xe9\n${end}` };
const other = { name: '0001-other.patch', content: `other\n${end}` };
const second = { name: 'v2-0001-one.patch', content: `again\n${end}` };

test('a folder is made, byte for byte', (context) => {
  const sandbox = new Sandbox(context);
  writeSeries(sandbox.path('deep/er/out'), [one]);
  assert.equal(sandbox.read('deep/er/out/0001-one.patch'), one.content);
  assert.deepEqual(readdirSync(sandbox.path('deep/er')), ['out']);
});

test('an earlier series is replaced, one with another number stays', (context) => {
  const sandbox = new Sandbox(context);
  const out = sandbox.path('out');
  writeSeries(out, [one]);
  writeSeries(out, [second]);
  writeSeries(out, [other]);
  assert.deepEqual(readdirSync(out).sort(), ['0001-other.patch', 'v2-0001-one.patch']);
  assert.deepEqual(readdirSync(sandbox.root), ['out']);
});

test('a folder that holds anything else is refused, and stays as it is', (context) => {
  const sandbox = new Sandbox(context);
  for (const [name, text] of [
    ['notes.txt', 'mine\n'],
    ['0001-mine.patch', 'made by hand\n-- \n2.39.5\n\n'],
  ]) {
    const folder = `out-${name}`;
    sandbox.write(`${folder}/${name}`, text);
    assert.throws(() => writeSeries(sandbox.path(folder), [one]), new RegExp(`it holds ${name}`));
    assert.deepEqual(readdirSync(sandbox.path(folder)), [name]);
  }
});

test('a file, or a link to a folder, is no folder', (context) => {
  const sandbox = new Sandbox(context);
  sandbox.write('file', '');
  assert.throws(() => checkOutput(sandbox.path('file')), UsageError);
  sandbox.write('there/x', '');
  symlinkSync(sandbox.path('there'), sandbox.path('link'));
  assert.throws(() => checkOutput(sandbox.path('link')), UsageError);
});

test('where writing fails nothing is left behind', { skip: process.getuid?.() === 0 }, (context) => {
  const sandbox = new Sandbox(context);
  sandbox.write('closed/x', '');
  chmodSync(sandbox.path('closed'), 0o555);
  assert.throws(
    () => writeSeries(sandbox.path('closed/out'), [one]),
    /cannot write the series .*permission denied/,
  );
  chmodSync(sandbox.path('closed'), 0o755);
  assert.deepEqual(readdirSync(sandbox.path('closed')), ['x']);
});

test('a name that the system refuses leaves nothing behind', (context) => {
  const sandbox = new Sandbox(context);
  const bad = { name: `0002-${'x'.repeat(300)}.patch`, content: end };
  assert.throws(() => writeSeries(sandbox.path('out'), [one, bad]), /cannot write the series/);
  assert.deepEqual(readdirSync(sandbox.root), []);
});
