import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Word } from '../../src/c/word.ts';
import { plain } from '../../src/report/paint.ts';
import { parseJson } from '../../src/report/parse-json.ts';
import { parseText } from '../../src/report/parse-text.ts';
import { learnTree } from '../../src/run/learn-tree.ts';
import { parseTree } from '../../src/run/parse-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'vedalia-parse-'));
process.env.XDG_CACHE_HOME = join(folder, 'cache');
after(() => rmSync(folder, { recursive: true }));

const tree = join(folder, 'tree');
for (const [path, text] of Object.entries({
  'include/all.h':
    '#define walk_all(p) for (p = first; p; p = p->next)\n#define LOCAL static __attribute__((cold))\n',
  'good/a.c': 'LOCAL int f(void)\n{\n\twalk_all(p)\n\tg(p);\n\treturn 0;\n}\n',
  'good/b.c': 'int x = 1;\n',
  'bad/deep/c.c': 'int f(void)\n{\n\tg(;\n}\nint g(void)\n{\n\treturn 0;\n}\n',
})) {
  mkdirSync(join(tree, path, '..'), { recursive: true });
  writeFileSync(join(tree, path), text);
}

test('health is added up by folder, with each fault drawn', async () => {
  const report = await parseTree({ paths: [tree], macroFiles: [], jobs: 2 });
  const { seconds, ...totals } = report.totals;
  assert.ok(seconds > 0);
  assert.deepEqual(totals, {
    files: 3,
    cleanFiles: 2,
    functions: 3,
    cleanFunctions: 2,
    bytes: 112,
    errorLines: 1,
    misreads: 0,
  });
  assert.deepEqual(
    report.directories.map(({ path, files, cleanFiles }) => [path, files, cleanFiles]),
    [
      [join(tree, 'bad/deep'), 1, 0],
      [join(tree, 'good'), 2, 2],
    ],
  );
  assert.equal(report.masks.loop, 1);
  assert.equal(report.masks.annotation, 1);
  const json = parseJson(report, false) as Record<string, unknown>;
  assert.deepEqual(Object.keys(json), ['totals', 'directories', 'masks', 'slow', 'skipped']);
  const text = parseText(report, [tree], true, plain, 100);
  assert.match(text, /bad\/deep\/c\.c:3:3: not understood\n {12}g\(;\n {13}\^\n/);
  assert.match(text, /^all +3 +66\.666 %/m);
});

test('what headers teach is kept under the hash of their contents', () => {
  const cache = join(folder, 'kept');
  const headers = [join(tree, 'include/all.h')];
  const first = learnTree(headers, [], cache);
  const second = learnTree(headers, [], cache);
  assert.deepEqual(second.words, first.words);
  assert.equal(first.words.get('walk_all'), Word.loop);
  assert.equal(readdirSync(cache).length, 1);
  writeFileSync(join(cache, readdirSync(cache)[0]), '{');
  assert.equal(learnTree(headers, [], cache).words.get('walk_all'), Word.loop);
});

test('a macro file teaches on top', () => {
  const file = join(folder, 'macros.h');
  writeFileSync(file, '#define walk_all(p) MACROSTATEMENT\n');
  assert.equal(learnTree([join(tree, 'include/all.h')], [file]).words.get('walk_all'), Word.statementMacro);
  assert.throws(() => learnTree([], [join(folder, 'none.h')]), /--macro-file .*none\.h: no such file/);
});

test('what has the name of a C file and is none is named', async () => {
  const odd = join(folder, 'odd');
  mkdirSync(odd);
  symlinkSync(join(tree, 'good/b.c'), join(odd, 'link.c'));
  writeFileSync(join(odd, 'binary.c'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 251)));
  const { skipped, totals } = await parseTree({ paths: [odd], macroFiles: [], jobs: 1 });
  assert.deepEqual(skipped, [{ path: join(odd, 'link.c'), why: 'it is a symbolic link' }]);
  assert.deepEqual([totals.files, totals.cleanFiles], [1, 0]);
  mkdirSync(join(odd, 'empty'));
  await assert.rejects(
    parseTree({ paths: [join(odd, 'empty')], macroFiles: [] }),
    /empty: there is no C file/,
  );
});

test('a folder that cannot be read, and a file that is too much, are named; the others are read', async () => {
  const bounds = join(folder, 'bounds');
  mkdirSync(join(bounds, 'closed'), { recursive: true });
  writeFileSync(join(bounds, 'closed/a.c'), 'int a;\n');
  writeFileSync(join(bounds, 'b.c'), 'int b;\n');
  writeFileSync(join(bounds, 'dense.c'), 'a;'.repeat(600_000));
  chmodSync(join(bounds, 'closed'), 0);
  const { skipped, totals } = await parseTree({ paths: [bounds], macroFiles: [], jobs: 1 });
  chmodSync(join(bounds, 'closed'), 0o700);
  // Nothing is closed to root.
  const isRoot = process.getuid?.() === 0;
  const closed = isRoot ? [] : [{ path: join(bounds, 'closed'), why: 'permission denied' }];
  const dense = { path: join(bounds, 'dense.c'), why: 'it has 1200000 tokens; files up to 655360 are read' };
  assert.deepEqual(skipped, [...closed, dense]);
  assert.equal(totals.files, isRoot ? 2 : 1);
});

test('the command writes JSON, and names what is wrong with its words', () => {
  const vedalia = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'parse', ...words], {
      encoding: 'utf8',
    });
  const { stdout, status } = vedalia(join(tree, 'good'), '--format', 'json', '--jobs', '1');
  assert.equal(status, 0);
  assert.equal(JSON.parse(stdout).totals.cleanFiles, 2);
  for (const [words, message] of [
    [[join(tree, 'nowhere')], /^vedalia: .*nowhere: there is no such file\n$/],
    [[tree, '--jobs', '0'], /^vedalia: --jobs takes a number from 1 to 256\n$/],
  ] as const) {
    const wrong = vedalia(...words);
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, message);
  }
});
