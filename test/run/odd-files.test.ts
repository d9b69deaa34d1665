import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FileReader } from '../../src/run/read-file.ts';
import { auditWith, makeTree } from './make-tree.ts';

const call = 'int f(void)\n{\n\treturn old_call(1);\n}\n';
const run = (root: string) => auditWith(root, 'rename');

function git(root: string, ...words: string[]): void {
  const env = { PATH: process.env.PATH, HOME: root };
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
    cwd: root,
    env,
    stdio: 'ignore',
  });
}

test('follows no symbolic link, and says which lead out of the tree', async (t) => {
  const outside = makeTree(t, { 'out.c': call });
  const root = makeTree(t, { 'a.c': call });
  symlinkSync(join(outside, 'out.c'), join(root, 'link.c'));
  symlinkSync('a.c', join(root, 'inner.c'));
  symlinkSync('nowhere.c', join(root, 'broken.c'));
  symlinkSync(outside, join(root, 'folder'));
  const { ledger, skipped, faults } = await run(root);
  assert.equal(ledger.sites, 1);
  assert.deepEqual(skipped.map(({ path, why }) => [path, why]).sort(), [
    ['broken.c', 'symlink'],
    ['inner.c', 'symlink'],
    ['link.c', 'symlink-out-of-tree'],
  ]);
  assert.deepEqual(faults, []);
});

test('does not wait for a FIFO, listed or not', async (t) => {
  const root = makeTree(t, { 'a.c': call, 'pipe.c': '' });
  git(root, 'init');
  git(root, 'add', '.');
  rmSync(join(root, 'pipe.c'));
  execFileSync('mkfifo', [join(root, 'pipe.c')]);
  const listed = await run(root);
  assert.deepEqual(
    listed.skipped.map(({ path, why }) => [path, why]),
    [['pipe.c', 'not-a-file']],
  );
  rmSync(join(root, '.git'), { recursive: true });
  const walked = await run(root);
  assert.deepEqual(walked.skipped, listed.skipped);
  assert.equal(walked.ledger.sites, 1);
});

test('lists what git tracks or would track, whatever the environment says', async (t) => {
  const root = makeTree(t, {
    'tracked.c': call,
    'gone.c': call,
    'fresh.c': call,
    'ignored.c': call,
    'sub/deep.h': call,
    '.gitignore': 'ignored.c\n',
  });
  const other = makeTree(t, { 'other.c': call });
  git(other, 'init');
  git(root, 'init');
  git(root, 'add', 'tracked.c', 'gone.c', 'sub');
  git(root, 'commit', '-m', 'start');
  rmSync(join(root, 'gone.c'));
  process.env.GIT_DIR = join(other, '.git');
  t.after(() => delete process.env.GIT_DIR);
  const { sites, skipped, faults } = await run(root);
  assert.deepEqual(
    sites.map(({ path }) => path),
    ['fresh.c', 'sub/deep.h', 'tracked.c'],
  );
  assert.deepEqual(
    skipped.map(({ path, why }) => [path, why]),
    [['gone.c', 'vanished']],
  );
  assert.deepEqual(faults, []);
});

test('walks a tree that the repository around it ignores', async (t) => {
  const root = makeTree(t, { 'linux/a.c': call, '.gitignore': 'linux\n' });
  git(root, 'init');
  assert.equal((await run(join(root, 'linux'))).ledger.sites, 1);
});

test('fails aloud for a file that cannot be read', { skip: process.getuid?.() !== 0 }, async (t) => {
  const root = makeTree(t, { 'a.c': call, 'secret.c': call });
  chmodSync(root, 0o755);
  chmodSync(join(root, 'secret.c'), 0o600);
  const reader = new FileReader(root);
  process.seteuid?.(65534);
  const answers = ['secret.c', 'a.c'].map((path) => reader.read(path));
  process.seteuid?.(0);
  assert.deepEqual(answers, [
    { path: 'secret.c', why: 'unreadable', detail: 'permission denied' },
    call.length,
  ]);
});

test('reads a file that is larger than any before', (t) => {
  const text = `${'x'.repeat(10_000_000)} old_call`;
  const root = makeTree(t, { 'large.c': text, 'small.c': 'y' });
  const reader = new FileReader(root);
  assert.equal(reader.read('large.c'), text.length);
  assert.equal(reader.bytes.toString('latin1', 0, text.length), text);
  assert.equal(reader.read('small.c'), 1);
});

test('takes a folder named like a file, and a name that is no UTF-8', async (t) => {
  const root = makeTree(t, { 'a.c': call });
  mkdirSync(join(root, 'folder.c'));
  writeFileSync(join(root, 'folder.c', 'b.h'), call);
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe9]), Buffer.from('.c')]), call);
  const { ledger, faults } = await run(root);
  assert.equal(ledger.sites, 2);
  assert.deepEqual(
    faults.map(({ code, text }) => [code, text]),
    [['unreadable', 'its name is not UTF-8; make it readable, or leave it out with --only']],
  );
});

test('names a file that vanishes before it is examined, and goes on', async (t) => {
  const root = makeTree(t, { 'b.c': 'int g = old_call(1);\n', 'c.c': 'int h = old_call(1);\n' });
  const call = `\told_call("${join(root, 'b.c')}");\n`;
  writeFileSync(join(root, 'a.c'), `int f(void)\n{\n${call}\told_call(2);\n}\n`);
  const { faults, ledger } = await auditWith(root, 'deletes');
  assert.deepEqual(
    faults.map(({ code, path, text }) => [code, path, text]),
    [['changed-meanwhile', 'b.c', 'it vanished while it was read; run again']],
  );
  assert.deepEqual([ledger.outcomes.leave, ledger.unaccounted], [3, 1]);
});
