import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeTree, transform } from '../run/make-tree.ts';
import { program, vedalia } from './vedalia.ts';

const call = 'int f(int x)\n{\n\told_call(unknown);\n\treturn old_call(x);\n}\n';
const rename = ['--transform', transform('rename'), '--jobs', '1'];

test('audit writes the JSON that the documentation describes', async (t) => {
  const root = makeTree(t, { 'a.c': `${call}/* \xc3\xa9 old_call */\n` });
  const { code, stdout, stderr } = await vedalia(['audit', root, '--format', 'json', ...rename]);
  assert.deepEqual([code, stderr], [0, '']);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const evidence = (line: number, text: string) => [{ path: 'a.c', line, text }];
  assert.deepEqual(JSON.parse(Buffer.from(stdout, 'latin1').toString()), {
    tool: { name: 'vedalia', version },
    tree: { root, epoch: null },
    ledger: {
      words: { old_call: 3 },
      sites: 3,
      outcomes: { rewrite: 1, leave: 0, ask: 1, mention: 1 },
      unaccounted: 0,
    },
    sites: [
      {
        path: 'a.c',
        line: 3,
        column: 2,
        word: 'old_call',
        function: 'f',
        call: 'old_call(unknown)',
        outcome: 'ask',
        transform: 'rename',
        target: 'new_call',
        reasons: [
          { code: 'is-named', text: 'its argument is unknown', evidence: evidence(3, 'old_call(unknown);') },
        ],
        fixes: [],
      },
      {
        path: 'a.c',
        line: 4,
        column: 9,
        word: 'old_call',
        function: 'f',
        call: 'old_call(x)',
        outcome: 'rewrite',
        transform: 'rename',
        target: 'new_call',
        reasons: [
          { code: 'is-named', text: 'its argument is x', evidence: evidence(4, 'return old_call(x);') },
        ],
        fixes: [
          {
            code: 'renamed',
            title: 'the name is new',
            text: 'The old name was old.',
            evidence: evidence(4, 'return old_call(x);'),
          },
        ],
      },
      {
        path: 'a.c',
        line: 6,
        column: 7,
        word: 'old_call',
        function: null,
        call: null,
        outcome: 'mention',
        transform: null,
        target: null,
        reasons: [
          {
            code: 'in-comment',
            text: 'the word stands in a comment',
            evidence: evidence(6, '/* é old_call */'),
          },
        ],
        fixes: [],
      },
    ],
  });
});

test('diff is what git apply makes of the tree, byte for byte what apply makes', async (t) => {
  const files = {
    'a.c': call,
    'crlf.c': call.replaceAll('\n', '\r\n'),
    'open end.c': `${call}/* \xe9 */`,
  };
  const [patched, applied] = [makeTree(t, files), makeTree(t, files)];
  const { code, stdout } = await vedalia(['diff', patched, ...rename]);
  assert.equal(code, 0);
  assert.match(stdout, /^@@ -1,5 \+1,5 @@/m);
  writeFileSync(join(patched, 'x.patch'), stdout, 'latin1');
  execFileSync('git', ['apply', 'x.patch'], { cwd: patched });
  const run = await vedalia(['apply', applied, ...rename]);
  assert.deepEqual(run, { code: 0, stdout: 'a.c\ncrlf.c\nopen end.c\n', stderr: '' });
  for (const [path, text] of Object.entries(files)) {
    const expected = text.replace('return old_call', 'return new_call');
    assert.equal(readFileSync(join(patched, path), 'latin1'), expected);
    assert.equal(readFileSync(join(applied, path), 'latin1'), expected);
  }
  assert.equal((await vedalia(['diff', applied, ...rename])).stdout, '');
});

test('explain finds the kernel tree around a file and draws the proof', async (t) => {
  const root = makeTree(t, {
    Kconfig: '',
    MAINTAINERS: '',
    'include/linux/mm.h': '',
    'drivers/a.c': call,
  });
  const { code, stdout } = await vedalia(['explain', 'a.c:4', ...rename], {}, join(root, 'drivers'));
  assert.equal(code, 0);
  assert.equal(
    stdout,
    [
      'drivers/a.c:4:9: old_call in f(): rewrite to new_call() [rename]',
      '',
      '    4 |         return old_call(x);',
      '      |                ^^^^^^^^',
      '',
      '+ is-named',
      '  its argument is x',
      '    4 | return old_call(x);',
      '      | ^^^^^^^^^^^^^^^^^^^ the call',
      '',
      '* renamed',
      '  the name is new. The old name was old.',
      '    4 | return old_call(x);',
      '      | ^^^^^^^^^^^^^^^^^^^ the call',
      '',
      '! seen',
      '  it was seen',
      '',
      '',
    ].join('\n'),
  );
  const beside = await vedalia(['explain', 'drivers/a.c:2', '--tree', root, ...rename]);
  assert.equal(beside.code, 2);
  assert.equal(
    beside.stderr,
    'vedalia: drivers/a.c:2 holds none of the words old_call; the nearest site is old_call at drivers/a.c:3\n',
  );
});

test('control characters of names and sources do not reach the terminal', async (t) => {
  const root = makeTree(t, {});
  const name = 'evil\x1b[2J\x07.c';
  mkdirSync(join(root, 'out'));
  writeFileSync(
    join(root, name),
    'int f(void)\n{\n\treturn old_call(x, "\x1b]0;title\x07\x9b31m");\n}\n',
    'latin1',
  );
  symlinkSync('/etc/\x1b[31mpasswd', join(root, 'link\x1b.c'));
  for (const words of [['audit'], ['audit', '--format', 'markdown'], ['diff', '--color'], ['apply']]) {
    const { stdout, stderr } = await vedalia([words[0], root, ...words.slice(1), ...rename]);
    const seen = stdout.replace(/\x1b\[\d+m/g, '') + stderr;
    assert.doesNotMatch(seen, /[\0-\x08\x0b-\x1f\x7f\x9b]/, words.join(' '));
    assert.match(seen, /evil/);
  }
});

test('exit code 2 for what was asked wrongly, with the cure', async (t) => {
  const root = makeTree(t, { 'a.c': call });
  const cases: [string[], RegExp][] = [
    [['audt', root], /no command 'audt'; did you mean 'audit'\?/],
    [['audit', root, '--frmat', 'json'], /no option --frmat; did you mean --format\?/],
    [['audit', root, '--transform', 'get-user-page-fast'], /did you mean 'get-user-pages-fast'\?/],
    [['audit', root], /include\/linux\/mm\.h is missing .*name the top folder of a Linux source tree/],
  ];
  for (const [words, message] of cases) {
    const { code, stdout, stderr } = await vedalia(words);
    assert.match(stderr, message);
    assert.deepEqual([code, stdout], [2, '']);
  }
});

test('exit code 1 for a run that is not complete', async (t) => {
  const root = makeTree(t, { 'a.c': 'int f(void)\n{\n\treturn old_call(bad);\n}\n' });
  const { code, stderr } = await vedalia(['audit', root, '--transform', transform('throws')]);
  assert.equal(code, 1);
  assert.match(stderr, /^vedalia: a\.c:3: transform throws: cannot cope with bad .*$/m);
  assert.match(stderr, /^vedalia: 1 of 1 sites have no outcome; this run is not complete$/m);
});

test('a reader that goes away is no error', async (t) => {
  const root = makeTree(t, { 'a.c': `void f(void)\n{\n${'\told_call(keep);\n'.repeat(5000)}}\n` });
  const command = [process.execPath, program, 'audit', root, ...rename];
  const quoted = command.map((word) => `'${word}'`).join(' ');
  const script = `{ ${quoted} 2>&1; echo "code $?" >&2; } | head -1`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  assert.deepEqual([stdout, stderr], ['a.c\n', 'code 0\n']);
});
