import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseC } from '../../src/c/parse.ts';
import { soundEdits } from '../../src/smpl/rewrite/sound.ts';
import { Source } from '../../src/text/source.ts';

const code = 'int f(int x)\n{\n\tif (x)\n\t\ta();\n\telse\n\t\tb();\n}\n\nint g(void)\n{\n\ta();\n}\n';
const tree = parseC(new Source('a.c', code));
const behind = (at: number) => ({ start: at + 'a();'.length, end: at + 'a();'.length, text: '\n\tc();' });
const [inBranch, alone] = [behind(code.indexOf('a();')), behind(code.lastIndexOf('a();'))];

test('an else without its if is refused, with all that changes in its function', () => {
  const { edits, conflicts } = soundEdits(tree, [inBranch, alone], []);
  assert.deepEqual(edits, [alone]);
  assert.deepEqual(
    conflicts.map(({ reason }) => reason),
    ['the changed code would not parse'],
  );
});
