import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { UsageError } from '../../src/run/errors.ts';
import { prepareRun } from '../../src/run/smpl-tree.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpl-tree-'));
after(() => rmSync(folder, { recursive: true }));

const patchWith = (lines: string): string => {
  const path = join(folder, 'fix.cocci');
  writeFileSync(path, `${lines}\nvirtual one, two\n@@ expression E; @@\n- old(E)\n+ fresh(E)\n`);
  return path;
};

test('the #spatch lines of a semantic patch count in a run over a tree', () => {
  const path = patchWith('#spatch --max-width 60 --smpl-spacing -D two\n#spatch --no-loops -I extra');
  const { setup } = prepareRun('/tree', path, {});
  assert.equal(setup.layout?.width, 60);
  assert.equal(setup.layout?.spacing, 'smpl');
  assert.equal(setup.flow?.loops, false);
  assert.deepEqual(setup.virtualRules, ['two']);
  assert.deepEqual(setup.headers.folders, ['extra', '/tree/include', '/tree/include/uapi']);
});

test('what the run itself is told comes after them', () => {
  const path = patchWith('#spatch -D two --python python9');
  const { setup } = prepareRun('/tree', path, { define: ['one'], python: 'python3' });
  assert.deepEqual(setup.virtualRules, ['two', 'one']);
  assert.equal(setup.python, 'python3');
});

test('an option that is not known is named with its line', () => {
  const path = patchWith('#spatch --max-widht 60');
  assert.throws(
    () => prepareRun('/tree', path, {}),
    (error: unknown) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, /--max-widht .*#spatch in .*fix\.cocci/s);
      return true;
    },
  );
});
