import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { vedalia } from './vedalia.ts';

// UPDATE=1 writes the texts anew.

const commands = ['audit', 'diff', 'apply', 'series', 'explain', 'run', 'list', 'parse'];

for (const words of [[], ...commands.map((command) => [command])]) {
  const name = words[0] ?? 'vedalia';
  test(`${name} --help`, async () => {
    const { code, stdout, stderr } = await vedalia([...words, '--help']);
    const expected = new URL(`./help/${name}.txt`, import.meta.url);
    if (process.env.UPDATE) writeFileSync(expected, stdout);
    assert.equal(stdout, readFileSync(expected, 'utf8'));
    assert.deepEqual([code, stderr], [0, '']);
    for (const line of stdout.split('\n')) assert.ok(line.length <= 80, `too wide: ${line}`);
    if (words.length > 0) assert.match(stdout, /Examples:/);
  });
}

test('the overview is what yargs makes of the commands', async () => {
  const ours = await vedalia(['--help']);
  const theirs = await vedalia(['--help', '--help']);
  assert.deepEqual(ours, theirs);
});
