import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, type Words } from '../../src/smpl/words/formula.ts';
import { codeWords } from '../../src/smpl/words/of-code.ts';
import { wordsOf } from '../../src/smpl/words/of-patch.ts';
import { TextWords } from '../../src/smpl/words/text-words.ts';
import { read } from './read.ts';

function words(text: string, ...virtualRules: string[]): string {
  return draw(wordsOf(read(text, {}), new Set(virtualRules)));
}

function draw(formula: Words): string {
  if (formula.is === 'word')
    return typeof formula.word === 'string' ? formula.word : `any(${formula.word.join(', ')})`;
  if (formula.is === 'value') return formula.key;
  if (formula.is === 'branch') return `branch(${draw(formula.words)})`;
  return `${formula.is}(${formula.parts.map(draw).join(', ')})`;
}

test('the names and statement keywords of a pattern are needed, its metavariables are not', () => {
  assert.equal(words('@@ expression E; @@\n- if (E) old(a, 3);\n'), 'all(if, branch(all(old, a)))');
});

test('what stands in a branch is needed there, or a goto to what ends it', () => {
  assert.equal(words('@@ expression E; @@\n- while (E) { ... old(); }\n'), 'all(while, branch(old))');
  assert.equal(
    words('@@ expression E; @@\n- if (E) { ... old(); return 1; }\n'),
    'all(if, any(branch(all(old, return)), all(branch(goto), old, return)))',
  );
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

test('a text holds a formula by the whole words in it', () => {
  const formula = wordsOf(read('@@ @@\n- \\(a1\\|b1\\)(c1)\n'), new Set());
  const holdsIn = (text: string) => holds(formula, (word) => TextWords.of(text).has(word));
  assert.equal(holdsIn('b1(c1)'), true);
  assert.equal(holdsIn('b1(c2)'), false);
  assert.equal(holdsIn('c1'), false);
  assert.equal(holdsIn('b1(c11)'), false);
  assert.equal(holdsIn('_b1(c1)'), false);
});

test('words are found within bounds', () => {
  const places = TextWords.of('ab a ab');
  assert.deepEqual(
    [places.has('ab', 0, 2), places.has('ab', 1, 6), places.has('ab', 1), places.has('b')],
    [true, false, true, false],
  );
});

test('in a function a rule needs its own words, and those of the rules whose places it asks for', () => {
  const patch =
    '@r@ position p; @@\nlock@p()\n@q@ position q; @@\nleave@q();\n@@ position r.p, s != q.q; @@\n- lock@p();\n... when any\n- unlock@s();\n';
  const drawn = [...codeWords(read(patch, {}))].map(([, formula]) => draw(formula));
  assert.deepEqual(drawn, ['all(lock, unlock)', 'all(leave, lock, unlock)', 'all(lock, unlock)']);
});

test('a rule that finds places for others is looked for where they can match', () => {
  const drawn = (middle: string) => {
    const first = '@r@ position p; @@\nlock@p();\n';
    const second = '@s@ position r.p, q; statement S; @@\nlock@p();\n... when any\nif@q (...) S\n';
    const script = '@script:python@ p << r.p; q << s.q; @@\nprint(p)\n';
    return [...codeWords(read(first + middle + second + script, {}))].map(
      ([name, formula]) => `${name}: ${draw(formula)}`,
    );
  };
  assert.deepEqual(drawn(''), ['r: all(lock, if)', 's: all(lock, if)']);
  // What is changed between them may be what lets the others match.
  assert.equal(drawn('@c@ @@\n- late();\n+ if (1) go();\n')[0], 'r: lock');
});
