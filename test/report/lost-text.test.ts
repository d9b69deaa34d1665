import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lostText } from '../../src/report/lost-text.ts';
import { lostRules } from '../../src/run/smpl-lost.ts';
import { readSmpl } from '../../src/smpl/read/read-smpl.ts';
import { Source } from '../../src/text/source.ts';

const folder = mkdtempSync(join(tmpdir(), 'lost-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(
  join(folder, 'a.c'),
  '/* grab, not drop */\n#define G(x) grab(x)\nvoid f(int a)\n{\n\tgrab(a);\n\tputs("drop");\n}\n',
);
writeFileSync(join(folder, 'b.c'), 'void f(int a)\n{\n\tgrab(a);\n}\n');

const lost = (text: string, matches: [string, number][] = []) =>
  lostRules(readSmpl(new Source('x.cocci', text)), new Set(), new Map(matches), folder, [
    'a.c',
    'b.c',
    'gone.c',
  ]).map(lostText);

test('where the words of a rule were lost', () => {
  assert.deepEqual(lost('@r@\nexpression E;\n@@\n  grab(E, E);\n- drop(E);\n'), [
    'rule r (line 1) matches nowhere: grab stands in 2 files, drop in 1 file; the prefilter leaves 1 that holds what a match needs; there 1 time in code that the pattern does not match, 1 time in macro bodies and directives, 2 times in comments, 1 time in strings',
  ]);
  assert.deepEqual(lost('@r@\nexpression E;\n@@\n- fetch(E);\n'), [
    'rule r (line 1) matches nowhere: fetch stands in none; the prefilter leaves no file, for none holds what a match needs',
  ]);
});

test('a rule that matched is not lost, one without words was tried everywhere', () => {
  assert.deepEqual(lost('@r@\nexpression E;\n@@\n- grab(E);\n', [['r', 2]]), []);
  assert.deepEqual(lost('@@\nexpression E;\n@@\n- E || E\n+ E\n'), [
    'the rule starting on line 1 matches nowhere: it names no word to look for, so its pattern was tried everywhere',
  ]);
});

test('of many files, only the first are read', () => {
  const many = Array.from({ length: 230 }, (_, at) => `many-${at}.c`);
  for (const path of many) writeFileSync(join(folder, path), 'void f(int a)\n{\n\tfetch(a);\n}\n');
  const patch = readSmpl(new Source('x.cocci', '@r@\nexpression E;\n@@\n- fetch(E, E);\n'));
  assert.match(
    lostText(lostRules(patch, new Set(), new Map(), folder, many)[0]),
    /leaves 230 that hold what a match needs; in the first 200 of them 200 times in code/,
  );
});
