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

async function outcomes(timeout: number, text = setup.text): Promise<FileOutcome[]> {
  const all: FileOutcome[] = [];
  const onOutcome = (outcome: FileOutcome) => void all.push(outcome);
  await runSmpl({ ...setup, text }, [['a.c'], ['b.c']], { jobs: 1, timeout }, { onOutcome, onPrinted() {} });
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

test('a script asks for a further run, with a virtual rule and over files of its own', async () => {
  const text = `virtual again
@r depends on !again@
identifier f;
@@
f(...) { ... }

@script:python@
f << r.f;
@@
once = globals().get('once', [])
if not once:
    it = Iteration()
    it.add_virtual_rule('again')
    it.add_virtual_identifier('fn', f + '_anew')
    it.set_files(['b.c'])
    it.register()
    once.append(it)

@depends on again@
identifier virtual.fn;
@@
- old
+ fn
  (...)
`;
  const changed = (await outcomes(60, text)).filter(({ edits }) => edits.length > 0);
  assert.deepEqual(
    changed.map(({ path, edits }) => [path, edits.map((edit) => edit.text)]),
    [['b.c', ['\treturn f_anew(a);\n']]],
  );
});
