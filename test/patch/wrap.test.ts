import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wrap } from '../../src/patch/wrap.ts';

test('paragraphs are filled to 75 columns', () => {
  const filled = [words(15), words(15), words(10)].join('\n');
  assert.equal(wrap(`${words(40)}\n\n\n${words(40)}`), `${filled}\n\n${filled}`);
});

function words(count: number): string {
  return 'word '.repeat(count).trim();
}

test('code is not split, in backticks or out of them', () => {
  const call = 'get_user_pages(start, 1, FOLL_WRITE | FOLL_FORCE, &page, NULL)';
  const text = `The old code called ${call} and \`down_read(&mm->mmap_sem); x = 1;\` came before it.`;
  assert.equal(
    wrap(text),
    `The old code called\n${call} and\n\`down_read(&mm->mmap_sem); x = 1;\` came before it.`,
  );
});

test('a commit keeps its number', () => {
  assert.equal(wrap(`${words(13)} commit 0123456789ab ("x")`), `${words(13)}\ncommit 0123456789ab ("x")`);
});

test('code that is wider than a line is split after all', () => {
  const call = `f(${'argument, '.repeat(10)}last)`;
  for (const line of wrap(`so ${call} ends`).split('\n')) assert.ok(line.length <= 75, line);
});

test('list items hang under their mark, and verbatim lines stay', () => {
  const item = `- ${words(20)}`;
  assert.equal(
    wrap(`Seen:\n${item}\n1. one\n   goes on\n\n  verbatim   line that is not touched`),
    `Seen:\n- ${words(14)}\n  ${words(6)}\n1. one goes on\n\n  verbatim   line that is not touched`,
  );
});

test('a line is counted in bytes of UTF-8, as checkpatch counts', () => {
  for (const line of wrap('é'.repeat(30).concat(' ').repeat(4)).split('\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
  }
});

test('no line begins with what git would take for something else', () => {
  const short = `one two ${'w'.repeat(60)}`;
  for (const trap of [
    'diff -u a b',
    '--- a/x',
    'Index: x',
    'From A at 10:00:00 2001',
    '#define X',
    '@@ -1,2 +1,2 @@',
    '[x] y',
    'Cc: all',
    '- x',
    '+ x',
  ]) {
    const filled = wrap(`${short} ${'v'.repeat(3)} ${trap} and the rest of it goes on`);
    const [first, ...rest] = filled.split('\n');
    assert.ok(
      rest.every((line) => !line.startsWith(trap.split(' ')[0])),
      filled,
    );
    assert.ok(first.length <= 75);
  }
});

test('words survive, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z(),`#@[\]-]{1,30}$/), { maxLength: 60 }), (words) => {
      const text = `x ${words.join(' ')}`;
      assert.equal(wrap(text).replace(/\s+/g, ' '), text.trim().replace(/\s+/g, ' '));
    }),
  );
});
