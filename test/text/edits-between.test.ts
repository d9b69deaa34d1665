import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits } from '../../src/text/edit-set.ts';
import { editsBetween } from '../../src/text/edits-between.ts';

test('edits are whole lines, neighbouring ones joined', () => {
  assert.deepEqual(editsBetween('a\nb\nc\nd\n', 'a\nx\ny\nd\ne'), [
    { start: 2, end: 6, text: 'x\ny\n' },
    { start: 8, end: 8, text: 'e' },
  ]);
  assert.deepEqual(editsBetween('same', 'same'), []);
});

test('they make the one text of the other', () => {
  const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd')).map((lines) => lines.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.equal(applyEdits(before, editsBetween(before, after)), after);
    }),
  );
});
