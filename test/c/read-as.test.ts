import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CFile } from '../../src/c/c-file.ts';
import { kind } from '../../src/c/kinds.ts';

// No error is not enough: what the tree says is what the C means.

const treeOf = (text: string) => new CFile('a.c', text).tree;
const texts = (text: string, name: string): string[] => {
  const tree = treeOf(text);
  return tree.descendants(tree.root, kind(name)).map((node) => tree.text(node));
};
const masksOf = (text: string): string[] => treeOf(text).masks.map((mask) => `${mask.kind} ${mask.word}`);
const inFunction = (statements: string): string => `int f(void)\n{\n\t${statements}\n}\n`;

test('a pointer to a function keeps the types of its parameters in a function', () => {
  const parameters = (statement: string) => texts(inFunction(statement), 'parameter_declaration');
  assert.deepEqual(parameters('int (*g)(struct s *, int[]);').slice(1), ['struct s *', 'int[]']);
  assert.deepEqual(parameters('name_t (*g)(struct s *) = h;').slice(1), ['struct s *']);
  assert.deepEqual(parameters('g = (int (*)(struct s *, int))h;').slice(1), ['struct s *', 'int']);
});

test('a call through a pointer stays a call', () => {
  for (const call of ['(*g)(a, b)', 'p->g(*a)(b)', 'lookup(*a)(b)'])
    assert.equal(texts(inFunction(`${call};`), 'call_expression')[0], call);
});

test('a cast to the name of a type is no call and no operation', () => {
  const casts = (statement: string, above = '') => texts(above + inFunction(statement), 'cast_expression');
  assert.deepEqual(casts('a = (u8)(b + 1) + (s8)-c;'), ['(u8)(b + 1)', '(s8)-c']);
  assert.deepEqual(casts('a = (count)(b);', 'typedef unsigned int count;\n'), ['(count)(b)']);
  assert.deepEqual(casts('a = (count)(b);'), []);
});

test('an address of a label is no conjunction', () => {
  assert.deepEqual(
    texts(inFunction('p = (void *)&&out;\nq = (unsigned long)&&out;\nout: ;'), 'binary_expression'),
    [],
  );
  assert.deepEqual(texts(inFunction('return (a) && b;'), 'binary_expression'), ['(a) && b']);
  assert.deepEqual(texts(inFunction('return sizeof(int) && b;'), 'binary_expression'), ['sizeof(int) && b']);
  // A name that is a type elsewhere.
  const compared = texts(
    'typedef int ip;\nint f(void)\n{\n\treturn (ip == 1) && b;\n}\n',
    'binary_expression',
  );
  assert.deepEqual(compared, ['(ip == 1) && b', 'ip == 1']);
});

test('a nested function is a function', () => {
  const text = inFunction('int add(int b)\n\t{\n\t\treturn b;\n\t}\n\treturn add(1);');
  assert.deepEqual(
    new CFile('a.c', text).functions.map(({ name }) => name),
    ['f', 'add'],
  );
});

test('the macros that end a loop of threads end a loop', () => {
  for (const loop of ['do {} while_each_thread(g,t);', 'do { h(g); } while_each_thread(g, t);'])
    assert.deepEqual(texts(inFunction(loop), 'do_statement'), [loop]);
  assert.deepEqual(masksOf(inFunction('do_each_thread(g, t) {\n\t\th(g);\n\t} while_each_thread(g, t);')), [
    'loop do_each_thread',
  ]);
});

test('a guard that can fail keeps its body', () => {
  const text = inFunction('scoped_cond_guard(mutex_try, { return 1; }, &lock) {\n\t\tg();\n\t}');
  assert.deepEqual(texts(text, 'call_expression'), ['g()']);
  assert.deepEqual(masksOf(text).slice(0, 1), ['scope scoped_cond_guard']);
});

test('an annotation behind a head is none before it', () => {
  const text = 'static void __quick f(void) __unsafe_in("x")\n{\n}\n';
  assert.deepEqual(
    new CFile('a.c', text).functions.map(({ name }) => name),
    ['f'],
  );
});

test('annotations on lines of their own belong to the function behind them', () => {
  const text = '__good __returns(0)\n__deep int f(void)\n{\n\treturn 0;\n}\n';
  assert.deepEqual(
    new CFile('a.c', text).functions.map(({ name }) => name),
    ['f'],
  );
  assert.deepEqual(masksOf('__setup_it(f)\nint x;\n'), ['file-scope-macro __setup_it']);
});
