import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { readSmpl } from '../../src/smpl/read/read-smpl.ts';
import { Source } from '../../src/text/source.ts';
import { showNode, showTree } from './show.ts';

// Plain C has the same tree as a pattern and as code: the matcher walks both side by side.

const STATEMENTS = [
  'T *x;',
  'f(x);',
  'x = (struct s *)y;',
  'x = sizeof(int *);',
  'x = sizeof x;',
  'x = sizeof(x);',
  'x = ({ int x; x; });',
  'x = &&l;',
  'x = "a" B "c";',
  'struct s x = { .a = 1, [2] = 3, [1 ... 3] = 4, b: 5, };',
  'unsigned long long y;',
  'a.b->c = NULL;',
  'x[3]++;',
  'a = b, c;',
  'asm volatile("x" : "=r" (a), [n] "+m" (b) : "r" (c) : "memory");',
  'return 1, 2;',
  'if (a) b(); else c();',
  'for (int i = 0; i < 1; i++) ;',
  'for (;;) {}',
  'do x(); while (a, b);',
  'x = a ? : b;',
  'x = a ? b, c : d;',
  'x = -1;',
  'x = a -1;',
  'x = - 1;',
  'x = !a && b || c == d;',
  'x = a | b ^ c & d << e + f * g;',
  'x = *p++;',
  'x = -x->y;',
  'x = (u32)y;',
  'x = (foo_t)y;',
  'x = (struct s){ .x = 1 };',
  'const struct s *const x;',
  'char *s = "x" "y";',
  'x <<= y >> 2;',
  'x = __alignof__(struct s);',
  'x = f()(y);',
  'x = (*f)(y);',
  'x = (a, b);',
  'while (x) { break; continue; }',
  'goto out;',
  "x = 'a' + L'b';",
  'int a, (*b)[3];',
];

const TOP = [
  'int (*g)(struct s *, int[]);',
  'int f(void);',
  'static int x, *y = 0;',
  'struct a { int x:3, *y; unsigned long z; } z;',
  'struct s { struct { int x; }; union u y[3]; int (*f)(int); };',
  'enum e { A, B = 1, } z;',
  'typedef int (*fp)(int);',
  'extern int x[], y[3];',
  'static inline unsigned int f(const char *a, int (*b)(void)) { return 1; }',
  'int *const *volatile p;',
];

for (const code of STATEMENTS) {
  test(`reads as C does: ${code}`, () => {
    const { tree, functions } = new CFile('x.c', `void f() { ${code} }`);
    const inside = tree.children(functions[0].body).slice(1, -1);
    assert.equal(patternOf(code), inside.map((node) => showTree(tree, node)).join(' '));
  });
}

for (const code of TOP) {
  test(`reads as C does: ${code}`, () => {
    const { tree } = new CFile('x.c', code);
    assert.equal(
      patternOf(code),
      tree
        .children(tree.root)
        .map((node) => showTree(tree, node))
        .join(' '),
    );
  });
}

function patternOf(code: string): string {
  const [rule] = readSmpl(new Source('x.cocci', `@@ @@\n${code}\n`), { isomorphisms: [] }).items;
  assert.ok(rule.is === 'rule');
  return rule.minus.items.map(showNode).join(' ');
}
