import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { audit, type SiteResult } from '../../src/index.ts';
import { auditWith, makeTree, transform } from './make-tree.ts';

const brief = ({ path, line, outcome, where, function: fn }: SiteResult) =>
  [path, line, where ?? outcome, fn].join(' ');

test('gives every occurrence one outcome', async (t) => {
  const root = makeTree(t, {
    'a.c': [
      'int old_call(int x);',
      '#define WRAP(x) old_call(x)',
      '#define old_call(x) (x)',
      '#ifdef old_call',
      '#endif',
      '/* old_call() is old */',
      'static int f(int x)',
      '{',
      '\tprintk("old_call %d", x); // old_call',
      '\tif (old_call(x))',
      '\t\treturn old_call(unknown);',
      '\tset(old_call);',
      '\treturn old_call(keep);',
      '}',
      'EXPORT_SYMBOL(old_call);',
      'int old_call(int x)',
      '{',
      '\treturn x;',
      '}',
    ].join('\n'),
    'sub/b.h': 'struct ops o = { .call = old_call };\nint my_old_call, old_call_it, _old_call;\n',
    'note.txt': 'old_call\n',
  });
  const { sites, ledger, faults } = await auditWith(root, 'rename');
  assert.deepEqual(sites.map(brief), [
    'a.c 1 declaration ',
    'a.c 2 macro-body ',
    'a.c 3 definition ',
    'a.c 4 reference ',
    'a.c 6 comment ',
    'a.c 9 string f',
    'a.c 9 comment f',
    'a.c 10 rewrite f',
    'a.c 11 ask f',
    'a.c 12 reference f',
    'a.c 13 leave f',
    'a.c 15 reference ',
    'a.c 16 definition old_call',
    'sub/b.h 1 reference ',
  ]);
  assert.deepEqual(ledger, {
    words: { old_call: 14 },
    sites: 14,
    outcomes: { rewrite: 1, leave: 1, ask: 1, mention: 11 },
    unaccounted: 0,
  });
  assert.deepEqual(faults, []);
  const call = sites.find(({ outcome }) => outcome === 'rewrite');
  assert.equal(call?.call, 'old_call(x)');
  assert.equal(call?.column, 6);
});

test('counts what grep counts, in files of every kind', async (t) => {
  const text = 'void f(void)\n{\n\told_call(1);\n}\n';
  const root = makeTree(t, {
    'crlf.c': text.replaceAll('\n', '\r\n'),
    'open-end.c': `${text}/* old_call`,
    'latin1.c': `/* \xe9old_call\xe9 */\n${text}`,
    'nul.c': `${text}\0 old_call \0`,
    'unbalanced.c': `#if A\nvoid f(void) { old_call(1);\n#else\nvoid g(void) { old_call(2);\n}\n`,
    'large.c': `${text}${'/* old_calls */\n'.repeat(100_000)}${text}`,
    'empty.c': '',
  });
  const { ledger, faults } = await auditWith(root, 'rename');
  const grep = execFileSync('grep', ['-rowa', '--include=*.[ch]', 'old_call', '.'], {
    cwd: root,
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    encoding: 'utf8',
  });
  assert.equal(ledger.sites, grep.trim().split('\n').length);
  assert.equal(ledger.unaccounted, 0);
  assert.deepEqual(faults, []);
});

test('takes the strongest answer, and of two alike the first', async (t) => {
  const root = makeTree(t, {
    'a.c': 'int f(int x)\n{\n\treturn old_call(x) + old_call(keep) + other_call();\n}\n',
  });
  const answers = async (...names: string[]) =>
    (await auditWith(root, ...names)).sites.map(({ outcome, transform }) => `${transform} ${outcome}`);
  assert.deepEqual(await answers('rename', 'leave-all'), [
    'rename rewrite',
    'rename leave',
    'leave-all leave',
  ]);
  assert.deepEqual(await answers('leave-all', 'rename'), [
    'rename rewrite',
    'leave-all leave',
    'leave-all leave',
  ]);
});

test('searches the tree again when a transform wants other words', async (t) => {
  const root = makeTree(t, {
    'a.c': 'int one(void)\n{\n\treturn old_call(1);\n}\n',
    'b.c': 'int two(void)\n{\n\treturn one();\n}\n',
    'c.c': 'int three(void)\n{\n\treturn two();\n}\n',
  });
  const { sites } = await auditWith(root, 'chain');
  assert.equal(sites[0].reasons[0].text, 'one < two < three');
  const narrowed = await audit(root, [transform('chain')], { only: ['a.c'] });
  assert.equal(narrowed.sites[0].reasons[0].text, 'one < two < three');
});

test('searches once for what is asked for one after the other', async (t) => {
  const root = makeTree(t, { 'a.c': 'int a = old_call(first, second);\n', 'b.c': 'int second;\n' });
  const { sites } = await auditWith(root, 'two-questions');
  assert.equal(sites[0].reasons[0].text, '1,2 in 3');
});

test('counts the sites of the chosen paths only', async (t) => {
  const root = makeTree(t, {
    'a.c': 'int a = old_call(1);\n',
    'b/c.c': 'int b = old_call(1);\n',
    'bc.c': 'int c = old_call(1);\n',
  });
  const paths = async (...only: string[]) =>
    (await audit(root, [transform('rename')], { only })).sites.map(({ path }) => path);
  assert.deepEqual(await paths('b'), ['b/c.c']);
  assert.deepEqual(await paths('./b/', 'a.c'), ['a.c', 'b/c.c']);
  await assert.rejects(paths('nowhere'), /the tree has no file or folder nowhere/);
});

test('refuses a tree that is none', async (t) => {
  const root = makeTree(t, { 'a.c': '' });
  await assert.rejects(audit(`${root}/nowhere`, [transform('rename')]), {
    name: 'UsageError',
    message: /nowhere: no such file/,
  });
  await assert.rejects(audit(`${root}/a.c`, [transform('rename')]), /is no folder/);
  await assert.rejects(audit(root, ['./nowhere.ts']), /there is no transform module/);
  await assert.rejects(audit(root, ['nowhere']), /there is no transform 'nowhere'/);
});
