import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { kind } from '../../src/c/kinds.ts';
import { declarationOf } from '../../src/c/scopes.ts';
import { typeOf } from '../../src/c/types.ts';

const header = new CFile(
  'x.h',
  'struct inner { unsigned long *words; };\ntypedef struct { int low; } packed_t;\nstruct inner *lookup(int id);\n',
);
const file = new CFile(
  'a.c',
  `struct outer {
	struct inner in;
	union { int a; char b; };
	packed_t packed;
	struct outer __rcu *next;
	int (*call)(struct outer *o);
};
static struct outer *table[4];
int use(struct outer *o, char __user *buffer)
{
	struct page **pages = NULL, *one;
	int i;
	{
		long i = 0;
		probe(i);
	}
	probe(pages[0]);
	probe(o->in.words);
	probe(o->next->a);
	probe(o->packed.low);
	probe(table[i]);
	probe(*table[i]->in.words);
	probe(&one);
	probe(lookup(3));
	probe(o->call(o));
	probe(buffer);
	probe((struct x *)one);
	probe(unknown);
}
`,
);

test('types of expressions come from the declarations at hand', () => {
  const { tree } = file.functionNamed('use')!;
  const types = tree
    .descendants(tree.root, kind('call_expression'))
    .filter((call) => tree.text(call).startsWith('probe'))
    .map((call) => {
      const list = tree.children(call).at(-1)!;
      const [argument] = tree.namedChildren(list);
      return `${tree.text(argument)}: ${typeOf(file, tree, argument, [header])}`;
    });
  assert.deepEqual(types, [
    'i: long',
    'pages[0]: struct page *',
    'o->in.words: unsigned long *',
    'o->next->a: int',
    'o->packed.low: int',
    'table[i]: struct outer *',
    '*table[i]->in.words: unsigned long',
    '&one: struct page **',
    'lookup(3): struct inner *',
    'o->call(o): int',
    'buffer: char __user *',
    '(struct x *)one: struct x *',
    'unknown: undefined',
  ]);
});

test('a name is found in the innermost scope', () => {
  const { tree } = file.functionNamed('use')!;
  const kinds = (name: string) =>
    tree
      .descendants(tree.root, kind('identifier'))
      .filter((node) => tree.text(node) === name)
      .map((node) => declarationOf(file, tree, node)?.kind);
  assert.deepEqual(kinds('buffer'), ['parameter', 'parameter']);
  assert.deepEqual(new Set(kinds('table')), new Set(['global']));
  assert.deepEqual(new Set(kinds('one')), new Set(['local']));
});
