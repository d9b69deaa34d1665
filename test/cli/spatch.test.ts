import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { spatchHelp } from '../../src/cli/spatch-help.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');
const folder = mkdtempSync(join(tmpdir(), 'spatch-'));
const code = 'int f(int a)\n{\n\treturn old(a);\n}\n';
mkdirSync(join(folder, 'd/sub'), { recursive: true });
for (const name of ['d/a.c', 'd/sub/b.c', 'd/sub/b.h', 'one.c']) writeFileSync(join(folder, name), code);
writeFileSync(join(folder, 'fix.cocci'), '#spatch --very-quiet\n@@\nexpression E;\n@@\n- old(E)\n+ new(E)\n');
writeFileSync(
  join(folder, 'find.cocci'),
  'virtual report\n@r@\nexpression E;\nposition p;\n@@\n* old@p(E)\n\n@script:js depends on report@\np << r.p;\n@@\ncoccilib.report.print_report(p[0], "found")\n',
);
writeFileSync(join(folder, 'bad.cocci'), '@@\nexporession E;\n@@\n- old(E)\n');
after(() => rmSync(folder, { recursive: true }));

function vedalia(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', tsx, main, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, HOME: folder, NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
}

describe('vedalia spatch', () => {
  test('a folder: diffs relative to it, .h files when asked for', () => {
    const { stdout, stderr, status } = vedalia('spatch', '--sp-file', 'fix.cocci', '--dir', 'd');
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(stdout.match(/^diff.*$/gm), [
      'diff -u -p a/a.c b/a.c',
      'diff -u -p a/sub/b.c b/sub/b.c',
    ]);
    const threads = vedalia('spatch', 'fix.cocci', '--dir', 'd', '--include-headers', '--patch', '.', '-j2');
    assert.deepEqual(threads.stdout.match(/^\+\+\+.*$/gm), [
      '+++ b/d/a.c',
      '+++ b/d/sub/b.c',
      '+++ b/d/sub/b.h',
    ]);
  });

  test('the result goes where it is told to', () => {
    const words = ['-o', 'out.c', '--in-place', '--suffix', '.orig', '--no-show-diff'];
    assert.equal(vedalia('spatch', 'fix.cocci', 'one.c', ...words).stdout, '');
    assert.equal(readFileSync(join(folder, 'out.c'), 'utf8'), code.replace('old', 'new'));
    assert.equal(readFileSync(join(folder, 'one.c'), 'utf8'), code.replace('old', 'new'));
    assert.equal(readFileSync(join(folder, 'one.c.orig'), 'utf8'), code);
  });

  test('reports, and files that are treated', () => {
    const { stdout, stderr } = vedalia('spatch', '-D', 'report', '--no-show-diff', 'find.cocci', 'd/a.c');
    assert.equal(stdout, 'd/a.c:3:8-11: found\n');
    assert.equal(stderr, 'HANDLING: d/a.c\n');
  });

  test('what is wrong is said, by exit code too', () => {
    const bad = vedalia('spatch', 'bad.cocci', 'd/a.c');
    assert.match(bad.stderr, /^vedalia: bad\.cocci:2:1: .*\n {4}exporession E;\n {4}\^/);
    assert.equal(bad.status, 1);
    for (const words of [
      ['--debug'],
      ['fix.cocci'],
      ['fix.cocci', 'no.c'],
      ['fix.cocci', '--dir', 'd', '-o', 'x'],
    ])
      assert.equal(vedalia('spatch', ...words).status, 2, words.join(' '));
  });

  test('scripts around it find the version in the third word, and --jobs in the help', () => {
    assert.match(vedalia('spatch', '--version').stdout, /^\S+ \S+ \d+\.\d+\.\d+ /);
    assert.match(spatchHelp(), /--jobs/);
  });
});

describe('vedalia run', () => {
  test('finds in a tree', () => {
    const { stdout, status } = vedalia(
      'run',
      'find.cocci',
      'd',
      '--only',
      'sub/b.c',
      '--format',
      'json',
      '--exit-code',
    );
    const [finding, ...others] = JSON.parse(stdout).findings;
    assert.deepEqual(
      { ...finding, text: undefined },
      {
        path: 'sub/b.c',
        line: 3,
        column: 9,
        endLine: 3,
        endColumn: 15,
        rule: 'r',
        message: 'old(a)',
        by: 'star',
        text: undefined,
      },
    );
    assert.deepEqual(others, []);
    assert.equal(status, 1);
  });

  test('shows what it would change', () => {
    const { stdout, status } = vedalia('run', 'fix.cocci', 'd', '-j', '1');
    assert.equal(stdout.match(/^\+\treturn new\(a\);$/gm)?.length, 3);
    assert.equal(status, 0);
  });
});
