import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.ts';

const patch = '@@ expression E; @@\n- old(E)\n+ fresh(E)\n';
const unparsed = (text: string) => run(patch, text).unparsed.map(({ line, fn }) => `${line} ${fn}`);

test('a function that holds the words and could not be read is named', () => {
  const clean = 'int a(int x)\n{\n\treturn old(x);\n}\n';
  const inside = 'int b(int x)\n{\n\told(x);\n\tx = ) 3;\n\treturn old(x);\n}\n';
  const swallowed = 'int c(int x)\n{\n\told(x, ;\n\t] x\n}\n\nint d(int x)\n{\n\tif ( ] {\n}\n';
  assert.deepEqual(unparsed(clean), []);
  assert.deepEqual(unparsed(clean + inside), ['8 b']);
  assert.deepEqual(unparsed(clean + swallowed), ['7 c']);
});

test('one that does not hold them is nobody that was looked for', () => {
  const other = 'int d(int x)\n{\n\tx = ) 3;\n\treturn x;\n}\n';
  assert.deepEqual(unparsed(`int a(int x)\n{\n\treturn old(x);\n}\n${other}`), []);
});
