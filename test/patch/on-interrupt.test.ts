import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';

const program = `
  import { Scratch } from ${JSON.stringify(new URL('../../src/patch/scratch.ts', import.meta.url).href)};
  const scratch = new Scratch();
  scratch.write('tree/a.c', 'int a;');
  console.log(scratch.path(''));
  setInterval(() => {}, 1000);
`;

test('a scratch folder goes when the program is interrupted, and the program ends by that signal', async () => {
  const words = ['--import', import.meta.resolve('tsx'), '--input-type=module', '-e', program];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const folder = await new Promise<string>((resolve) =>
    child.stdout.once('data', (text) => resolve(`${text}`.trim())),
  );
  assert.ok(existsSync(folder));
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  child.kill('SIGINT');
  assert.equal(await ended, 'SIGINT');
  assert.ok(!existsSync(folder));
});
