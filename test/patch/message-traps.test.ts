import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { messageFaults } from '../../src/patch/message-traps.ts';
import { Sandbox } from './sandbox.ts';

const clean = 'The old code was wrong.\n\nThe new code is right.';

const traps: readonly [name: string, body: string][] = [
  ['head of a diff', 'Text.\n\ndiff -u a b\n\nMore.'],
  ['CVS', 'Text.\n\nIndex: foo.c\n\nMore.'],
  ['a removed line', 'Text.\n\n--- kfree(E)\n\nMore.'],
  ['end of the message', 'Text.\n\n---\n\nMore.'],
  ['another mail', 'Text.\n\nFrom x Mon Sep 17 00:00:00 2001\n\nMore.'],
  ['first line like a header', 'Subject: other\n\nMore.'],
  ['first line like an author', 'From: B Dev <bdev@example.com>\n\nMore.'],
  ['first line like a date', 'Date: never\n\nMore.'],
  ['blanks at the end', 'Text. \n\nMore.'],
  ['two blank lines', 'Text.\n\n\nMore.'],
];

const checkpatchTraps: readonly [name: string, body: string][] = [
  ['scissors', 'Text.\n\n-- >8 --\n\nMore.'],
  ['a comment', 'Text.\n\n#define X\n\nMore.'],
  ['a hunk', 'Text.\n\n@@ -1,3 +1,3 @@\n\nMore.'],
  ['an indented hunk', 'Text.\n\n  @@ -1,3 +1,3 @@\n\nMore.'],
  ['a wide line', `Text ${'x'.repeat(75)}\n\nMore.`],
  ['bare hexadecimal', 'It broke in 0123456789ab and later.'],
  ['a commit without its subject', 'It broke in commit 0123456789ab and later.'],
  ['a change id', 'Text.\n\nChange-Id: I0123'],
  ['a made-up tag', 'Text.\n\nReviewed-by: Nobody'],
  ['the old stable address', 'Send it to stable@kernel.org too.'],
  ['a control character', 'Text \x1b[31mred.'],
];

const sandbox = new Sandbox();
after(() => sandbox.remove());
sandbox.write('file', 'old\n');
sandbox.commitAll();
const patch = 'diff --git a/file b/file\n--- a/file\n+++ b/file\n@@ -1 +1 @@\n-old\n+new\n-- \n1\n\n';

/** The message that arrives by git am, or nothing where it fails. */
function arrived(subject: string, body: string): string | undefined {
  const mail = `From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001\nFrom: A Dev <adev@example.com>\nDate: Sun, 22 Nov 2026 10:33:30 +0000\nSubject: [PATCH] ${subject}\n\n${body}\n---\n${patch}`;
  sandbox.git('reset', '-q', '--hard', 'main');
  sandbox.git('checkout', '-q', '--detach');
  try {
    sandbox.run('git', ['am', '-q'], mail);
  } catch {
    sandbox.git('am', '--abort');
    return undefined;
  }
  return sandbox.git('log', '-1', '--format=%B').replace(/\n$/, '');
}

test('what is clean arrives as it is', () => {
  assert.deepEqual(messageFaults('mm: use a()', clean), []);
  assert.equal(arrived('mm: use a()', clean), `mm: use a()\n\n${clean}\n`);
});

for (const [name, body] of traps) {
  test(`git am changes it, and it is refused: ${name}`, () => {
    assert.notEqual(arrived('mm: use a()', body), `mm: use a()\n\n${body}\n`);
    assert.notDeepEqual(messageFaults('mm: use a()', body), []);
  });
}

for (const [name, body] of checkpatchTraps) {
  test(`refused: ${name}`, () => assert.equal(messageFaults('mm: use a()', body).length, 1));
}

test('a subject that git am would strip is refused', () => {
  for (const subject of ['[foo] use a()', 'Re: use a()', ': use a()']) {
    assert.notEqual(arrived(subject, clean), `${subject}\n\n${clean}\n`);
    assert.equal(messageFaults(subject, clean).length, 1, subject);
  }
  assert.equal(messageFaults('mm: mend what smatch found', clean).length, 1);
});

test('what only looks like a trap passes', () => {
  for (const body of [
    'From now on it fails.\n\nThe rest.',
    'It broke in commit 0123456789ab ("mm: break it") and later.',
    'The mask is 0xffffffffffff here.\n\nAnd a - b, a + b.',
    'The script:\n\n  diff of the two\n  - foo(a)\n  + bar(a)',
  ]) {
    assert.deepEqual(messageFaults('mm: use a()', body), [], body);
    assert.equal(arrived('mm: use a()', body), `mm: use a()\n\n${body}\n`);
  }
});

test('the lines of a semantic patch stand as they are, unless git or checkpatch takes them for a diff', () => {
  const code = (line: string) => messageFaults('x: y', `Text.\n\n  ${line}`).map(({ why }) => why);
  for (const line of [
    '@@',
    '- old(E)',
    '#spatch --x',
    'Cc: not a tag',
    '0123456789abcdef0',
    `f(${'x'.repeat(80)})`,
  ])
    assert.deepEqual(code(line), [], line);
  for (const line of ['--- a/x.c', '@@ -1,3 +1,3 @@', 'diff -u a/x.c b/x.c'])
    assert.equal(code(line).length, 1, line);
});
