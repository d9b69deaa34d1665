import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, functions, run } from './run.ts';

test('tokens that stay keep their lines and comments', () => {
  const patch = '@@ expression a, b; @@\n- x = f(a, b);\n+ x = g(a, b, 0);\n';
  assert.equal(
    changed(patch, functions('\tx = f(1, /* one */\n\t      2 /* two */);')),
    functions('\tx = g(1, /* one */\n\t      2 /* two */, 0);'),
  );
});

test('a statement that goes takes its line, and one blank line of two', () => {
  assert.equal(
    changed('@@ @@\n- x();\n', functions('\ta();\n\n\tx();\n\n\tb();')),
    functions('\ta();\n\n\tb();'),
  );
});

test('a branch gets braces when it gets company, and keeps a place when it gets empty', () => {
  const add = '@@ @@\n  x();\n+ y();\n';
  assert.equal(
    changed(add, functions('\tif (a)\n\t\tx();\n\telse\n\t\tz();')),
    functions('\tif (a) {\n\t\tx();\n\t\ty();\n\t} else\n\t\tz();'),
  );
  assert.equal(changed('@@ @@\n- x();\n', functions('\tif (a)\n\t\tx();')), functions('\tif (a) {\n\t}'));
});

test('values keep their meaning among the operators around them', () => {
  const patch = '@@ expression E; @@\n- twice(E)\n+ E * 2\n';
  assert.equal(
    changed(patch, functions('\tx = twice(a + b) + twice(c);')),
    functions('\tx = (a + b) * 2 + c * 2;'),
  );
});

test('two wishes for one token: none of the function, and a word about it', () => {
  const outcome = run('@@ expression E; @@\n- f(E)\n+ g(E)\n', `${functions('f(f(a));')}\nint x = f(1);\n`);
  assert.equal(outcome.files[0].after, `${functions('f(f(a));')}\nint x = g(1);\n`);
  assert.deepEqual(
    outcome.conflicts.map(({ line, rule }) => [line, rule]),
    [[3, 'rule starting on line 1']],
  );
});

test('a change after which the function would not parse is left out and named', () => {
  const outcome = run('@@ @@\n- x\n', functions('a = x;'));
  assert.equal(outcome.files[0].after, functions('a = x;'));
  assert.match(outcome.conflicts[0].reason, /would not parse/);
});

test('of a declaration of several names one goes', () => {
  const patch = '@@ type T; @@\n- T gone;\n';
  assert.equal(changed(patch, functions('\tint a, gone, *b;')), functions('\tint a, *b;'));
  assert.equal(changed(patch, functions('\tint gone, *b;')), functions('\tint *b;'));
  assert.equal(changed(patch, functions('\tint gone;\n\tx();')), functions('\tx();'));
});

test('prototypes follow the header, in every file of the group', async () => {
  const { PatchRunner } = await import('../../src/smpl/run-patch.ts');
  const { readSmpl } = await import('../../src/smpl/read/read-smpl.ts');
  const { Source } = await import('../../src/text/source.ts');
  const patch = '@@ identifier a, b; @@\n  int f(int a\n- , int b\n  ) { ... }\n';
  const outcome = new PatchRunner(readSmpl(new Source('x.cocci', patch))).run([
    { path: 'x.c', text: 'int f(int a, int b)\n{\n\treturn a;\n}\n' },
    { path: 'x.h', text: 'int f(int, int);\n' },
  ]);
  assert.equal(outcome.files[1].after, 'int f(int);\n');
});

test('storage and qualifiers that the pattern does not mention stay', () => {
  const patch = '@@ identifier x; expression E; @@\n- const char *x = E;\n+ const char x[] = E;\n';
  assert.equal(changed(patch, 'static const char *v = "1";\n'), 'static const char v[] = "1";\n');
});
