import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CFile } from '../../src/c/c-file.ts';
import { MacroModel } from '../../src/c/macro-model.ts';
import { unmask } from '../../src/c/painter.ts';
import { parseHealth } from '../../src/c/parse-health.ts';
import { shadowOf } from '../../src/c/shadow.ts';
import { generatedFile } from './generated-c.ts';

const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString('latin1'));

function checkShadow(text: string): void {
  const { text: shadow, masks } = shadowOf(text, MacroModel.shipped);
  assert.equal(shadow.length, text.length, 'the length changed');
  assert.equal(unmask(shadow, masks, text), text, 'a byte outside the masks changed');
  for (const { start, end } of masks) assert.ok(start >= 0 && start < end && end <= text.length);
}

test('the shadow text keeps its length, and unmasking is the identity', () => {
  fc.assert(fc.property(generatedFile, checkShadow), { numRuns: 400 });
  fc.assert(fc.property(anyBytes, checkShadow), { numRuns: 400 });
});

test('mutated C is read without a crash, by file and by function', () => {
  const mutated = fc
    .tuple(
      generatedFile,
      fc.array(
        fc.tuple(fc.nat(), fc.constantFrom('', '(', ')', '{', '}', '"', '#', '\n', '\0', '/*', '\\')),
        { maxLength: 4 },
      ),
    )
    .map(([text, cuts]) =>
      cuts.reduce((rest, [place, insert]) => {
        const at = place % (rest.length + 1);
        return rest.slice(0, at) + insert + rest.slice(at + 1);
      }, text),
    );
  fc.assert(
    fc.property(mutated, (text) => {
      checkShadow(text);
      const health = parseHealth('a.c', text, MacroModel.shipped);
      assert.ok(health.cleanFunctions <= health.functions);
      const file = new CFile('a.c', text);
      for (const { tree, node } of file.functions) assert.ok(tree.end[node] <= text.length);
    }),
    { numRuns: 150 },
  );
});
