import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { auditMarkdown } from '../../src/report/audit-markdown.ts';
import { auditText } from '../../src/report/audit-text.ts';
import { coloured, plain } from '../../src/report/paint.ts';
import { auditWith, makeTree } from '../run/make-tree.ts';

test('an audit as text and as Markdown', async (t) => {
  const root = makeTree(t, {
    'a|b.c': 'int f(int x)\n{\n\t/* old_call */\n\told_call(unknown);\n\treturn old_call(x);\n}\n',
  });
  const result = await auditWith(root, 'rename');
  assert.equal(
    auditText(result, plain),
    [
      'a|b.c',
      '  3:5      mention f(): old_call: the word stands in a comment',
      '  4:2      ask, would be new_call() f(): old_call(unknown)',
      '           is-named: its argument is unknown [4]',
      '  5:9      rewrite to new_call() f(): old_call(x)',
      '           is-named: its argument is x [5]',
      '           fix renamed: the name is new [5]',
      '           note seen: it was seen',
      '',
      '  old_call      3',
      '3 sites: 1 rewrite, 0 leave, 1 ask, 1 mention',
      '',
    ].join('\n'),
  );
  const narrow = auditText(result, coloured, 44).split('\n').map(stripVTControlCharacters);
  assert.deepEqual(narrow.slice(3, 8), [
    '  4:2      ask, would be new_call() f():',
    '             old_call(unknown)',
    '           is-named: its argument is unknown',
    '             [4]',
    '  5:9      rewrite to new_call() f():',
  ]);
  assert.equal(
    auditMarkdown(result),
    [
      '| Place | Function | Call | Verdict | Reasons |',
      '| --- | --- | --- | --- | --- |',
      '| a\\|b.c:4 | `f()` | `old_call(unknown)` | **ask** (new\\_call) | is-named: its argument is unknown |',
      '| a\\|b.c:5 | `f()` | `old_call(x)` | **rewrite** (new\\_call) | is-named: its argument is x<br>fix renamed: the name is new |',
      '',
      '```',
      '  old_call      3',
      '3 sites: 1 rewrite, 0 leave, 1 ask, 1 mention',
      '```',
      '',
    ].join('\n'),
  );
});
