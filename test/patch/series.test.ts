import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { test } from 'node:test';
import { type Series, series } from '../../src/patch/series.ts';
import type { SeriesOptions } from '../../src/patch/series-options.ts';
import { tool } from '../../src/patch/tool.ts';
import { applyEdits } from '../../src/text/edit-set.ts';
import type { Sandbox } from './sandbox.ts';
import { type ToyChange, toyAudit, toyTransform } from './toy-audit.ts';
import { toyDriver, toyReplacement, toySandbox, toyTexts } from './toy-tree.ts';

const author = { name: 'A Dev', mail: 'adev@example.com' };
const date = new Date(Date.UTC(2026, 10, 22, 10, 33, 30));

const changes: readonly ToyChange[] = [
  {
    path: 'drivers/alpha/one.c',
    fn: 'pin_one',
    replace: toyReplacement,
    fixes: [
      'pin_one() holds the lock around grab(), and nothing in it needs that. grab_fast() takes it itself where it has to, so the lock goes.',
    ],
    notes: ['pin_one() takes 0 for success'],
  },
  {
    path: 'drivers/alpha/two.c',
    fn: 'pin_two',
    replace: toyReplacement,
    fixes: ['Nothing in pin_two() needs the lock.'],
  },
  { path: 'drivers/beta/beta_main.c', fn: 'pin_beta', replace: toyReplacement },
];

async function make(sandbox: Sandbox, texts = toyTexts, wanted = changes, options: SeriesOptions = {}) {
  const audit = toyAudit(sandbox.root, texts, wanted);
  const made = await series(audit, { transforms: [toyTransform], from: author, date, ...options });
  return { audit, made };
}

/** git am takes the mails in a clone of the tree's files; the folder that it happened in. */
function taken(context: Parameters<typeof toySandbox>[0], made: Series, first = 0): Sandbox {
  const sandbox = toySandbox(context);
  sandbox.commitAll();
  for (const { name, content } of made.files) sandbox.write(`mails/${name}`, content);
  const names = made.files.slice(first).map(({ name }) => `mails/${name}`);
  sandbox.git('am', '-q', '-3', ...names);
  return sandbox;
}

test('git am -3 makes the tree that apply makes, and keeps every message', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { audit, made } = await make(sandbox);
  assert.deepEqual(made.verification.faults, []);
  assert.deepEqual(
    made.patches.map(({ paths }) => paths),
    [['drivers/alpha/one.c', 'drivers/alpha/two.c'], ['drivers/beta/beta_main.c']],
  );
  const clone = taken(toyTexts, made);
  context.after(() => clone.remove());
  for (const { path, text, edits } of audit.files) assert.equal(clone.read(path), applyEdits(text, edits));
  const messages = clone.git('log', '--reverse', '--format=%B%x00', 'HEAD~2..').split('\0\n').slice(0, -1);
  assert.deepEqual(
    messages,
    made.patches.map(({ message }) => `${message}\n`),
  );
});

test('a message tells context, problem and solution of each function', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { made } = await make(sandbox);
  const { name, version } = tool;
  assert.equal(
    made.patches[0].message,
    [
      'alpha: use grab_fast() in pin_one() and pin_two()',
      '',
      'pin_one() holds the lock around grab(), and nothing in it needs that.',
      'grab_fast() takes it itself where it has to, so the lock goes.',
      '',
      'Use grab_fast() in pin_one() instead.',
      '',
      'pin_two() calls grab().',
      '',
      'Use grab_fast() in pin_two() instead. Nothing in pin_two() needs the lock.',
      '',
      `Generated with ${name} ${version}, transform toy-transform`,
      '(docs/toy-transform.md), by this command in the root of the tree:',
      '',
      '  vedalia series . --transform ./toy-transform.mjs',
      '',
      'All of the change is made by the tool. It was not compiled.',
    ].join('\n'),
  );
});

test('the mails are those that git format-patch writes', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { made } = await make(sandbox);
  const clone = taken(toyTexts, made);
  context.after(() => clone.remove());
  const { name, version } = tool;
  clone.git(
    '-c',
    'core.abbrev=12',
    'format-patch',
    '-q',
    '--zero-commit',
    '-o',
    'theirs',
    `--signature=${name} ${version}`,
    'HEAD~2',
  );
  for (const file of made.files) {
    const withoutRemarks = file.content.replace(
      /\n---\n(?:.+\n|\n(?! drivers))*\n drivers/,
      '\n---\n drivers',
    );
    assert.equal(withoutRemarks, clone.read(`theirs/${file.name}`));
  }
});

test('a drifted file is merged by the blobs that the index lines name', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { made } = await make(sandbox);
  const path = 'drivers/beta/beta_main.c';
  sandbox.commitAll();
  sandbox.write(path, toyTexts[path].replace('int err;', 'long err = 0;'));
  sandbox.git('commit', '-q', '-a', '-m', 'drift');
  sandbox.run('git', ['am', '-q', '-3'], made.files[1].content);
  assert.match(sandbox.read(path), /long err = 0;\n\n\terr = grab_fast\(pages\);\n\tif/);
});

test('a sign-off is that of the user, and the author is the same', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { made } = await make(sandbox, toyTexts, changes, { signoff: true });
  for (const { message } of made.patches)
    assert.match(message, /[^\n]\n\nSigned-off-by: A Dev <adev@example.com>$/);
  assert.match(made.files[0].content, /^From: A Dev <adev@example.com>$/m);
  assert.deepEqual(made.verification.faults, []);
});

test('a file with CRLF, bytes beyond ASCII and no last line end arrives as it is', async (context) => {
  const texts = {
    ...toyTexts,
    'drivers/beta/beta_main.c': toyDriver('pin_beta', '/* caf\xe9 */\n').replaceAll('\n', '\r\n').trimEnd(),
  };
  const sandbox = toySandbox(texts);
  context.after(() => sandbox.remove());
  const wanted: ToyChange[] = [
    {
      path: 'drivers/beta/beta_main.c',
      fn: 'pin_beta',
      replace: [
        ['grab(pages)', 'grab_fast(pages)'],
        ['return 0;\r\n}', 'return 1;\r\n}'],
      ],
    },
  ];
  const { audit, made } = await make(sandbox, texts, wanted);
  assert.deepEqual(made.verification.faults, []);
  const clone = taken(texts, made);
  context.after(() => clone.remove());
  const [{ path, text, edits }] = audit.files;
  assert.equal(clone.read(path), applyEdits(text, edits));
});

test('names and words beyond ASCII arrive as they are', async (context) => {
  const texts = { ...toyTexts, 'drivers/beta/beta_main.c': toyDriver('pin_beta', '/* caf\xe9 \xff */\n') };
  const sandbox = toySandbox(texts);
  context.after(() => sandbox.remove());
  const wanted = [
    {
      ...changes[2],
      fixes: ['Größe ≠ 0: 日本語.'],
      notes: ['Übrigens'],
      summary: 'use grab_fast() for Größe',
    },
  ];
  const from = { name: 'Jörg Müller', mail: 'jm@example.com' };
  const { made } = await make(sandbox, texts, wanted, { from, signoff: true });
  assert.deepEqual(made.verification.faults, []);
  const clone = taken(texts, made);
  context.after(() => clone.remove());
  const log = Buffer.from(clone.git('log', '-1', '--format=%an|%s|%B'), 'latin1').toString('utf8');
  assert.match(log, /^Jörg Müller\|beta: main: use grab_fast\(\) for Größe\|/);
  assert.match(log, /Größe ≠ 0: 日本語\.[\s\S]*Signed-off-by: Jörg Müller <jm@example.com>/);
});

test('a cover letter has shortlog, diffstat and base', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  sandbox.commitAll('Import everything');
  const { made } = await make(sandbox, toyTexts, changes, {
    coverLetter: true,
    base: 'main',
    version: 2,
    thread: true,
  });
  const base = sandbox.git('rev-parse', 'main').trim();
  const [cover, first] = made.files;
  assert.deepEqual(
    made.files.map(({ name }) => name),
    [
      'v2-0000-cover-letter.patch',
      'v2-0001-alpha-use-grab_fast-in-pin_one-and-pin_two.patch',
      'v2-0002-beta-main-use-grab_fast-in-pin_beta.patch',
    ],
  );
  assert.match(cover.content, /^Subject: \[PATCH v2 0\/2\] Take pages by grab_fast\(\)$/m);
  assert.match(
    cover.content,
    /\nA Dev \(2\):\n {2}alpha: use .*\n {2}beta: main: use .*\n\n drivers\/alpha\/one.c {6}\| 4 \+---\n/,
  );
  assert.match(cover.content, new RegExp(` deletions\\(-\\)\n\nbase-commit: ${base}\n-- \n`));
  assert.doesNotMatch(first.content, /base-commit/);
  const id = /^Message-Id: (<.*>)$/m.exec(cover.content)![1];
  assert.ok(first.content.includes(`\nIn-Reply-To: ${id}\nReferences: ${id}\n`));
});

test('a reroll has a number', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  await assert.rejects(make(sandbox, toyTexts, changes, { version: 0 }), /a reroll is a number from 1 on/);
});

test('a base that is not what the tree holds is refused', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  await assert.rejects(make(sandbox, toyTexts, changes, { base: 'main' }), /no git repository/);
  sandbox.commitAll();
  await assert.rejects(make(sandbox, toyTexts, changes, { base: 'nothing' }), /no such revision/);
  sandbox.write('drivers/alpha/one.c', 'other\n');
  sandbox.git('commit', '-q', '-a', '-m', 'other');
  await assert.rejects(
    make(sandbox, toyTexts, changes, { base: 'main' }),
    /drivers\/alpha\/one\.c is not the same/,
  );
});

test('prefixes come from the history of the tree', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  sandbox.commitAll('Import everything');
  for (const number of [1, 2, 3]) {
    sandbox.write('drivers/beta/beta_main.c', `${toyTexts['drivers/beta/beta_main.c']}/* ${number} */\n`);
    sandbox.git('commit', '-q', '-a', '-m', `ToyBus/beta: Change number ${number}`);
  }
  const { made } = await make(sandbox, toyTexts, [changes[2]]);
  assert.equal(made.patches[0].subject, 'ToyBus/beta: Use grab_fast() in pin_beta()');
  assert.ok(!made.notices.some((notice) => notice.includes('history')));
});

test('no two patches say the same', async (context) => {
  const texts = { 'a/alpha.c': toyDriver('pin'), 'b/beta.c': toyDriver('pin') };
  const sandbox = toySandbox(texts);
  context.after(() => sandbox.remove());
  const wanted = Object.keys(texts).map((path) => ({ path, fn: 'pin', replace: toyReplacement }));
  const { made } = await make(sandbox, texts, wanted);
  const bodies = made.patches.map(({ message }) => message.slice(message.indexOf('\n')));
  assert.equal(new Set(bodies).size, 2);
  assert.match(bodies[1], /pin\(\) in b\/beta\.c calls grab\(\)/);
});

test('words that git am would change stop the series, by name', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const wanted = [{ ...changes[2], fixes: ['Fine.', 'diff -u shows it.\n\nAnd more.'] }];
  await assert.rejects(
    make(sandbox, toyTexts, wanted),
    /transform toy-transform: the message of "beta: .*" would not arrive as it is:\n {2}line \d+: git am cuts/,
  );
});

test('the script of the tree names the recipients', async (context) => {
  const script = [
    '#!/usr/bin/perl',
    'my $patch = do { local $/; <STDIN> };',
    'my ($path) = $patch =~ m{^\\+\\+\\+ b/(\\S+)}m;',
    'my $lists = grep { $_ eq "--nom" } @ARGV;',
    'print $lists ? "linux-toy\\@example.com\\n" : "\\"Person, A.\\" <a\\@example.com>\\nFor $path <p\\@example.com>\\n";',
    '',
  ].join('\n');
  const sandbox = toySandbox({ ...toyTexts, 'scripts/get_maintainer.pl': script });
  context.after(() => sandbox.remove());
  try {
    sandbox.run('perl', ['-e', '1']);
  } catch {
    return context.skip('there is no perl');
  }
  const { made } = await make(sandbox);
  assert.match(
    made.files[1].content,
    /\nTo: "Person, A\." <a@example\.com>,\n {4}"?For drivers\/beta\/beta_main\.c"? <p@example\.com>\nCc: linux-toy@example\.com\n\n/,
  );
});

test('a mode is kept', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  chmodSync(sandbox.path('drivers/beta/beta_main.c'), 0o755);
  const { made } = await make(sandbox, toyTexts, [changes[2]]);
  assert.match(made.files[0].content, /^index [0-9a-f]{12}\.\.[0-9a-f]{12} 100755$/m);
  assert.deepEqual(made.verification.faults, []);
});

test('nothing to rewrite makes no series', async (context) => {
  const sandbox = toySandbox();
  context.after(() => sandbox.remove());
  const { made } = await make(sandbox, toyTexts, []);
  assert.deepEqual(made.files, []);
});
