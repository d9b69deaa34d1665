import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../src/text/source.ts';

test('a line ends before its line end, the last one too', () => {
  for (const text of ['ab\ncd', 'ab\ncd\n', 'ab\r\ncd\r\n', 'ab\r\ncd']) {
    const source = new Source('a.c', text);
    assert.deepEqual([source.lineText(1), source.lineText(2)], ['ab', 'cd'], JSON.stringify(text));
  }
  const empty = new Source('a.c', 'ab\n\n');
  assert.deepEqual([empty.lineText(1), empty.lineText(2)], ['ab', '']);
  assert.equal(new Source('a.c', '').lineText(1), '');
});
