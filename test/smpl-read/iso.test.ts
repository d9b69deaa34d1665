import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PatternNode } from '../../src/smpl/ast.ts';
import { standardIsomorphisms } from '../../src/smpl/iso/iso-set.ts';
import { readIsomorphisms } from '../../src/smpl/iso/read-iso.ts';
import { Source } from '../../src/text/source.ts';
import { errorOf, readRule } from './read.ts';
import { showNode, showPattern } from './show.ts';

/** The forms that one isomorphism gives a body, `[name: first | second]`. */
function expand(name: string, declarations: string, body: string): string {
  const isomorphisms = standardIsomorphisms().filter((one) => one.name === name);
  return showPattern(readRule(`@@ ${declarations} @@\n${body}\n`, 0, { isomorphisms }).minus);
}

const NAMES = [
  'drop_cast add_signed add_int1 add_int2 not_int1 not_int2 not_ptr1 not_ptr2 commeq commneq is_zero isnt_zero is_null',
  'isnt_null1 bitor_comm bitand_comm plus_comm mult_comm plus_assoc minus_assoc plus_minus_assoc1 plus_minus_assoc2',
  'times_assoc div_assoc times_div_assoc1 times_div_assoc2 gtr_lss gtr_lss_eq inc for_inc unlikely bsd_branch_pred paren',
  'zero_multiple_format neg_if ne_if drop_else neg_if_exp decl_init extern_decl_init static_decl_init braces0 braces1',
  'braces2 braces3 braces4 ret ptr_to_array mkinit fld_to_ptr sizeof_type_expr',
]
  .join(' ')
  .split(' ');

test('the standard isomorphisms have the names that patches disable', () => {
  assert.deepEqual(
    standardIsomorphisms()
      .map(({ name }) => name)
      .sort(),
    [...NAMES].sort(),
  );
});

// One body for each isomorphism, and a form that it must give; in angle brackets the forms of the tree as C.
const FORMS: [name: string, declarations: string, body: string, forms: string[]][] = [
  ['drop_cast', 'type T; expression x;', '(T)x', ['(T)x', 'x']],
  ['add_signed', 'identifier x;', 'int x;', ['int x;', 'signed int x;']],
  ['add_int1', 'identifier x;', 'unsigned x;', ['unsigned x;', 'unsigned int x;']],
  ['add_int2', 'identifier x;', 'signed x;', ['signed x;', 'signed int x;']],
  ['not_int1', 'int x;', '!x', ['!x', 'x==0']],
  ['not_int2', 'int x; statement S;', 'if (x) S', ['if(x)S', 'if(x!=0)S']],
  ['not_ptr1', 'expression *x;', '!x', ['!x', 'x==NULL']],
  ['not_ptr2', 'struct s *x; statement S;', 'while (x) S', ['while(x)S', 'while(x!=NULL)S']],
  ['commeq', 'expression x;', 'x == NULL', ['x==NULL', 'NULL==x']],
  ['commeq', 'expression x;', 'MAX == x', ['MAX==x', 'x==MAX']],
  ['commneq', 'expression x;', 'x != 3', ['x!=3', '3!=x']],
  ['is_zero', 'expression x;', 'x == 0', ['x==0', '!x']],
  ['isnt_zero', 'expression x; statement S;', 'if (x != 0 && y) S', ['if(x!=0&&y)S', 'if(x&&y)S']],
  ['is_null', 'expression x;', 'x == NULL', ['x==NULL', '!x']],
  ['is_null', 'expression x, y;', '(x && y) == NULL', ['(x&&y)==NULL', '(!x||!y)']],
  ['isnt_null1', 'expression x; statement S;', 'if (x != NULL) S', ['if(x!=NULL)S', 'if(x)S']],
  ['bitor_comm', 'expression x;', 'x | A', ['x|A', 'A|x']],
  ['bitand_comm', 'expression x;', 'x & A', ['x&A', 'A&x']],
  ['plus_comm', 'expression x;', 'x + 1', ['x+1', '1+x']],
  ['mult_comm', 'expression x;', 'x * 2', ['x*2', '2*x']],
  ['plus_assoc', 'expression x;', 'x + y + z', ['x+y+z', '(x+y)+z']],
  ['plus_assoc', 'expression x;', '(x + y) + z', ['(x+y)+z', 'x+y+z']],
  ['minus_assoc', 'expression x;', 'x - y - z', ['x-y-z', '(x-y)-z']],
  ['plus_minus_assoc1', 'expression x;', 'x + y - z', ['x+y-z', '(x+y)-z']],
  ['plus_minus_assoc2', 'expression x;', 'x - y + z', ['x-y+z', '(x-y)+z']],
  ['times_assoc', 'expression x;', 'x * y * z', ['x*y*z', '(x*y)*z']],
  ['div_assoc', 'expression x;', 'x / y / z', ['x/y/z', '(x/y)/z']],
  ['times_div_assoc1', 'expression x;', 'x * y / z', ['x*y/z', '(x*y)/z']],
  ['times_div_assoc2', 'expression x;', 'x / y * z', ['x/y*z', '(x/y)*z']],
  ['gtr_lss', 'expression x;', 'x > y', ['x>y', 'y<x']],
  ['gtr_lss_eq', 'expression x;', 'x <= y', ['x<=y', 'y>=x']],
  ['inc', 'identifier i;', 'i += 1;', ['i+=1;', 'i++;', '++i;', 'i=i+1;']],
  [
    'for_inc',
    'identifier i; statement S;',
    'for (i = 0; i < n; ++i) S',
    ['for(i=0;i<n;++i)S', 'for(i=0;i<n;i++)S'],
  ],
  ['unlikely', 'expression x;', 'likely(x)', ['likely(x)', 'unlikely(x)', 'x']],
  [
    'bsd_branch_pred',
    'expression x;',
    '__predict_false(x)',
    ['__predict_false(x)', '__predict_true(x)', 'x'],
  ],
  ['paren', 'expression x;', 'f((x))', ['f((x))', 'f(x)']],
  ['zero_multiple_format', '', 'f(0)', ['f(0)', "f('\\0')"]],
  ['neg_if', 'expression x; statement A, B;', 'if (x) A else B', ['if(x)A else B', 'if(!x)B else A']],
  [
    'neg_if',
    'expression x, y; statement A, B;',
    'if (x < y) A else B',
    ['if(x<y)A else B', 'if(x>=y)B else A'],
  ],
  [
    'ne_if',
    'expression x; statement A, B;',
    'if (x != 1) A else B',
    ['if(x!=1)A else B', 'if(x==1)B else A'],
  ],
  ['drop_else', 'expression x; statement A, B;', 'if (x) A else B', ['if(x)A else B', 'if(x)A']],
  ['neg_if_exp', 'expression x;', 'x ? a : b', ['x?a:b', '!x?b:a']],
  ['decl_init', 'type T; identifier x;', 'const T *x;', ['const T*x;', 'const T*x=...;']],
  [
    'extern_decl_init',
    'identifier x;',
    'extern struct s x;',
    ['extern struct s x;', 'extern struct s x=...;'],
  ],
  ['static_decl_init', 'type T; identifier x;', 'static T x[3];', ['static T x[3];', 'static T x[3]=...;']],
  ['braces0', 'expression x;', 'if (x) { ... }', ['if(x){...}', "if(x)S'1"]],
  ['braces1', 'expression x;', 'if (x) { ... f(); }', ['if(x){...f();}', 'if(x)f();']],
  ['braces2', 'expression x;', 'if (x) { ... f(); ... }', ['if(x){...f();...}', 'if(x)f();']],
  ['braces3', 'expression x;', 'while (x) { f(); ... }', ['while(x){f();...}', 'while(x)f();']],
  ['braces4', 'expression x; statement S;', 'if (x) { S }', ['if(x){S}', 'if(x)S']],
  ['ret', '', 'return ...;', ['return...;', 'return;']],
  ['ptr_to_array', 'expression x;', 'x->y', ['x->y', "x[INDEX'1].y"]],
  ['mkinit', 'type T; T x; expression y;', 'x.a = y;', ['x.a=y;', "T y'1={.a=y,};"]],
  ['fld_to_ptr', 'type T; T x;', 'x.a', ['x.a', "p'1->a"]],
  ['sizeof_type_expr', 'type T;', 'sizeof(T)', ['sizeof(T)', "sizeof x'1"]],
];

for (const [name, declarations, body, forms] of FORMS) {
  test(`${name} takes ${body} for ${forms.slice(1).join(', ')}`, () => {
    const isomorphisms = standardIsomorphisms().filter((one) => one.name === name);
    const { items } = readRule(`@@ ${declarations} @@\n ${body}\n`, 0, { isomorphisms }).minus;
    assert.deepEqual(waysToWrite(items).map(tight), forms);
  });
}

test('every standard isomorphism is tested above', () => {
  assert.deepEqual(new Set(FORMS.map(([name]) => name)), new Set(NAMES));
});

// Every text that the pattern matches, choice by choice.
function waysToWrite(items: readonly PatternNode[]): string[] {
  return items.reduce<string[]>(
    (ways, item) => ways.flatMap((way) => wordsOf(item).map((text) => `${way} ${text}`)),
    [''],
  );
}

function wordsOf(node: PatternNode): string[] {
  if (node.is === 'choice') return node.branches.flatMap(waysToWrite);
  if (node.is === 'tree') return waysToWrite(node.children);
  return node.is === 'leaf' || node.is === 'meta' || node.is === 'dots' ? [node.token.text] : [];
}

function tight(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?([^\w' ]+) ?/g, '$1');
}

const UNTOUCHED: [name: string, declarations: string, body: string, why: string][] = [
  ['not_ptr1', 'expression x;', '!x', 'x is not known to be a pointer'],
  ['not_int1', 'struct s x;', '!x', 'x is no number'],
  ['isnt_null1', 'expression x;', 'f(x != NULL)', 'an argument is not tested'],
  ['not_ptr2', 'expression *x;', 'f(x)', 'an argument is not tested'],
  ['zero_multiple_format', '', 'x + 0', 'an operand is no argument'],
  ['paren', 'expression x; statement S;', 'if (x) S', 'the parentheses belong to the if'],
  ['braces4', 'statement S;', 'f(...) { S }', 'the braces belong to the function'],
  ['drop_cast', 'expression x;', '(int)x', 'the type is spelt'],
  ['drop_else', 'expression x; statement A;', 'if (x) A else f();', 'the branch is spelt'],
  ['decl_init', 'type T; identifier f;', 'T f(...);', 'a function has no initialiser'],
  ['add_int1', 'identifier x;', 'unsigned long x;', 'the type is a longer one'],
  ['decl_init', 'type T; identifier x;', '- T x;', 'the variable is removed'],
  ['commeq', 'expression x;', '- f(x)\n+ g(x)\n  == NULL', 'plus code stands within'],
  ['braces4', 'expression x;', 'if (x) {\n  f();\n+ g();\n}', 'plus code stands within'],
  ['drop_cast', 'expression x; type T;', '- (T)x\n+ cast(T, x)', 'plus code needs the type'],
  ['braces4', 'expression x;', '- if (x) {\n  f();\n- }', 'the braces go and the statement stays'],
];

for (const [name, declarations, body, why] of UNTOUCHED) {
  test(`${name} leaves ${JSON.stringify(body)} alone: ${why}`, () => {
    assert.doesNotMatch(expand(name, declarations, body), new RegExp(`${name}: `));
  });
}

test('plus code stands at the same edges of every form', () => {
  assert.equal(
    expand('is_null', 'expression x;', '+ BAD(\n  x == NULL\n+ )'),
    "expression: [is_null: (binary_expression left:{+~ BAD (}<x> operator:'==' right:(null 'NULL'{+~ )})) | (unary_expression operator:{+~ BAD (}'!' argument:<x>{+~ )})]",
  );
});

test('new tokens are marked as those that they replace', () => {
  assert.match(
    expand('is_null', 'expression x;', '- x == NULL\n+ y'),
    /\| \(unary_expression operator:-'!' argument:-<x>\{\+~ y\}\)/,
  );
});

test('what a value is replaced by goes where the value goes', () => {
  assert.match(expand('ptr_to_array', 'expression x;', '  x->\n- a\n+ b'), /operator:'\.' field:-a\{\+~ b\}/);
});

test('a position stays on its word', () => {
  assert.match(
    expand('commeq', 'expression x; position p;', 'x ==@p NULL'),
    /\(null 'NULL'\) operator:'=='@p right:<x>/,
  );
});

test('what is attached to the whole stays with the whole', () => {
  assert.match(expand('is_null', 'expression x, y;', 'x ==@y NULL'), /\]@@y$/);
});

test('where the pattern does not show a test, the code must', () => {
  const { items } = readRule('@@ expression x; @@\nx != NULL\n', 0, {
    isomorphisms: standardIsomorphisms().filter(({ name }) => name === 'isnt_null1'),
  }).minus;
  assert.ok(items[0].is === 'choice');
  assert.deepEqual(
    items[0].branches.map(([node]) => node.tested),
    [undefined, true],
  );
});

test('isomorphisms are applied to forms that earlier ones made', () => {
  const rule = readRule('@@ expression *x; @@\n!x\n', 0, {});
  assert.deepEqual(waysToWrite(rule.minus.items).map(tight), ['!x', 'x==NULL', 'NULL==x', '!x']);
});

test('a rule disables isomorphisms by name, or all of them', () => {
  const forms = (header: string) =>
    showPattern(readRule(`@${header}@ expression x; @@\nx == NULL\n`, 0, {}).minus);
  assert.doesNotMatch(forms('disable is_null'), /is_null/);
  assert.match(forms('disable is_null'), /commeq/);
  assert.doesNotMatch(forms('disable all'), /\[/);
  assert.ok(readRule('@disable all@ @@\nf\n', 0, {}).disabled.includes('optional_storage'));
});

test('a file of isomorphisms is used by name, by a rule or by all', () => {
  const text = 'Expression\n@ swap @ expression a, b; @@\nmax(a, b) <=> max(b, a)\n';
  const isoFile = (path: string, angled: boolean) =>
    path === 'my.iso' && !angled ? new Source(path, text) : undefined;
  const rule = (source: string) => showPattern(readRule(source, 0, { isoFile, isomorphisms: [] }).minus);
  assert.match(rule('@using "my.iso"@ @@\nmax(1, 2)\n'), /^expression: \[swap: /);
  assert.match(rule('using "my.iso"\n@@ @@\nmax(1, 2)\n'), /^expression: \[swap: /);
  assert.doesNotMatch(rule('using "my.iso"\n@disable swap@ @@\nmax(1, 2)\n'), /swap/);
});

test('a limit bounds how deep isomorphisms stand in each other', () => {
  const depth = (isoLimit: number) =>
    showPattern(readRule('@@ expression *x; @@\n!x\n', 0, { isoLimit }).minus);
  assert.match(
    depth(1),
    /^expression: \[not_ptr1: \(unary_expression [^[]*\| \(binary_expression [^[]*\)\]$/,
  );
});

test('all kinds of isomorphism are read, with pure and context metavariables', () => {
  const [one] = readIsomorphisms(
    new Source(
      'x.iso',
      'Declaration\n@ x @\npure type T; pure context identifier x;\nexpression *e;\n@@\nT x; => T x = e;\n',
    ),
  );
  assert.equal(one.category, 'Declaration');
  assert.deepEqual(
    [...one.purity.values()],
    [
      { pure: true, context: false },
      { pure: true, context: true },
      { pure: false, context: false },
    ],
  );
  assert.deepEqual(
    one.forms.map((form) => form.map(showNode)),
    [
      ["(declaration type:<T> declarator:<x> ';')"],
      ["(declaration type:<T> declarator:(init_declarator declarator:<x> '=' value:<e>) ';')"],
    ],
  );
});

test('a file that holds no isomorphisms is refused with its place', () => {
  const isoFile = () => new Source('my.iso', 'Expresion\n@ x @ @@\na => b\n');
  assert.match(
    errorOf('using "my.iso"\n@@ @@\nf\n', { isoFile }),
    /^my\.iso:1:1: expected one of .*, found 'Expresion'; did you mean 'Expression'\?/,
  );
});
