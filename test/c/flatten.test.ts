import assert from 'node:assert/strict';
import { test } from 'node:test';
import Parser from 'tree-sitter';
import C from 'tree-sitter-c';
import { flatten } from '../../src/c/flatten.ts';
import { fieldName, kindName } from '../../src/c/kinds.ts';

const parser = new Parser();
parser.setLanguage(C as unknown as Parser.Language);

const texts: Record<string, string> = {
  clean: `#include <a.h>
#include "b.h" /* why */
# define SQUARE(x) ((x) * (x)) \\
	+ 1
#if defined(A) && B > 2
typedef unsigned long word_t;
#else
enum e { ONE, TWO = 2, };
#endif
struct s { int a : 3; struct s *next; char name[16]; };
static const char *text = L"a\\n" "b" PRIu64;
/* a comment */ int f(struct s *p, int (*g)(int), ...)
{
	// another
	int x = -1, *y = &x, z[] = { [0 ... 3] = 1, .a = 'c' };
	for (int i = 0; i < 10; i++) { x += p->next->a; }
	while /* here */ (x--) if (!y) goto out; else continue;
	switch (x) { case 1: case 'a': break; default: ; }
	do { x = (unsigned char)z[x] ? : f(p, g); } while (0);
	asm volatile("nop" : "=r" (x) : "i" (1) : "memory");
	return sizeof(struct s) + ({ x; });
out:
	\\
	return (x, ~x);
}
`,
  'lists and values': `struct s;
int a = 1, b = 0x1fUL, *c = &a, d[] = { 1, a, .5, 1.5e-3, [2] = 0b1, };
static int f(int x, struct s y, char) /* one */ { /* two */
	f(); f(a); f(a, b /* three */, /* four */ c); f(a, g(b, 1)->c.d[2], "s", true, NULL);
	f(a)(b); f((a, b), (a), (struct s)(a), -a, !b, *c, &d[a]);
	if (a) ; else { ; }
	if (a = b) return (a); else return a, b;
	for (; a; ) ;
	for (a = 0, b = 1; a < b; a++, b--) ;
	do ; while (a);
	a <<= 1; a = b == a, a >>= b; a = a << b < a - -b & ~b && !c || a ? b : c;
	a = sizeof(struct s); b = sizeof a; c = (int){ a }; d[a][b] = x->y /* five */ -> z;
	goto /* six */ out;
out:	switch (a) { case 1 : break ; default: continue ; }
	$a = b$; return;
}
`,
  literals: String.raw`char *a = "", *b = "a\\\"b\n  c\012d\x1fe" "//f" U"g" /* h */ "i /* j */";
char c = 'a', d = '\'', e = '\0', f = '\012', g = ' ', h = 'ab', i = L'\x12', j = '"', k = '\
';
int l = 'a' + 10u + 0xABCdefl + 0 + 077 + 1'000 + 0x1p-3 + 10.;
`,
  'a long list': `enum e { ${Array.from({ length: 2000 }, (_, i) => `A${i}`).join(', ')} };\n`,
  'with errors': 'int f( { return 1 +; } int g(void) { x = ; }\n',
  empty: '',
  'comment only': '/* nothing */\n',
};

for (const [name, text] of Object.entries(texts)) {
  test(`a flat tree is the tree of tree-sitter, node by node: ${name}`, () => {
    const tree = parser.parse(text);
    assert.equal(tree.rootNode.hasError, name === 'with errors');
    const flat = flatten(tree, text, 0);
    const told: unknown[] = [];
    const cursor = tree.walk();
    walk(cursor, (at) =>
      told.push([at.nodeType, at.currentFieldName || '', at.startIndex, at.endIndex, at.nodeIsNamed]),
    );
    const made = Array.from(flat.kind, (kind, node) => [
      kindName(kind),
      fieldName(flat.field[node]),
      flat.start[node],
      flat.end[node],
      (flat.flags[node] & 1) !== 0,
    ]);
    assert.deepEqual(made, told);
  });
}

function walk(cursor: Parser.TreeCursor, visit: (cursor: Parser.TreeCursor) => void): void {
  visit(cursor);
  if (!cursor.gotoFirstChild()) return;
  do walk(cursor, visit);
  while (cursor.gotoNextSibling());
  cursor.gotoParent();
}
