import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseC } from '../../src/c/parse.ts';
import { keepsCode } from '../../src/smpl/rewrite/keeps-code.ts';
import { Source } from '../../src/text/source.ts';

const code = 'void f(void)\n{\n\ta(); /* one */\n\tb(x);\n\tc(); /* two */\n}\n';
const tree = parseC(new Source('a.c', code));
const spanOf = (text: string) => ({ start: code.indexOf(text), end: code.indexOf(text) + text.length });
const both = { start: code.indexOf('a();'), end: code.indexOf('c();') + 4 };
const removed = [spanOf('a();'), spanOf('c();')];

test('an edit must not lose what no match removes', () => {
  assert.equal(keepsCode(tree, { ...both, text: 'd();' }, removed), false);
  assert.equal(keepsCode(tree, { ...both, text: 'd();\n\tb(y);' }, removed), false);
  assert.equal(keepsCode(tree, { ...both, text: 'b(x);\n\td();' }, removed), true);
});

test('what a match removes may go, and comments with it', () => {
  assert.equal(keepsCode(tree, { ...spanOf('a(); /* one */'), text: '' }, removed), true);
  assert.equal(keepsCode(tree, { ...both, text: '' }, [both]), true);
});

test('a list that gets a parameter loses its void', () => {
  const { start } = spanOf('void)');
  assert.equal(keepsCode(tree, { start, end: start + 4, text: 'int x' }, []), true);
});
