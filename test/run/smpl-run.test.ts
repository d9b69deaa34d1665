import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { FileOutcome } from '../../src/run/smpl-outcome.ts';
import { runSmpl } from '../../src/run/smpl-run.ts';
import { readDefines, type SmplSetup } from '../../src/run/smpl-setup.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpl-run-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['a.c', 'b.c'])
  writeFileSync(join(folder, name), 'int f(int a)\n{\n\treturn old(a);\n}\n');

const setup: SmplSetup = {
  path: 'fix.cocci',
  text: '@@\nexpression E;\n@@\n- old(E)\n+ new(E)\n',
  folder,
  root: folder,
  ...readDefines([]),
  isoFile: undefined,
  disabledIsos: [],
  reversed: false,
  macroFiles: [],
  python: 'python3',
  headers: { mode: 'none', folders: [], files: [] },
  prefilter: true,
};

async function outcomes(timeout: number): Promise<FileOutcome[]> {
  const all: FileOutcome[] = [];
  const onOutcome = (outcome: FileOutcome) => void all.push(outcome);
  await runSmpl(setup, [['a.c'], ['b.c']], { jobs: 1, timeout }, { onOutcome, onPrinted() {} });
  return all;
}

test('a file whose time is over is named and left, and the run goes on', async () => {
  const all = await outcomes(1e-9);
  assert.deepEqual(
    all.map(({ path, edits, notices }) => [path, edits.length, notices.map(({ code }) => code)]),
    [
      ['a.c', 0, ['too-slow']],
      ['b.c', 0, ['too-slow']],
    ],
  );
});

test('a file that is done in time is not', async () => {
  const all = await outcomes(60);
  assert.deepEqual(
    all.map(({ edits, notices }) => [edits.length, notices.length]),
    [
      [1, 0],
      [1, 0],
    ],
  );
});
