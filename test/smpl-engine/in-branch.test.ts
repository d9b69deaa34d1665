import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MacroModel } from '../../src/c/macro-model.ts';
import { Sketch } from '../../src/c/shadow.ts';
import { mayBeInBranch } from '../../src/smpl/words/in-branch.ts';

const mayBe = (code: string) => {
  const text = `int f(int a)\n{\n\t${code}\n}\n`;
  return mayBeInBranch(text, new Sketch(text, MacroModel.shipped), text.indexOf('old'));
};

test('a word in a branch or loop', () => {
  for (const code of [
    'if (a) old();',
    'if (a) { b(); old(); }',
    'if (a) b(); else old();',
    'do old(); while (a);',
    'each_of(a) old();',
    'each_of(a) { old(); }',
    'if (a) again: old();',
    'MACRO old();',
    'x = old();',
  ])
    assert.equal(mayBe(code), true, code);
});

test('one that begins a statement of the function, or is no code, is in none', () => {
  for (const code of [
    'old();',
    'b(); old();',
    'if (a) { b(); } old();',
    'out: old();',
    '/* old */',
    'if (a) b("old");',
  ])
    assert.equal(mayBe(code), false, code);
});

test('what goes on with a statement may belong to one in a branch', () => {
  const code = 'if (a) ; else if (b) { c(); } else d();';
  const text = `void f(void)\n{\n\t${code}\n}\n`;
  assert.equal(mayBeInBranch(text, new Sketch(text, MacroModel.shipped), text.lastIndexOf('else')), true);
});
