import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Alternatives } from '../../src/c/alternatives.ts';

const TEXT = `a
#if A
b
#ifdef B
c
#else
d
#endif
e
#elif C
f
#else
g
#endif
h
/*
#else
*/
`;

function exclude(one: string, other: string): boolean {
  return new Alternatives(TEXT).exclude(TEXT.indexOf(`\n${one}\n`) + 1, TEXT.indexOf(`\n${other}\n`) + 1);
}

test('branches of one #if exclude each other', () => {
  for (const [one, other] of ['bf', 'bg', 'fg', 'cd', 'cf', 'dg', 'eg']) {
    assert.ok(exclude(one, other), `${one} ${other}`);
    assert.ok(exclude(other, one), `${other} ${one}`);
  }
});

test('what stands around them, beside them or in one of them does not', () => {
  for (const [one, other] of ['ab', 'bh', 'bc', 'bd', 'be', 'ce', 'de', 'ah', 'cc', 'gh'])
    assert.ok(!exclude(one, other), `${one} ${other}`);
});

test('an #if without an end holds the rest of the text, and an #else alone nothing', () => {
  const open = '#if A\nb\n#else\nc\n';
  assert.ok(new Alternatives(open).exclude(open.indexOf('b'), open.indexOf('c')));
  const alone = 'b\n#else\nc\n#endif\n';
  assert.ok(!new Alternatives(alone).exclude(0, alone.indexOf('c')));
});
