import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MacroModel } from '../../src/c/macro-model.ts';
import { Sketch } from '../../src/c/shadow.ts';
import { holdsNames } from '../../src/smpl/words/holds-names.ts';
import { tiedNames } from '../../src/smpl/words/tied-names.ts';
import { read } from '../smpl-read/read.ts';

const patch = '@@ type T; constant C; identifier r; @@\n- T r = C;\n... when != r\nreturn\n- r\n+ C\n;\n';
const [rule] = read(patch, {}).items;
const tied = rule.is === 'rule' ? tiedNames(rule.minus.items) : [];
const mayHold = (code: string) => {
  const text = `int f(int a)\n{\n\t${code}\n}\n`;
  return holdsNames(tied, text, new Sketch(text, MacroModel.shipped), 0, text.length);
};

test('a name that is initialised by a constant and returned', () => {
  assert.deepEqual(tied, [['initialised', 'returned']]);
  for (const code of [
    'int r = 0; return r;',
    'int a, r=-EINVAL;\n\treturn r ;',
    'char *r = "x"; return /* why */ r;',
    'char r[3][N] = "x"; return r;',
    'int (*r)(void) = NULL; return r;',
    'int r\n\t\t= sizeof(a); return r;',
    'int r __attribute__((unused)) = 1; return r;',
    'struct s { int a; } *r = NULL; return r;',
    'int r __own = 1; return r;',
    '\n#define G ({ int r = 0; r; })\n\treturn G;',
  ])
    assert.equal(mayHold(code), true, code);
});

test('others are not even parsed', () => {
  for (const code of [
    'int r = 0; return a;',
    'int r; r = 0; return r;',
    'int r = g(); return r;',
    'int r = 0; return r + 1;',
    'int r = a; return r;',
    'a->r = 0; return r;',
  ])
    assert.equal(mayHold(code), false, code);
});
