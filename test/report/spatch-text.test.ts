import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spatchDiff } from '../../src/report/spatch-text.ts';
import type { FileOutcome, Finding } from '../../src/run/smpl-outcome.ts';

const text = 'int f(int a)\n{\n\told(a);\n\treturn old(1);\n}\n';
const changed: FileOutcome = {
  path: 'd/a.c',
  text,
  edits: [{ start: text.indexOf('old(a)'), end: text.indexOf('old(a)') + 3, text: 'new' }],
  findings: [],
  matches: new Map(),
  unparsed: [],
  printed: '',
  notices: [],
  stopped: false,
};
const star: Finding = {
  path: 'd/a.c',
  line: 3,
  column: 2,
  endLine: 4,
  endColumn: 15,
  rule: 'r',
  message: '',
  by: 'star',
  text: '\told(a);',
};

test('a change, relative to a folder and by itself', () => {
  const hunk = '@@ -3 +3 @@ int f(int a)\n-\told(a);\n+\tnew(a);\n';
  assert.equal(
    spatchDiff(changed, { context: 0, shownAs: 'a.c' }),
    `diff -u -p a/a.c b/a.c\n--- a/a.c\n+++ b/a.c\n${hunk}`,
  );
  assert.equal(spatchDiff(changed, { context: 0, shownAs: undefined }), `--- d/a.c\n+++ d/a.c\n${hunk}`);
});

test('what is found is shown as removed, against a file that is not there', () => {
  const found = {
    ...changed,
    edits: [],
    findings: [star, { ...star, by: 'script', line: 1, endLine: 1 } as Finding],
  };
  assert.equal(
    spatchDiff(found, { context: 0, shownAs: 'a.c' }),
    'diff -u -p d/a.c /tmp/nothing/a.c\n--- d/a.c\n+++ /tmp/nothing/a.c\n@@ -3,2 +2,0 @@ int f(int a)\n-\told(a);\n-\treturn old(1);\n',
  );
});

test('nothing is shown where nothing changes', () => {
  assert.equal(spatchDiff({ ...changed, edits: [] }, { context: 3, shownAs: 'a.c' }), '');
});
