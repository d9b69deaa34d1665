import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cut, oneLine, printable, readable } from '../../src/report/escape.ts';
import { wrap } from '../../src/report/wrap.ts';

test('shows control characters, and lets tab and newline pass', () => {
  assert.equal(printable('a\x1b[31m\r\x00\tb\n'), 'a\\x1b[31m\\x0d\\x00\tb\n');
});

test('shows characters that turn the direction of writing', () => {
  assert.equal(printable('a\u202eb\u2066c'), 'a\\u202eb\\u2066c');
  assert.equal(printable(Buffer.from('\u202e', 'utf8').toString('latin1')), '\\u202e');
});

test('reads UTF-8 where it is UTF-8, else each byte as latin1', () => {
  assert.equal(readable('\xc3\xa9'), 'é');
  assert.equal(readable('\xe9'), 'é');
  assert.equal(readable('\u2026\xe9'), '\u2026é');
});

test('never lets a control character through', () => {
  const bytes = fc.uint8Array({ maxLength: 60 }).map((array) => Buffer.from(array).toString('latin1'));
  fc.assert(
    fc.property(bytes, (text) => {
      assert.doesNotMatch(printable(text), /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
      assert.doesNotMatch(oneLine(text), /[\n\t]/);
    }),
    { numRuns: 2000 },
  );
});

test('cuts with an ellipsis, and wraps at blanks', () => {
  assert.equal(cut('abcdef', 6), 'abcdef');
  assert.equal(cut('abcdefg', 6), 'abcde…');
  assert.equal(wrap('one two  three\nfour', 11, '  '), '  one two\n  three\n  four');
});
