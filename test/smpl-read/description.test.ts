import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDescription } from '../../src/smpl/read/description.ts';

test('the first paragraph of the /// lines is the title, all are the text', () => {
  const smpl =
    '// SPDX\n/// Use b()\n/// and not a().\n///\n/// It is shorter\n///\n// Confidence: High\n@@\n@@\n- a();\n';
  assert.deepEqual(readDescription(smpl), {
    title: 'Use b() and not a()',
    text: 'Use b()\nand not a().\n\nIt is shorter.',
  });
});

test('a patch that says nothing of itself', () => {
  assert.deepEqual(readDescription('@@\n@@\n- a();\n'), { title: '', text: '' });
});
