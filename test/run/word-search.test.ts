import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { WordSearch } from '../../src/run/word-search.ts';

function search(words: string[], text: string): [string, number][] {
  const found: [string, number][] = [];
  const bytes = Buffer.from(text, 'latin1');
  new WordSearch(words).search(bytes, bytes.length, (word, offset) => found.push([words[word], offset]));
  return found;
}

/** What `LC_ALL=C grep -ow` finds. */
function reference(words: string[], text: string): [string, number][] {
  return [...text.matchAll(/[A-Za-z0-9_]+/g)]
    .filter(([word]) => words.includes(word))
    .map((match) => [match[0], match.index]);
}

test('finds words that are the beginning of each other', () => {
  const text = 'get_user_pages(get_user_pages_fast) __get_user_pages get_user_pages_fas get_user_pages';
  const words = ['get_user_pages', 'get_user_pages_fast'];
  assert.deepEqual(search(words, text), [
    ['get_user_pages', 0],
    ['get_user_pages_fast', 15],
    ['get_user_pages', 72],
  ]);
});

test('finds a word at both ends of the bytes, and next to bytes that are no ASCII', () => {
  assert.deepEqual(search(['ab'], 'ab\xe9ab ab'), [
    ['ab', 0],
    ['ab', 3],
    ['ab', 6],
  ]);
});

test('ends where it was told, whatever an earlier file left behind', () => {
  const bytes = Buffer.from('lock lock_it');
  const found: number[] = [];
  new WordSearch(['lock']).search(bytes, 9, (_, offset) => found.push(offset));
  assert.deepEqual(found, [0, 5]);
});

test('finds what a regular expression finds', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '_', '1'), minLength: 2, maxLength: 6 });
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '_', '1', ' ', '(', '\n', '\0', '\xff'),
    maxLength: 300,
  });
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 6 }), text, (words, found) => {
      assert.deepEqual(search(words, found), reference(words, found));
    }),
    { numRuns: 2000 },
  );
});

test('refuses what is no word', () => {
  for (const word of ['', 'a', 'a-b', 'é']) assert.throws(() => new WordSearch([word]), /is no word/);
});
