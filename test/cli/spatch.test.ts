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

  test('--c++ takes files of that language, and says how far they are read', () => {
    mkdirSync(join(folder, 'cc'));
    for (const name of ['a.c', 'b.cpp', 'c.cc', 'd.cxx', 'e.h'])
      writeFileSync(join(folder, 'cc', name), code);
    writeFileSync(join(folder, 'cc.cocci'), '@@ expression E; @@\n- old(E)\n+ new(E)\n');
    const { stdout, stderr } = vedalia('spatch', 'cc.cocci', '--dir', 'cc', '--c++=17', '--include-headers');
    assert.deepEqual(stdout.match(/(?<=^\+\+\+ b\/).*$/gm), ['b.cpp', 'c.cc', 'd.cxx', 'e.h']);
    assert.match(stderr, /C\+\+ is read as far as it is C/);
  });

  test('headers that a file includes are treated once, where an option has them read', () => {
    mkdirSync(join(folder, 'h/deep'), { recursive: true });
    const head = 'static inline int g(int x) { return old(x); }\n';
    writeFileSync(join(folder, 'h/a.c'), `#include "one.h"\n#include <two.h>\n${code}`);
    writeFileSync(join(folder, 'h/b.c'), `#include "one.h"\n${code}`);
    writeFileSync(join(folder, 'h/one.h'), `#include "deep/three.h"\n${head}`);
    writeFileSync(join(folder, 'h/two.h'), head);
    writeFileSync(join(folder, 'h/deep/three.h'), head);
    const changed = (...words: string[]) =>
      vedalia('spatch', 'fix.cocci', '--dir', 'h', ...words).stdout.match(/(?<=^\+\+\+ b\/).*$/gm);
    assert.deepEqual(changed(), ['a.c', 'b.c']);
    assert.deepEqual(changed('--no-includes', '-I', 'h'), ['a.c', 'b.c']);
    assert.deepEqual(changed('--local-includes', '-I', 'h'), ['one.h', 'a.c', 'b.c']);
    assert.deepEqual(changed('--all-includes', '-I', 'h'), ['one.h', 'two.h', 'a.c', 'b.c']);
    assert.deepEqual(changed('--recursive-includes'), ['one.h', 'deep/three.h', 'a.c', 'b.c']);
    assert.deepEqual(changed('--include', 'h/two.h'), ['two.h', 'a.c', 'b.c']);
    assert.deepEqual(changed('--all-includes', '--include-headers-for-types'), ['a.c', 'b.c']);
  });

  test('files given by name are one, those of a folder are not, groups are named in a file', () => {
    mkdirSync(join(folder, 'g'));
    writeFileSync(join(folder, 'g/a.c'), 'int a(void)\n{\n\treturn add(handler);\n}\n');
    writeFileSync(join(folder, 'g/b.c'), 'int handler(int x)\n{\n\treturn old(x);\n}\n');
    writeFileSync(
      join(folder, 'pair.cocci'),
      '@r@ identifier f; @@\nadd(f)\n\n@@ identifier r.f; expression E; @@\nf(...)\n{\n  <...\n- old(E)\n+ new(E)\n  ...>\n}\n',
    );
    writeFileSync(join(folder, 'together'), '// both\ng/a.c\ng/b.c\n');
    writeFileSync(join(folder, 'apart'), 'g/a.c\n\ng/b.c\n');
    const changes = (...words: string[]) =>
      vedalia('spatch', 'pair.cocci', '--very-quiet', ...words).stdout.match(/^\+\t.*$/gm) ?? [];
    const both = ['+\treturn new(x);'];
    assert.deepEqual(changes('g/a.c', 'g/b.c'), both);
    assert.deepEqual(changes('--file-groups', 'together'), both);
    assert.deepEqual(changes('--dir', 'g'), []);
    assert.deepEqual(changes('--file-groups', 'apart', '-j2'), []);
  });

  test('added code is laid out as asked for; what does nothing says so', () => {
    writeFileSync(join(folder, 'wide.c'), 'int f(int a)\n{\n\treturn old(a);\n}\n');
    writeFileSync(
      join(folder, 'wide.cocci'),
      '@@ expression E; @@\n- old(E)\n+ new_and_longer(E, another_argument,   and_one_more)\n',
    );
    const added = (...words: string[]) =>
      vedalia('spatch', 'wide.cocci', 'wide.c', '--very-quiet', ...words).stdout.match(/^\+\t.*$/gm)?.length;
    assert.equal(added(), 1);
    assert.equal(added('--max-width', '40'), 3);
    assert.equal(added('--max-width', '40', '--smpl-spacing'), 1);
    const noted = vedalia('spatch', 'fix.cocci', 'd/a.c', '--debug', '--quiet', '--no-show-diff');
    assert.match(noted.stderr, /^vedalia: --debug does nothing: vedalia explain says/);
    assert.equal(noted.status, 0);
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
      ['fix.cocci', 'one.c', '-o', 'd'],
      ['fix.cocci', 'one.c', '-o', 'gone/x.c'],
      ['find.cocci', 'd/a.c', '-D', 'patch'],
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
    // Without -D the mode is the first of patch, report and context that the patch has.
    assert.deepEqual(
      others.map(({ by, message }: { by: string; message: string }) => [by, message]),
      [['script', 'found']],
    );
    assert.equal(status, 1);
  });

  test('shows what it would change', () => {
    const { stdout, status } = vedalia('run', 'fix.cocci', 'd', '-j', '1');
    assert.equal(stdout.match(/^\+\treturn new\(a\);$/gm)?.length, 3);
    assert.equal(status, 0);
  });
});
