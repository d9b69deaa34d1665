import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, type Words, wordsOf } from '../../src/smpl/words.ts';
import { read } from './read.ts';

function words(text: string, ...virtualRules: string[]): string {
  return draw(wordsOf(read(text, {}), new Set(virtualRules)));
}

function draw(formula: Words): string {
  return formula.is === 'word' ? formula.word : `${formula.is}(${formula.parts.map(draw).join(', ')})`;
}

test('the names of a pattern are needed, its metavariables and keywords are not', () => {
  assert.equal(words('@@ expression E; @@\n- if (E) old(a, 3);\n'), 'all(old, a)');
});

test('a disjunction needs one of its branches, a conjunction all', () => {
  assert.equal(words('@@ @@\n- \\(a\\|b\\)(c)\n'), 'all(any(a, b), c)');
  assert.equal(words('@@ @@\n(\n- a(x);\n&\n- b(x);\n)\n'), 'all(a, x, b)');
  assert.equal(words('@@ expression E; @@\n(\n- a(x);\n|\n- E;\n)\n'), 'all()');
});

test('what an isomorphism spells otherwise is not needed', () => {
  assert.equal(words('@@ expression E; @@\n- f(E == NULL)\n'), 'f');
  assert.equal(words('@disable is_null@ expression E; @@\n- f(E == NULL)\n'), 'all(f, NULL)');
});

test('what may be missing is not needed', () => {
  assert.equal(
    words('@@ @@\n- f();\n? g();\n... when != h()\n<... i() ...>\n<+... j() ...+>\n'),
    'all(f, j)',
  );
});

test('a set of names is as good as a disjunction', () => {
  assert.equal(words('@@ identifier f = {a, b}; identifier g != {c, d}; @@\n- f(g)\n'), 'any(a, b)');
});

test('a rule needs what the rules need from which it inherits', () => {
  const patch = '@r@ identifier f; position p; @@\nreg@p(f)\n@@ identifier r.f; @@\n- f(old)\n';
  assert.equal(words(patch), 'all(old, reg)');
});

test('a script runs where its variables are bound', () => {
  assert.equal(words('@r@ position p; @@\nbad@p()\n@script:python@ p << r.p; @@\npass\n'), 'bad');
  assert.equal(words('@r@ position p; @@\nbad@p()\n@script:python@ p << r.p = []; @@\npass\n'), 'all()');
  assert.equal(words('@initialize:python@ @@\npass\n'), 'any()');
});

test('a rule that only matches is of no interest by itself', () => {
  assert.equal(words('@@ @@\nf()\n'), 'any()');
  assert.equal(words('@@ @@\n* f()\n'), 'f');
});

test('dependencies count, virtual rules by whether they are on', () => {
  const patch =
    'virtual patch, report\n@a depends on patch@ @@\n- one()\n@b depends on report && !patch@ @@\n* two()\n@c depends on a || !report@ @@\n- three()\n';
  assert.equal(words(patch, 'patch'), 'any(one, three)');
  assert.equal(words(patch, 'report'), 'two');
  assert.equal(words(patch), 'three');
  assert.equal(words('@a@ @@\nf()\n@depends on a@ @@\n- g()\n'), 'all(g, f)');
  assert.equal(words('@a@ @@\nf()\n@depends on !a@ @@\n- g()\n'), 'g');
  assert.equal(words('@a@ @@\nf()\n@depends on ever a@ @@\n- g()\n'), 'g');
});

test('many rules do not widen the formula', () => {
  const rules = Array.from({ length: 20 }, (_, n) => `@@ @@\n- f${n}()\n`).join('');
  assert.equal(words(rules), `any(${Array.from({ length: 20 }, (_, n) => `f${n}`).join(', ')})`);
});

test('a text holds a formula by the words in it', () => {
  const formula = wordsOf(read('@@ @@\n- \\(a1\\|b1\\)(c1)\n'), new Set());
  assert.equal(holds(formula, 'b1(c1)'), true);
  assert.equal(holds(formula, 'b1(c2)'), false);
  assert.equal(holds(formula, 'c1'), false);
});
