import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metavariable } from '../../src/smpl/ast.ts';
import { readRule } from './read.ts';
import { showNode } from './show.ts';

function declare(text: string): Metavariable[] {
  const rule = readRule(
    `@q@ type T; position p1, p2; expression E; identifier f; @@\nf\n@r@\n${text}\n@@\ng();\n`,
    1,
  );
  return [...rule.metavariables];
}

function kinds(text: string): string[] {
  return declare(text).map(({ kind, name }) => `${kind} ${name}`);
}

function typesOf(text: string): string[] {
  return declare(text).at(-1)!.types.map(showNode);
}

const KINDS = [
  'identifier',
  'identifier list',
  'fresh identifier',
  'expression',
  'expression list',
  'idexpression',
  'local idexpression',
  'global idexpression',
  'constant',
  'type',
  'statement',
  'statement list',
  'declaration',
  'initialiser',
  'initialiser list',
  'field',
  'field list',
  'parameter',
  'parameter list',
  'function',
  'typedef',
  'symbol',
  'attribute name',
  'attribute',
  'declarer',
  'declarer name',
  'iterator',
  'iterator name',
  'assignment operator',
  'binary operator',
  'unary operator',
  'format',
  'format list',
  'position',
  'comments',
  'pragmainfo',
  'metavariable',
  'error',
  'words',
];

for (const kind of KINDS) {
  test(`declares ${kind}`, () => {
    assert.deepEqual(kinds(`${kind} a, b;`), [`${kind} a`, `${kind} b`]);
  });
}

test('American spelling and old kinds are taken', () => {
  assert.deepEqual(kinds('initializer i; initializer list l; local function f;'), [
    'initialiser i',
    'initialiser list l',
    'function f',
  ]);
});

test('a kind may be a name', () => {
  assert.deepEqual(kinds('expression list; position any; identifier type;'), [
    'expression list',
    'position any',
    'identifier type',
  ]);
});

test('a position any may be the same in several places', () => {
  assert.deepEqual(
    declare('position any p; position q;').map(({ anyPosition }) => anyPosition),
    [true, false],
  );
});

test('expressions are declared by their types', () => {
  assert.deepEqual(typesOf('struct foo *x;'), [
    "(type_descriptor type:(struct_specifier 'struct' name:foo) declarator:(abstract_pointer_declarator '*'))",
  ]);
  assert.deepEqual(typesOf('{unsigned long, int} x;'), [
    "(type_descriptor type:(sized_type_specifier 'unsigned' 'long'))",
    '(type_descriptor type:int)',
  ]);
  assert.deepEqual(typesOf('int[] x;'), [
    "(type_descriptor type:int declarator:(abstract_array_declarator '[' ']'))",
  ]);
  assert.deepEqual(typesOf('type S; S **x;'), [
    "(type_descriptor type:<S> declarator:(abstract_pointer_declarator '*' declarator:(abstract_pointer_declarator '*')))",
  ]);
  assert.deepEqual(typesOf('q.T x;'), ['(type_descriptor type:<q.T>)']);
  assert.deepEqual(typesOf('foo_t x;'), ['(type_descriptor type:foo_t)']);
  assert.deepEqual(typesOf('const char *x, *y;'), typesOf('const char *y;'));
  assert.deepEqual(typesOf('idexpression struct s x;'), [
    "(type_descriptor type:(struct_specifier 'struct' name:s))",
  ]);
  assert.deepEqual(typesOf('constant char [] x;'), [
    "(type_descriptor type:char declarator:(abstract_array_declarator '[' ']'))",
  ]);
  assert.deepEqual(typesOf('int (*x)(int);'), [
    "(type_descriptor type:int declarator:(abstract_function_declarator declarator:(abstract_parenthesized_declarator '(' (abstract_pointer_declarator '*') ')') parameters:(parameter_list '(' (parameter_declaration type:int) ')')))",
  ]);
});

test('stars without a type are a shape', () => {
  assert.deepEqual(declare('expression **x;')[0].shape, { stars: 2, of: 'any' });
  assert.deepEqual(declare('expression enum *x;')[0].shape, { stars: 1, of: 'enum' });
  assert.deepEqual(declare('expression struct x;')[0].shape, { stars: 0, of: 'struct' });
  assert.deepEqual(declare('idexpression *x;')[0].shape, { stars: 1, of: 'any' });
  assert.equal(declare('expression x;')[0].shape, undefined);
});

test('lists have lengths', () => {
  const [n, list] = declare('expression list[n] l;');
  assert.equal(n.kind, 'list length');
  assert.equal(list.length?.metavariable, n);
  assert.deepEqual(declare('parameter list[3] l;')[0].length, { least: 3, most: 3 });
  const [, ranged] = declare('expression list[n={1...3}] l;');
  assert.equal(ranged.length?.least, 1);
  assert.equal(ranged.length?.most, 3);
});

test('lists of one rule may share their length', () => {
  const declared = declare('expression list[n] a; parameter list[n] b;');
  assert.equal(declared.length, 3);
  assert.equal(declared[2].length?.metavariable, declared[0]);
});

test('an inherited metavariable has the key of its rule', () => {
  const [E, v] = declare('expression q.E; identifier virtual.v;');
  assert.deepEqual([E.key, E.inherited, E.name], ['q.E', true, 'E']);
  assert.deepEqual([v.key, v.inherited], ['virtual.v', true]);
});

test('constraints name values, other metavariables, patterns and parts', () => {
  const constraint = (text: string) => declare(text).at(-1)!.constraint;
  assert.deepEqual(constraint('identifier f = {a, b};'), { is: 'in', texts: ['a', 'b'], metavariables: [] });
  assert.deepEqual(constraint('constant c != -1;'), {
    is: 'not',
    part: { is: 'in', texts: ['-1'], metavariables: [] },
  });
  assert.deepEqual(constraint('binary operator o = {+, <<, ==};'), {
    is: 'in',
    texts: ['+', '<<', '=='],
    metavariables: [],
  });
  assert.deepEqual(constraint('identifier f =~ "^a\\\\.b";'), { is: 'regex', regex: /^a\.b/ });
  assert.deepEqual(constraint('identifier f !~ "x";'), { is: 'not', part: { is: 'regex', regex: /x/ } });
  assert.deepEqual(constraint('constant c < 3;'), { is: 'compare', operator: '<', number: 3 });
  const part = constraint('expression e <= q.E;');
  assert.equal(part?.is === 'part-of' && part.metavariable.key, 'q.E');
  const positions = constraint('position p != {q.p1, q.p2};');
  assert.ok(positions?.is === 'not' && positions.part.is === 'in');
  assert.deepEqual(
    positions.part.metavariables.map(({ key }) => key),
    ['q.p1', 'q.p2'],
  );
});

test('constraints are joined', () => {
  const joined = declare('identifier f != main && (=~ "a" || =~ "b") && ! =~ "c", g;');
  assert.equal(joined.length, 2);
  const [{ constraint }] = joined;
  assert.ok(constraint?.is === 'all');
  assert.deepEqual(
    constraint.parts.map(({ is }) => is),
    ['not', 'any', 'not'],
  );
});

test('a script constraint has inputs and its code as it stands', () => {
  const [, { constraint }] = declare(
    'identifier a; identifier b : script:python(a, q.f) { a == "}" and {1: b} };',
  );
  assert.ok(constraint?.is === 'script');
  assert.equal(constraint.language, 'python');
  assert.equal(constraint.code, ' a == "}" and {1: b} ');
  assert.deepEqual(
    constraint.inputs.map(({ name, key }) => [name, key]),
    [
      ['b', 'r.b'],
      ['a', 'r.a'],
      ['f', 'q.f'],
    ],
  );
});

test('fresh identifiers count up, join words, or ask a script', () => {
  const fresh = (text: string) => declare(text).at(-1)!.fresh;
  assert.deepEqual(fresh('fresh identifier x = "tmp";'), { is: 'counter', prefix: 'tmp' });
  assert.deepEqual(fresh('fresh identifier x;'), { is: 'counter', prefix: 'x' });
  const joined = fresh('identifier y; fresh identifier x = "a_" ## y ## "_b";');
  assert.ok(joined?.is === 'joined');
  assert.deepEqual(
    joined.parts.map((part) => (typeof part === 'string' ? part : part.key)),
    ['a_', 'r.y', '_b'],
  );
  const script = fresh('identifier y; fresh identifier x = script:python(y) { y.upper() };');
  assert.ok(script?.is === 'script');
  assert.deepEqual(script.inputs, [{ name: 'y', key: 'r.y', otherwise: undefined }]);
});

test('words taught by one rule are known in the next ones', () => {
  const text = (body: string) =>
    showNode(
      readRule(
        `@a@ typedef t; iterator name each; declarer name DEF; attribute name __a; @@\nf();\n@b@ @@\n${body}\n`,
        1,
      ).minus.items[0],
    );
  assert.match(text('t x;'), /^\(declaration type:t/);
  assert.match(text('each(x) f();'), /^\(iterator_statement/);
  assert.match(text('DEF(x);'), /^\(declarer_statement/);
  assert.match(text('int x __a;'), /attribute_specifier __a/);
});
