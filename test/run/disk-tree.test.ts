import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DiskTree, includeCandidates } from '../../src/run/disk-tree.ts';
import { nearest } from '../../src/run/nearest.ts';
import { FileReader } from '../../src/run/read-file.ts';
import { WordsWanted } from '../../src/transform/source-tree.ts';
import { makeTree } from './make-tree.ts';

test('reads files of the tree and none beside it', (t) => {
  const outside = makeTree(t, { 'secret.h': 'int secret;\n' });
  const root = makeTree(t, { 'a.c': 'int a;\n', 'real/b.h': 'int b;\n' });
  symlinkSync(outside, join(root, 'away'));
  symlinkSync('real', join(root, 'alias'));
  const tree = new DiskTree(new FileReader(root));
  assert.equal(tree.file('a.c')?.text, 'int a;\n');
  assert.equal(tree.file('a.c'), tree.file('a.c'));
  assert.equal(tree.file('alias/b.h')?.text, 'int b;\n');
  for (const path of [
    'away/secret.h',
    `../${outside.split('/').at(-1)}/secret.h`,
    '/etc/passwd',
    'real',
    'no.c',
  ])
    assert.equal(tree.file(path), undefined, path);
});

test('finds a header next to the file first, then in the include folders above it', (t) => {
  const root = makeTree(t, {
    'include/linux/mm.h': '',
    'include/uapi/linux/types.h': '',
    'include/own.h': '',
    'drivers/x/own.h': '',
    'drivers/x/include/deep.h': '',
    'arch/x86/include/asm/page.h': '',
    'arch/arm/include/asm/page.h': '',
    'include/asm-generic/barrier.h': '',
  });
  const tree = new DiskTree(new FileReader(root));
  const found = (from: string, name: string) => tree.include(from, name);
  assert.equal(found('drivers/x/a.c', 'own.h'), 'drivers/x/own.h');
  assert.equal(found('drivers/x/y/a.c', 'deep.h'), 'drivers/x/include/deep.h');
  assert.equal(found('drivers/x/a.c', 'linux/mm.h'), 'include/linux/mm.h');
  assert.equal(found('drivers/x/a.c', 'linux/types.h'), 'include/uapi/linux/types.h');
  assert.equal(found('drivers/x/a.c', 'asm/page.h'), 'arch/x86/include/asm/page.h');
  assert.equal(found('arch/arm/mm/a.c', 'asm/page.h'), 'arch/arm/include/asm/page.h');
  assert.equal(found('mm/a.c', 'asm/barrier.h'), 'include/asm-generic/barrier.h');
  assert.equal(found('mm/a.c', 'linux/nowhere.h'), undefined);
  assert.equal(new Set(includeCandidates('mm/a.c', 'x.h')).size, includeCandidates('mm/a.c', 'x.h').length);
});

test('suspends at a word that was not searched for, and refuses what is none', (t) => {
  const tree = new DiskTree(new FileReader(makeTree(t, {})));
  assert.throws(
    () => tree.places('one', 'two'),
    (error) => error instanceof WordsWanted && error.words.join() === 'one,two',
  );
  tree.learn(new Map([['one', [{ path: 'a.c', offsets: [3] }]]]));
  assert.deepEqual(tree.places('one').get('one'), [{ path: 'a.c', offsets: [3] }]);
  assert.throws(() => tree.places('a-b'), RangeError);
});

test('guesses what a typo meant, and does not guess wildly', () => {
  const names = ['audit', 'diff', 'explain'];
  assert.equal(nearest('adit', names), 'audit');
  assert.equal(nearest('expalin', names), 'explain');
  assert.equal(nearest('publish', names), undefined);
});
