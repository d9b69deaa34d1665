import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { addressHeader, mailDate, parseAddress, textHeader } from '../../src/patch/mail-header.ts';
import { quotedPrintable } from '../../src/patch/quoted-printable.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
after(() => sandbox.remove());

/** What git reads from the headers of a mail. */
function readByGit(headers: string): string {
  const mail = `${headers}From: A Dev <adev@example.com>\nDate: Sun, 22 Nov 2026 10:33:30 +0000\n\ntext\n---\n`;
  return latin1ToUtf8(sandbox.run('git', ['mailinfo', '-u', 'msg', 'patch'], mail));
}

function latin1ToUtf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8');
}

test('a subject survives folding and RFC 2047', () => {
  for (const subject of [
    'mm: use get_user_pages_fast() in a_function_of_a_long_name() and in another_function()',
    'mm: grüße an die Schönheit der sehr langen Betreffzeilen, die weit über 78 Spalten gehen',
    'mm: 日本語の件名はとても長くても壊れてはいけません。日本語の件名はとても長くても。',
    'mm: a = b ? c : d_e "quoted" é',
  ]) {
    const header = textHeader('Subject', `[PATCH v2 03/11] ${subject}`);
    for (const line of header.split('\n')) assert.ok(line.length <= 78, line);
    assert.match(header, /^[\x20-\x7e\n]*$/);
    assert.match(
      readByGit(header),
      new RegExp(`^Subject: ${subject.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`, 'm'),
    );
  }
});

test('names are quoted or encoded where they have to be', () => {
  const header = addressHeader('To', [
    { name: '', mail: 'linux-mm@kvack.org' },
    { name: 'A Dev', mail: 'adev@example.com' },
    { name: 'Dev, A. "the" Third', mail: 'third@example.com' },
    { name: 'Jörg Müller', mail: 'jm@example.com' },
  ]);
  assert.equal(
    header,
    [
      'To: linux-mm@kvack.org,',
      '    A Dev <adev@example.com>,',
      '    "Dev, A. \\"the\\" Third" <third@example.com>,',
      '    =?UTF-8?q?J=C3=B6rg=20M=C3=BCller?= <jm@example.com>',
      '',
    ].join('\n'),
  );
});

test('addresses are read as get_maintainer.pl prints them', () => {
  assert.deepEqual(parseAddress('"Third, A." <third@example.com>'), {
    name: 'Third, A.',
    mail: 'third@example.com',
  });
  assert.deepEqual(parseAddress('A Dev <adev@example.com> (maintainer:FOO)'), {
    name: 'A Dev',
    mail: 'adev@example.com',
  });
  assert.deepEqual(parseAddress('list@example.com (open list)'), { name: '', mail: 'list@example.com' });
  assert.equal(parseAddress('Bad divisor in main::vcs_assign'), undefined);
});

test('dates are in UTC', () => {
  assert.equal(mailDate(new Date(Date.UTC(2026, 10, 2, 3, 4, 5))), 'Mon, 2 Nov 2026 03:04:05 +0000');
});

test('quoted-printable comes back as it was', () => {
  const text = `a\r\n= é\xff \t\nlong ${'x='.repeat(80)} end \n-- \n`;
  const encoded = quotedPrintable(text);
  for (const line of encoded.split('\n')) assert.ok(line.length <= 76, line);
  assert.match(encoded, /^[\x20-\x7e\t\n]*$/);
  const decoded = encoded
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  assert.equal(decoded, text);
});
