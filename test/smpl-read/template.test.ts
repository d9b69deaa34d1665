import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SmplError } from '../../src/smpl/smpl-error.ts';
import { smpl } from '../../src/smpl/template.ts';
import { showPattern } from './show.ts';

function pattern(patch: ReturnType<typeof smpl>): string {
  const [rule] = patch.items;
  assert.ok(rule.is === 'rule');
  return showPattern(rule.minus);
}

test('a template is read without the indentation that its lines share', () => {
  const patch = smpl`
    @@
    expression E;
    @@
    - old(E);
    + if (E)
    +   new_one(E);
  `;
  assert.match(
    pattern(patch),
    /^statements: \(expression_statement \(call_expression function:-old .*\{\+ if \( E \) new_one/,
  );
});

test('names and code are put in, several as a disjunction', () => {
  const one = smpl`
    @@ expression E; @@
    ${'f'}(${'a + b'}, E)
  `;
  assert.match(pattern(one), /function:f .*left:a operator:'\+' right:b/);
  const several = smpl`
    @@ @@
    - ${['kfree', 'vfree']}(x)
  `;
  assert.match(pattern(several), /function:\[-kfree \| -vfree\]/);
});

test('backslashes and backquotes are what they are in a semantic patch', () => {
  assert.match(
    pattern(smpl`@@ @@
    \(a\|b\)("\n")`),
    /\[a \| b\].*"\\n"/,
  );
});

test('an error names its line in the template', () => {
  const bad = () => smpl`
    @@ expression E; @@
    - f(E;
  `;
  assert.throws(bad, (error) => error instanceof SmplError && error.line === 3 && error.column === 6);
});

test('what is put in must be code on one line', () => {
  assert.throws(
    () => smpl`@@ @@
    ${''}()`,
    /names and code on one line/,
  );
  assert.throws(
    () => smpl`@@ @@
    ${'a\nb'}()`,
    TypeError,
  );
});
