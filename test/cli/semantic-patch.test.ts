import assert from 'node:assert/strict';
import { cpSync, readdirSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { Sandbox } from '../patch/sandbox.ts';
import { transform } from '../run/make-tree.ts';
import { vedalia } from './vedalia.ts';

const caller = (first: string, second: string) =>
  `static int ${first}(int n)\n{\n\tchar *p = old_alloc(n, 1);\n\n\tif (!p)\n\t\treturn -1;\n\tp = old_alloc(n, 2);\n\treturn 0;\n}\n\n` +
  `int ${second}(int n)\n{\n\treturn !!old_alloc(n, 3);\n}\n`;

// The lines that mean something to git, to mail or to checkpatch where they are not indented.
const script = [
  '/// Use new_alloc() instead of old_alloc()',
  '///',
  '/// The second argument never meant anything.',
  '///',
  '// Confidence: High',
  '--- a/drivers/foo/a.c',
  '+++ b/drivers/foo/a.c',
  'virtual patch, report',
  '',
  '',
  '@r depends on patch@ expression E, F; @@',
  '// diff --git a/x b/x',
  '// From here on Mon Sep 17 00:00:00 2001',
  '- old_alloc(E, F)',
  '+ new_alloc(E)',
  '',
  '@s depends on report@ expression E, F; position p; @@',
  '* old_alloc@p(E, F)',
  '',
].join('\n');

function treeWith(context: TestContext): Sandbox {
  const sandbox = new Sandbox(context);
  sandbox.write('tree/drivers/foo/a.c', caller('f', 'g'));
  sandbox.write('tree/mm/b.c', caller('h', 'k'));
  sandbox.write('fix.cocci', script);
  return sandbox;
}

const inSandbox = (sandbox: Sandbox, ...words: string[]) =>
  vedalia([...words, '--jobs', '1'], { SOURCE_DATE_EPOCH: '1795343610', HOME: '/nonexistent' }, sandbox.root);

test('a series of a semantic patch brings a tree to where apply brings it', async (context) => {
  const sandbox = treeWith(context);
  cpSync(sandbox.path('tree'), sandbox.path('applied'), { recursive: true });
  const fix = ['--transform', 'fix.cocci'];
  const made = await inSandbox(
    sandbox,
    'series',
    'tree',
    '-o',
    'out',
    '--cover-letter',
    ...fix,
    '--only',
    'drivers',
    'mm',
  );
  assert.equal(made.code, 0, made.stderr);
  const names = readdirSync(sandbox.path('out')).sort();
  assert.deepEqual(
    names.map((name) => /^Subject: (.*(?:\n .*)*)/m.exec(sandbox.read(`out/${name}`))?.[1].replace('\n', '')),
    [
      '[PATCH 0/2] Use new_alloc() instead of old_alloc()',
      '[PATCH 1/2] foo: a: use new_alloc() instead of old_alloc() in f() and g()',
      '[PATCH 2/2] mm/b: use new_alloc() instead of old_alloc() in h() and k()',
    ],
  );
  sandbox.run('git', ['-C', 'tree', 'init', '-q']);
  sandbox.run('git', ['-C', 'tree', 'add', '-A']);
  sandbox.run('git', ['-C', 'tree', 'commit', '-q', '-m', 'before']);
  sandbox.run('git', ['-C', 'tree', 'am', '-q', ...names.slice(1).map((name) => `../out/${name}`)]);
  const applied = await inSandbox(sandbox, 'apply', 'applied', ...fix);
  assert.deepEqual([applied.code, applied.stdout], [0, 'drivers/foo/a.c\nmm/b.c\n']);
  sandbox.run('diff', ['-r', '-x', '.git', 'tree', 'applied']);
  for (const command of ['diff', 'apply'])
    assert.equal((await inSandbox(sandbox, command, 'applied', ...fix)).stdout, '');

  const message = sandbox.run('git', ['-C', 'tree', 'log', '-1', '--format=%B']).trimEnd().split('\n\n');
  assert.deepEqual(message.slice(1, 4), [
    'Use new_alloc() instead of old_alloc().',
    'The second argument never meant anything.',
    '2 places in h() and 1 in k() are changed.',
  ]);
  const shown = sandbox.run('git', ['-C', 'tree', 'log', '-1', '--format=%B']);
  const kept = script.split('\n').filter((line) => line !== '' && !/^(?:---|\+\+\+)/.test(line));
  for (const line of kept) assert.ok(shown.includes(`\n  ${line}\n`), line);
  assert.match(shown, / {2}vedalia series \. --transform fix\.cocci \\\n {4}--only drivers mm\n/);
});

test('an audit has the matches and the findings of a semantic patch as sites', async (context) => {
  const sandbox = treeWith(context);
  const audit = async (...words: string[]) => {
    const { stdout, code } = await inSandbox(
      sandbox,
      'audit',
      'tree',
      '--transform',
      'fix.cocci',
      '--format',
      'json',
      ...words,
    );
    assert.equal(code, 0);
    return JSON.parse(stdout);
  };
  const changed = await audit('--only', 'mm');
  assert.deepEqual(changed.ledger, {
    words: {},
    sites: 3,
    outcomes: { rewrite: 3, leave: 0, ask: 0, mention: 0 },
    unaccounted: 0,
  });
  const { path, line, column, word, function: fn, call, transform: by } = changed.sites[0];
  assert.deepEqual(
    [path, line, column, word, fn, call, by],
    ['mm/b.c', 3, 12, 'old_alloc', 'h', 'old_alloc(n, 1)', 'fix.cocci'],
  );
  const reported = await audit('-D', 'report');
  assert.deepEqual(
    reported.sites.map((site: { outcome: string; reasons: { code: string; text: string }[] }) => [
      site.outcome,
      site.reasons[0].code,
      site.reasons[0].text,
    ]),
    ['1', '2', '3', '1', '2', '3'].map((last) => ['ask', 's', `old_alloc(n, ${last})`]),
  );
});

test('a semantic patch and a module run together; what would collide is asked about', async (context) => {
  const sandbox = new Sandbox(context);
  sandbox.write(
    'tree/a.c',
    'int f(int x)\n{\n\treturn old_call(x);\n}\n\nint g(int x)\n{\n\tdrop(x);\n\treturn 0;\n}\n',
  );
  sandbox.write('drop.cocci', '@@ expression E; @@\n- drop(E);\n');
  sandbox.write('rename.cocci', '@@ expression E; @@\n- old_call(E)\n+ other_call(E)\n');
  const rename = ['--transform', transform('rename')];
  const both = await inSandbox(sandbox, 'diff', 'tree', ...rename, '--transform', 'drop.cocci');
  assert.equal(both.code, 0, both.stderr);
  assert.deepEqual(both.stdout.match(/^[-+]\t.*$/gm), [
    '-\treturn old_call(x);',
    '+\treturn new_call(x);',
    '-\tdrop(x);',
  ]);
  const collision = await inSandbox(
    sandbox,
    'audit',
    'tree',
    ...rename,
    '--transform',
    'rename.cocci',
    '--format',
    'json',
  );
  assert.deepEqual(
    JSON.parse(collision.stdout).sites.map(
      (site: { outcome: string; transform: string; reasons: { code: string }[] }) => [
        site.outcome,
        site.transform,
        site.reasons[0].code,
      ],
    ),
    [
      ['rewrite', 'rename', 'is-named'],
      ['ask', 'rename.cocci', 'edits-collide'],
    ],
  );
});

test('what is wrong with a semantic patch or with -D is said, and nothing is done', async (context) => {
  const sandbox = treeWith(context);
  sandbox.write('bad.cocci', '@@\nexporession E;\n@@\n- f(E)\n');
  const bad = await inSandbox(sandbox, 'apply', 'tree', '--transform', 'bad.cocci');
  assert.equal(bad.code, 1);
  assert.match(bad.stderr, /^vedalia: \S*bad\.cocci:2:1: .*\n {4}exporession E;\n {4}\^/);
  const typo = await inSandbox(sandbox, 'diff', 'tree', '--transform', 'fix.cocci', '-D', 'reprot');
  assert.deepEqual([typo.code, typo.stdout], [2, '']);
  assert.match(typo.stderr, /-D reprot: .*; is it report\?\n$/);
  const module = await inSandbox(
    sandbox,
    'diff',
    'tree',
    ...['--transform', transform('rename')],
    '-D',
    'patch',
  );
  assert.equal(module.code, 2);
});
