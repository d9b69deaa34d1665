import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loosePunctuation } from '../../src/smpl/rewrite/loose-punctuation.ts';

test('commas, semicolons and numbers with nothing beside them are counted', () => {
  for (const text of ['f(, a)', 'f(a, )', 'f(a; b)', 'f(2 1)', 'f(x 1)', 'f(2 x)'])
    assert.equal(loosePunctuation(text), 1, text);
});

test('what C has is not', () => {
  const fine = ['for (;;) { }', 'f(({ a; b; }))', '#define X 1', 'f(sizeof 1, -1, (int)2, "a" X)', 'f(a, 1)'];
  for (const text of fine) assert.equal(loosePunctuation(text), 0, text);
});
