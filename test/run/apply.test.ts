import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { apply } from '../../src/run/apply.ts';
import { auditWith, makeTree } from './make-tree.ts';

const call = 'int f(int x)\n{\n\treturn old_call(x);\n}\n';
const read = (root: string, path: string) => readFileSync(join(root, path), 'latin1');
const child = fileURLToPath(new URL('./apply-child.ts', import.meta.url));

test('changes what is proven, keeps mode and line ends, and changes nothing twice', async (t) => {
  const crlf = `${call.replaceAll('\n', '\r\n')}/* \xe9 */`;
  const root = makeTree(t, { 'a.c': call, 'crlf.c': crlf, 'keep.c': call.replace('(x);', '(keep);') });
  chmodSync(join(root, 'a.c'), 0o751);
  const applied = apply(await auditWith(root, 'rename'));
  assert.deepEqual(applied, { changed: ['a.c', 'crlf.c'], refused: [], removed: [] });
  assert.equal(read(root, 'a.c'), call.replace('old_call', 'new_call'));
  assert.equal(read(root, 'crlf.c'), crlf.replace('old_call', 'new_call'));
  assert.equal(statSync(join(root, 'a.c')).mode & 0o7777, 0o751);
  assert.deepEqual(readdirSync(root).sort(), ['a.c', 'crlf.c', 'keep.c']);
  const again = apply(await auditWith(root, 'rename'));
  assert.deepEqual(again, { changed: [], refused: [], removed: [] });
});

test('refuses a file that was changed meanwhile, and changes the others', async (t) => {
  const root = makeTree(t, { 'a.c': call, 'b.c': call });
  const result = await auditWith(root, 'rename');
  appendFileSync(join(root, 'a.c'), '/* new */\n');
  assert.deepEqual(apply(result), {
    changed: ['b.c'],
    refused: [{ path: 'a.c', text: 'it was changed since it was read; run again' }],
    removed: [],
  });
  assert.equal(read(root, 'a.c'), `${call}/* new */\n`);
});

test('changes the files of one finding together or not at all', async (t) => {
  const root = makeTree(t, { 'a.c': call, 'b.c': call, 'api.h': 'int old_call(int x);\n' });
  const result = await auditWith(root, 'together');
  assert.equal(result.units.length, 1);
  writeFileSync(join(root, 'b.c'), '');
  const { changed, refused } = apply(result);
  assert.deepEqual(changed, []);
  assert.deepEqual(
    refused.map(({ path }) => path),
    ['b.c', 'a.c', 'api.h'],
  );
  assert.equal(read(root, 'api.h'), 'int old_call(int x);\n');
  assert.deepEqual(readdirSync(root).sort(), ['a.c', 'api.h', 'b.c']);
});

test('leaves nothing behind when the disk takes no more', (t) => {
  const text = call + '/* some more */\n'.repeat(1000);
  const root = makeTree(t, { 'a.c': text });
  // A limit of 4 KiB for a file stands in for the full disk; the shell makes it an error instead of a signal.
  const script = `trap '' XFSZ; ulimit -f 4; exec "$0" --import tsx "$1" "$2"`;
  const { stdout } = spawnSync('bash', ['-c', script, process.execPath, child, root], { encoding: 'utf8' });
  assert.deepEqual(JSON.parse(stdout), {
    changed: [],
    refused: [{ path: 'a.c', text: 'the file is larger than the limit allows; it is as it was' }],
    removed: [],
  });
  assert.equal(read(root, 'a.c'), text);
  assert.deepEqual(readdirSync(root), ['a.c']);
});

test('removes what a killed run left in the tree, and nothing else', async (t) => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const kept = [`.a.c.vedalia-${process.ppid}`, '.a.c.vedalia-', `a.c.vedalia-${pid}`];
  const root = makeTree(t, {
    'a.c': call,
    [`drivers/.gone.c.vedalia-${pid}`]: '',
    ...Object.fromEntries(kept.map((name) => [name, ''])),
  });
  const { removed } = apply(await auditWith(root, 'rename'));
  assert.deepEqual(removed, [`drivers/.gone.c.vedalia-${pid}`]);
  assert.deepEqual(readdirSync(root).sort(), [...kept, 'a.c', 'drivers'].sort());
});

test('a run that is killed leaves each file old or new, and the next one tidies up', async (t) => {
  const names = Array.from({ length: 300 }, (_, number) => `f${number}.c`);
  const text = call + '/* some more */\n'.repeat(500);
  const root = makeTree(t, Object.fromEntries(names.map((name) => [name, text])));
  const killed = spawn(process.execPath, ['--import', 'tsx', child, root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => killed.once('exit', resolve));
  await new Promise((resolve) => killed.stdout.once('data', resolve));
  await wait(25);
  killed.kill('SIGKILL');
  await ended;
  const after = text.replace('old_call', 'new_call');
  const states = names.map((name) => [text, after].indexOf(read(root, name)));
  assert.ok(!states.includes(-1), 'a file is half old, half new');
  assert.ok(states.includes(0), 'it was killed too late');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', child, root]);
  assert.equal(status, 0);
  assert.ok(names.every((name) => read(root, name) === after));
  assert.deepEqual(readdirSync(root).sort(), [...names].sort());
});
