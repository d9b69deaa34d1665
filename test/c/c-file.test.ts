import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';

const text = `#include <a.h>
/* f calls kfree(p) */
#define DROP(p) \\
	kfree(p)
static int count; // kfree
int f(struct x *p)
{
	puts("kfree");
#ifdef A
	kfree(p);
#endif
	return 0;
}
int broken(void)
{
	if (a {
}
int g(void) { return f(0); }
#if 1
SYSCALL_DEFINE1(h, int, a)
{
	return g();
}
#endif
`;

test('the lexical view tells comments, strings, directives, macro bodies and code', () => {
  const { lexical } = new CFile('a.c', text);
  const places = [...text.matchAll(/kfree/g)].map((match) => lexical.at(match.index));
  assert.deepEqual(places, [
    { kind: 'comment' },
    { kind: 'macro-body', macro: 'DROP' },
    { kind: 'comment' },
    { kind: 'string' },
    { kind: 'code' },
  ]);
  assert.deepEqual(lexical.at(text.indexOf('include')), { kind: 'directive', name: 'include' });
});

test('a function is found without parsing the rest', () => {
  const file = new CFile('a.c', text);
  const found = file.functionAt(text.indexOf('kfree(p);'));
  assert.equal(found?.name, 'f');
  assert.equal(found.tree.start[found.node], text.indexOf('int f'));
  assert.equal(found.tree.text(found.body).startsWith('{\n\tputs'), true);
  assert.equal(file.functionAt(text.indexOf('count')), undefined);
  assert.equal(file.functionNamed('h')?.parameters.length, 1);
  assert.equal(file.functionNamed('puts'), undefined);
});

test('every function is listed once, in text order', () => {
  const source = 'int a(void) { }\nint x;\nstatic int b(c) int c; { }\n#ifdef A\nint d(void)\n{\n}\n#endif\n';
  assert.deepEqual(
    new CFile('a.c', source).functions.map(({ name }) => name),
    ['a', 'b', 'd'],
  );
});
