import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Patchwork } from '../../src/smpl/rewrite/patchwork.ts';
import { applyEdits, type Edit } from '../../src/text/edit-set.ts';

const places = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.stringMatching(/^[ab\n]{0,3}$/)), { maxLength: 4 });

// Sorted edits of a text that do not overlap.
function editsOf(text: string, wanted: readonly (readonly [number, number, string])[]): Edit[] {
  const edits: Edit[] = [];
  const sorted = wanted.map(([at, ...rest]) => [at % (text.length + 1), ...rest] as const);
  for (const [at, length, fresh] of [...sorted].sort(([a], [b]) => a - b)) {
    const end = Math.min(at + length, text.length);
    if (at > (edits.at(-1)?.end ?? -1)) edits.push({ start: at, end, text: fresh });
  }
  return edits;
}

test('edits made one after the other are the edits of the first text', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ab\n]{0,20}$/), places, places, (before, first, second) => {
      const once = Patchwork.of(before, editsOf(before, first));
      const twice = once.with(editsOf(once.text, second));
      assert.equal(applyEdits(before, twice.edits), twice.text);
      for (let at = 0; at < twice.text.length; at++) {
        const old = twice.oldAt(at);
        if (old !== undefined) assert.equal(before[old], twice.text[at]);
      }
    }),
  );
});
