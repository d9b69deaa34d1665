import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { applyPatch, parsePatch, reversePatch } from 'diff';
import fc from 'fast-check';
import { hunksOf } from '../../src/patch/hunks.ts';
import { quotePath } from '../../src/patch/quote-path.ts';
import { unifiedDiff } from '../../src/patch/unified-diff.ts';
import { applyEdits, type Edit, sortEdits } from '../../src/text/edit-set.ts';
import { Source } from '../../src/text/source.ts';
import { Sandbox } from './sandbox.ts';

const sandbox = new Sandbox();
after(() => sandbox.remove());
sandbox.git('init', '-q');
sandbox.write('.gitattributes', '*.c diff=cpp -text\n');

const driver = [
  '#include <linux/mm.h>',
  '',
  'static int pin(struct buffer *b)',
  '{',
  '\tint err;',
  '',
  '\tdown_read(&current->mm->mmap_sem);',
  '\terr = get_user_pages(b->start, 1, 0, b->pages, NULL);',
  '\tup_read(&current->mm->mmap_sem);',
  '\tif (err < 0)',
  '\t\tgoto out;',
  '\tb->pinned = err;',
  '\tb->ready = 1;',
  '\tb->dirty = 0;',
  'out:',
  '\tfoo(b);',
  '\tbar(b);',
  '\tbaz(b);',
  '\tquux(b);',
  '\treturn err;',
  '}',
  '',
].join('\n');

function replace(text: string, ...pairs: [string, string][]): Edit[] {
  const edits = pairs.map(([from, to]) => {
    const start = text.indexOf(from);
    assert.notEqual(start, -1, from);
    return { start, end: start + from.length, text: to };
  });
  return sortEdits(edits);
}

/** What git itself says of the two texts. */
function gitDiff(path: string, before: string, after: string): string {
  sandbox.write(path, before);
  sandbox.git('add', '-f', '--', path);
  sandbox.write(path, after);
  return sandbox.git(
    '-c',
    'core.quotepath=off',
    '-c',
    'core.abbrev=12',
    '-c',
    'core.autocrlf=false',
    'diff',
    '--no-color',
    '--no-ext-diff',
    '--',
    path,
  );
}

function assertAsGit(path: string, before: string, edits: readonly Edit[]): string {
  const patch = unifiedDiff(path, new Source(path, before), edits, { mode: '100644' });
  assert.equal(patch, gitDiff(path, before, applyEdits(before, edits)));
  return patch;
}

test('ordinary edits make the diff that git makes', () => {
  const lockDropped = replace(
    driver,
    ['\tdown_read(&current->mm->mmap_sem);\n', ''],
    ['get_user_pages(b->start, 1, 0, b->pages, NULL)', 'get_user_pages_fast(b->start, 1, 0, b->pages)'],
    ['\tup_read(&current->mm->mmap_sem);\n', ''],
  );
  assert.match(
    assertAsGit('a.c', driver, lockDropped),
    /^@@ -4,9 \+4,7 @@ static int pin\(struct buffer \*b\)$/m,
  );
  assertAsGit(
    'a.c',
    driver,
    replace(driver, ['quux(b);', 'quux(b, 1);'], ['#include', '#include <x.h>\n#include']),
  );
});

test('a jump label is no section', () => {
  const patch = assertAsGit('a.c', driver, replace(driver, ['\treturn err;', '\treturn -EIO;']));
  assert.match(patch, /@@ static int pin\(struct buffer \*b\)$/m);
});

test('lines that an edit replaces by themselves are context', () => {
  const body = driver.slice(driver.indexOf('{'));
  const edits = replace(driver, [body, body.replace('bar(b)', 'bar(c)').replace('int err', 'long err')]);
  const hunks = hunksOf(new Source('a.c', driver), edits);
  assert.deepEqual(
    hunks.flatMap((hunk) =>
      hunk.lines.filter((line) => line.kind !== ' ').map((line) => line.kind + line.text),
    ),
    ['-\tint err;\n', '+\tlong err;\n', '-\tbar(b);\n', '+\tbar(c);\n'],
  );
  assertAsGit('a.c', driver, edits);
});

test('a block that could stand higher or lower stands where git shows it', () => {
  const lockedTwice = [
    'static void first(struct buffer *b)\n{\n\tlock(b);\n\n\tfree(b);\n\tunlock(b);\n}\n\n',
    'static void second(struct buffer *b)\n{\n\tlock(b);\n\n\tif (b) {\n\t\tput(b);\n\t}\n\tunlock(b);\n}\n\n',
    'static void third(struct buffer *b)\n{\n\tlock(b);\n\n\tif (b) {\n\t\tget(b);\n\t}\n\tunlock(b);\n}\n',
  ];
  const text = lockedTwice.join('');
  assertAsGit('a.c', text, replace(text, [lockedTwice[1], '']));
  assertAsGit('a.c', text, replace(text, ['\tif (b) {\n\t\tput(b);\n\t}\n', '']));
  assertAsGit('a.c', text, replace(text, ['\tlock(b);\n\n\tfree', '\tfree']));
  assertAsGit(
    'a.c',
    text,
    replace(text, [lockedTwice[1], lockedTwice[1] + lockedTwice[1].replace('put', 'drop')]),
  );
  const tail = '}\n\n';
  assertAsGit('a.c', text, replace(text, [tail + lockedTwice[1].slice(0, -tail.length), '']));
  assertAsGit('a.c', text, [{ start: text.length, end: text.length, text: `\n${lockedTwice[0]}` }]);
});

test('edits that change nothing make no diff', () => {
  assert.equal(unifiedDiff('a.c', new Source('a.c', driver), []), '');
  assert.equal(unifiedDiff('a.c', new Source('a.c', driver), replace(driver, ['bar(b)', 'bar(b)'])), '');
});

test('a file without a last line end, an empty one, CRLF and bytes that are no UTF-8', () => {
  assertAsGit('a.c', 'int a;\nint b;', replace('int a;\nint b;', ['int b;', 'int c;']));
  assertAsGit('a.c', 'int a;\nint b;', replace('int a;\nint b;', ['int b;', 'int b;\n']));
  assertAsGit('a.c', 'int a;\nint b;\n', replace('int a;\nint b;\n', ['b;\n', 'b;']));
  assertAsGit('a.c', '', [{ start: 0, end: 0, text: 'int a;\n' }]);
  assertAsGit('a.c', 'int a;\n', [{ start: 0, end: 7, text: '' }]);
  assertAsGit('a.c', 'void f(void)\r\n{\r\n\r\n\r\n\tg();\r\n}\r\n', [{ start: 21, end: 25, text: '\th' }]);
  assertAsGit('a.c', '/* caf\xe9 \xff\x80 */\nint a;\n', [{ start: 20, end: 20, text: ' \xb5' }]);
});

test('paths are quoted as git quotes them', () => {
  for (const path of [
    'two words.c',
    'tab\there.c',
    'quo"te.c',
    'back\\slash.c',
    'bell\x07\x01.c',
    'caf\xe9.c',
  ]) {
    const before = 'int a;\n';
    const name = Buffer.from(path, 'utf8').toString('latin1');
    const patch = unifiedDiff(path, new Source(path, before), [{ start: 4, end: 5, text: 'b' }], {
      mode: '100644',
    });
    assert.equal(patch, gitDiff(path, before, 'int b;\n'), name);
  }
  assert.equal(quotePath('a/x\x1b.c'), '"a/x\\033.c"');
});

const someLine = fc.constantFrom(
  '\n',
  '\n',
  '\t}\n',
  'int f(void)\n',
  '{\n',
  '}\n',
  '\tg(x);\n',
  '\th();\r\n',
  'out:\n',
  '\xe9\n',
);
const someText = fc
  .tuple(fc.array(someLine, { maxLength: 60 }), fc.constantFrom('', 'end', '\t'))
  .map(([lines, end]) => lines.join('') + end);

const editedText = someText.chain((text) =>
  fc
    .array(
      fc.tuple(fc.nat(text.length), fc.nat(8), fc.constantFrom('', 'x', '\n', 'a\nb\n', '\tg(x);\n', '}\n')),
      { maxLength: 5 },
    )
    .map((wishes) => ({ text, edits: apart(text, wishes) })),
);

function apart(text: string, wishes: [number, number, string][]): Edit[] {
  const edits: Edit[] = [];
  let free = 0;
  for (const [start, length, replacement] of wishes.sort((a, b) => a[0] - b[0])) {
    if (start < free) continue;
    const end = Math.min(text.length, start + length);
    edits.push({ start, end, text: replacement });
    free = end + 1;
  }
  return edits;
}

test('the patch applied is the edited text, and reversed the old one', () => {
  fc.assert(
    fc.property(editedText, ({ text, edits }) => {
      const edited = applyEdits(text, edits);
      const patch = unifiedDiff('a.c', new Source('a.c', text), edits);
      assert.equal(patch === '', edited === text);
      if (patch === '') return;
      const [parsed] = parsePatch(patch);
      assert.equal(applyPatch(text, parsed, { autoConvertLineEndings: false }), edited);
      assert.equal(applyPatch(edited, reversePatch(parsed), { autoConvertLineEndings: false }), text);
    }),
    { numRuns: 500 },
  );
});

test('git and patch take it, forward and back', () => {
  fc.assert(
    fc.property(editedText, ({ text, edits }) => {
      const edited = applyEdits(text, edits);
      const patch = unifiedDiff('a.c', new Source('a.c', text), edits, { mode: '100644' });
      if (patch === '') return;
      sandbox.write('a.c', text);
      sandbox.run('git', ['apply', '--whitespace=nowarn', '-'], patch);
      assert.equal(sandbox.read('a.c'), edited);
      sandbox.run('git', ['apply', '--whitespace=nowarn', '-R', '-'], patch);
      assert.equal(sandbox.read('a.c'), text);
      sandbox.run('patch', ['-p1', '--binary', '-s', '--no-backup-if-mismatch'], patch);
      assert.equal(sandbox.read('a.c'), edited);
    }),
    { numRuns: 40 },
  );
});
