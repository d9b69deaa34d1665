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
  'with errors': 'int f( { return 1 +; } int g(void) { x = ; }\n',
  empty: '',
  'comment only': '/* nothing */\n',
};

for (const [name, text] of Object.entries(texts)) {
  test(`a flat tree is the tree of tree-sitter, node by node: ${name}`, () => {
    const tree = parser.parse(text);
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
