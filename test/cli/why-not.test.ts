import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeTree } from '../run/make-tree.ts';
import { vedalia } from './vedalia.ts';

const code = [
  '#define GET(x) take(x)',
  'static int good(struct foo *p)',
  '{',
  '\ttake(p);',
  '\tdrop(p);',
  '}',
  'static int another(struct foo *p, struct foo *q)',
  '{',
  '\ttake(p);',
  '\tdrop(q);',
  '\treturn 0;',
  '}',
  'static int logs(struct foo *p)',
  '{',
  '\ttake(p);',
  '\tprint(p);',
  '\tdrop(p);',
  '}',
  '',
].join('\n');

const patch =
  'virtual patch, report\n@r@\nexpression E;\n@@\n- take(E);\n  ... when != print(E)\n- drop(E);\n\n' +
  '@s depends on r@\nexpression E;\n@@\n- gone(E);\n\n@t depends on report@\nexpression E;\n@@\n* take(E);\n';

test('explain says how far each rule of a semantic patch comes', async (t) => {
  const root = makeTree(t, { 'a.c': code, 'x.cocci': patch });
  const explain = (line: number) =>
    vedalia(['explain', `a.c:${line}`, '--tree', root, '-t', 'x.cocci', '--jobs', '1'], {}, root);
  const other = await explain(10);
  assert.deepEqual([other.code, other.stderr], [0, '']);
  assert.equal(
    other.stdout,
    [
      'a.c:10: nothing is done in another()',
      '',
      '    10 |         drop(q);',
      '       |         ^^^^^^^^',
      '',
      '- rule r (x.cocci:2) does not match',
      '  From line 9 it comes as far as line 10:',
      '',
      '    x.cocci:7 | - drop(E);',
      '              |        ^ this is wanted',
      '    a.c:10    |         drop(q);',
      '              |              ^ but E stands for `p`',
      '',
      '  The dots of line 6 find a way out without it, by line 11: return 0;',
      '  So far: E = p',
      '  The nearest match begins on line 4.',
      '',
      '- rule s (x.cocci:9) cannot match: the file has no gone',
      '',
      '. switched off without -D report: rule t',
      '',
    ].join('\n'),
  );
  const logs = await explain(15);
  assert.match(logs.stdout, /The dots of line 6 may not pass line 16: print\(p\);/);
  const macro = await explain(1);
  assert.match(macro.stdout, /The line belongs to a directive or to the body of a macro\./);
  const changed = await explain(4);
  assert.match(changed.stdout, /^a\.c:4:2: take in good\(\): rewrite \[x\.cocci\]\n/);
});

test('a semantic patch is explained in any folder, a transform in a kernel tree', async (t) => {
  const root = makeTree(t, { 'src/a.c': code, 'x.cocci': patch });
  const explain = (...transforms: string[]) =>
    vedalia(['explain', 'src/a.c:10', '-t', ...transforms, '--jobs', '1'], {}, root);
  const alone = await explain('x.cocci');
  assert.deepEqual([alone.code, alone.stderr], [0, '']);
  assert.match(alone.stdout, /^a\.c:10: nothing is done in another\(\)/);
  const both = await explain('x.cocci', 'gup-flags');
  assert.equal(both.code, 2);
  assert.match(both.stderr, /src\/a\.c lies in no kernel tree; name the tree's folder by --tree/);
});
