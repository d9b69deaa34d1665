import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckpatchRemark } from '../../src/patch/checkpatch.ts';
import { type BeforeAfter, verifySeries } from '../../src/patch/verify.ts';
import { Sandbox } from './sandbox.ts';

const file: BeforeAfter = { path: 'a.c', mode: '100644', before: 'old\n', after: 'new\n' };
const body = 'The old one was wrong.';

function mail(text: string, diff = '-old\n+new\n'): string {
  return [
    'From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001',
    'From: A Dev <adev@example.com>',
    'Date: Sun, 22 Nov 2026 10:33:30 +0000',
    'Subject: [PATCH] a: take the new one',
    '',
    text,
    '---',
    ' a.c | 2 +-',
    '',
    'diff --git a/a.c b/a.c',
    '--- a/a.c',
    '+++ b/a.c',
    `@@ -1 +1 @@\n${diff}-- \n1\n\n`,
  ].join('\n');
}

async function faultsOf(content: string, files: readonly BeforeAfter[] = [file]): Promise<readonly string[]> {
  const root = new Sandbox();
  try {
    const message = `a: take the new one\n\n${body}`;
    return (
      await verifySeries(root.root, files, [{ name: '0001-a.patch', content, message, paths: ['a.c'] }])
    ).faults;
  } finally {
    root.remove();
  }
}

test('a good series has no fault', async () => {
  assert.deepEqual(await faultsOf(mail(body)), []);
});

test('a message that is cut off is a fault, and the line is named', async () => {
  const [fault] = await faultsOf(mail(`${body}\n\ndiff -u shows it`).replace(body, 'The old one was right.'));
  assert.match(fault, /^0001-a\.patch: the message arrives changed: line 3 is "The old one was right\."/);
});

test('a patch that makes another file is a fault', async () => {
  const [fault] = await faultsOf(mail(body, '-old\n+newer\n'));
  assert.match(fault, /^a\.c: the series makes another file of it than apply/);
});

test('a patch that does not apply is a fault', async () => {
  const [fault] = await faultsOf(mail(body, '-older\n+new\n'));
  assert.match(fault, /^git am -3 refuses the series: /);
});

test('checkpatch is run where the tree has it; what the old file had too is no news', async (context) => {
  const root = new Sandbox(context);
  root.write(
    'scripts/checkpatch.pl',
    [
      'my $file = $ARGV[-1];',
      'open(my $in, "<", $file) or die;',
      'while (<$in>) {',
      '  print "$file:$.: WARNING:LONG_LINE: line over 80 columns\\n" if /^\\+?long/;',
      '  print "$file:$.: ERROR:CODE_INDENT: use tabs\\n" if /^\\+spaces|^spaces/;',
      '}',
      '',
    ].join('\n'),
  );
  try {
    root.run('perl', ['-e', '1']);
  } catch {
    return context.skip('there is no perl');
  }
  const remarksOn = async (before: string, after: string): Promise<readonly CheckpatchRemark[]> => {
    const content = mail(body, `-${before}+${after}`);
    const message = `a: take the new one\n\n${body}`;
    const found = await verifySeries(
      root.root,
      [{ ...file, before, after }],
      [{ name: '0001-a.patch', content, message, paths: ['a.c'] }],
    );
    assert.equal(found.why, undefined);
    return found.checkpatch[0].remarks;
  };
  assert.deepEqual(await remarksOn('old\n', 'new\n'), []);
  assert.deepEqual(
    (await remarksOn('old\n', 'spaces\n')).map(({ level, type }) => [level, type]),
    [['ERROR', 'CODE_INDENT']],
  );
  assert.deepEqual(await remarksOn('long old\n', 'long new\n'), []);
});

test('a scratch folder that cannot be made is said', async () => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = '/dev/null';
  try {
    await assert.rejects(verifySeries('/', [file], []), /cannot write to the scratch folder .*TMPDIR/);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
});
