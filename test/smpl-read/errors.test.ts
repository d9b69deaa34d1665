import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorOf, read } from './read.ts';

test('a misspelt kind of metavariable names the one that is meant', () => {
  assert.equal(
    errorOf('@@\nexporession e;\n@@\nf(e)\n'),
    [
      "x.cocci:2:1: expected a kind of metavariable, found 'exporession'; did you mean 'expression'?",
      '    exporession e;',
      '    ^~~~~~~~~~~',
    ].join('\n'),
  );
});

test('the caret stands under its character behind tabs', () => {
  const [, line, caret] = errorOf('@@\n\tidentifer f;\n@@\nf()\n').split('\n');
  assert.equal(line, '    \tidentifer f;');
  assert.equal(caret, '    \t^~~~~~~~~');
});

test('of a long line the part around the caret is shown', () => {
  const [message, line, caret] = errorOf(`@@ @@\n${'f(a) + '.repeat(100)}?\n`).split('\n');
  assert.match(message, /^x\.cocci:2:701: /);
  assert.ok(line.length < 130);
  assert.equal(line[caret.indexOf('^')], '?');
});

const ERRORS: [what: string, text: string, message: RegExp][] = [
  ['no semicolon', '@@\nexpression e\n@@\nf(e)\n', /^x\.cocci:3:1: expected ';' or ',', found '@@'/],
  [
    'a clause misspelt',
    '@r dependz on a@ @@\nf\n',
    /:1:4: expected '@' or .*'dependz'; did you mean 'depends'\?/,
  ],
  [
    'a nest around nothing',
    '@@ @@\nf(...) {\n<... when != g();\n...>\n}\n',
    /:4:1: expected what the nest looks for, found '\.\.\.>'/,
  ],
  [
    'an unknown rule',
    '@rule@ expression E; @@\nf(E)\n@@ expression ruel.E; @@\ng(E)\n',
    /:3:15: no rule before this one is named 'ruel'; did you mean 'rule'\?/,
  ],
  [
    'an unknown metavariable',
    '@r@ expression from; @@\nf(from)\n@@ expression r.form; @@\ng(form)\n',
    /rule 'r' has no metavariable 'form'; did you mean 'from'\?/,
  ],
  [
    'an undeclared position',
    '@@ position pos; @@\nf@pso()\n',
    /:2:3: 'pso' is no metavariable of this rule; did you mean 'pos'\?/,
  ],
  [
    'an unknown word before the rules',
    'virtul patch\n@@ @@\nf()\n',
    /:1:1: .*found 'virtul'; did you mean 'virtual'\?/,
  ],
  [
    'a dependency on nothing',
    '@rule@ @@\nf\n@depends on !ruel@ @@\ng\n',
    /:3:14: no rule before this one, and no virtual rule, is named 'ruel'; did you mean 'rule'\?/,
  ],
  ['two rules of one name', '@r@ @@\nf\n@r@ @@\ng\n', /:3:2: there is a rule named 'r' already/],
  [
    'two metavariables of one name',
    '@@ expression x; identifier x; @@\nf(x)\n',
    /:1:29: 'x' is declared twice in this rule/,
  ],
  ['an open parenthesis', '@@ @@\nf(a;\n', /:2:4: expected .*'\)'.*, found ';'/],
  ['an expression too little', '@@ @@\nx = ;\n', /:2:5: expected an expression, found ';'/],
  ['an open disjunction', '@@ @@\n(\nf();\n|\ng();\n', /:5:4: expected .*the rule ends/],
  ['an open block', '@@ @@\nif (x) {\n...\n', /:3:3: expected a statement or '}', the rule ends/],
  ['a statement without its semicolon', '@@ @@\nf()\ng();\n', /:3:1: expected /],
  [
    'a when clause that is none',
    '@@ @@\nf();\n... when x\ng();\n',
    /:3:10: expected '!=', '=', 'any', 'strict'/,
  ],
  ['a string that is not closed', '@@ @@\nf("a);\n', /:2:3: a string that is not closed/],
  ['a comment that is not closed', '@@ @@\nf(); /* a\n', /:2:6: a comment that is not closed/],
  [
    'a matched conditional',
    '@@ @@\n#ifdef A\nf();\n',
    /:2:1: a conditional can be added on a \+ line, but not matched/,
  ],
  ['added dots', '@@ @@\n- f();\n+ g(...);\n', /:3:5: '\.\.\.' stands for other code and cannot be added/],
  [
    'added code that is no code',
    '@@ @@\n- f();\n+ g(;\n',
    /:3:5: expected .*found ';' in the code with its \+ lines/,
  ],
  [
    'added statements for an expression',
    '@@ @@\n- f()\n+ g();\n',
    /:3:3: the rule matches an expression, but adds statements/,
  ],
  [
    'added code with nothing beside it',
    '@@ @@\n...\n+ f();\n...\n',
    /:3:3: added code needs context or removed code beside it/,
  ],
  ['nothing to match', '@@ @@\n+ f();\n', /:2:3: the rule adds code, but matches none/],
  [
    'a clause misspelt behind dots',
    '@@ @@\nf();\n... whem != x\ng();\n',
    /:3:5: expected 'when' behind the dots, found 'whem'; did you mean 'when'\?/,
  ],
  [
    'a name without a kind',
    '@@ E; @@\nf\n',
    /:1:4: expected a kind of metavariable or a type, found only 'E'/,
  ],
  [
    'a regular expression that is none',
    '@@ identifier f =~ "("; @@\nf\n',
    /:1:20: this is no regular expression/,
  ],
  [
    'an included file that is nowhere',
    '#include "a.cocci"\n@@ @@\nf\n',
    /:1:1: cannot find the semantic patch 'a\.cocci'/,
  ],
  [
    'an isomorphism file of a rule',
    '@using "a.iso"@ @@\nf\n',
    /:1:8: cannot find the isomorphism file 'a\.iso'/,
  ],
  ['a language of scripts', '@script:pyton@ @@\nf\n', /:1:9: .*found 'pyton'; did you mean 'python'\?/],
  [
    'a script without its end',
    '@@ identifier f : script:python() { x ; @@\nf\n',
    /:1:35: the code of the script has no closing '}'/,
  ],
  [
    'a fresh identifier of nothing',
    '@@ fresh identifier f = "a" ## x; @@\nf\n',
    /'x' is no metavariable declared before/,
  ],
  ['an unknown byte', '@@ @@\nf(\x01);\n', /:2:3: the byte 0x1 means nothing here/],
];

for (const [what, text, message] of ERRORS) {
  test(`is refused with its place: ${what}`, () => assert.match(errorOf(text), message));
}

test('code that is nested without end is refused, and soon', () => {
  assert.match(errorOf(`@@ @@\n${'('.repeat(20_000)}\n`), /nested too deeply/);
  assert.match(errorOf(`@@ @@\n${'f(\\(a\\|'.repeat(30)}x y\n`), /nested too deeply|expected/);
});

test('a file without rules is one that does nothing', () => {
  assert.deepEqual(read('// nothing\n').items, []);
});
