import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseInProcesses } from '../../src/run/parse-crew.ts';
import { processModule } from '../../src/run/worker-url.ts';

const setup = {
  learn: () => new Map<string, number>(),
  jobs: 2,
  limit: 2,
  module: processModule('children/unsafe-child', import.meta.url),
};

test('a file that takes its process with it is named, and all others are read once', {
  timeout: 60_000,
}, async () => {
  const good = Array.from({ length: 100 }, (_, i) => `good${i}.c`);
  const paths = [
    ...good.slice(0, 40),
    'crash.c',
    'exit.c',
    ...good.slice(40, 70),
    'spent1.c',
    'spent2.c',
    'full.c',
    'late.c',
    ...good.slice(70),
  ];
  const answers: { path: string; why: string }[] = [];
  await parseInProcesses(paths, setup, (file) => answers.push(file as { path: string; why: string }));
  assert.deepEqual(answers.map(({ path }) => path).sort(), paths.toSorted());
  const named = answers.filter(({ why }) => why !== 'answered').map(({ path, why }) => `${path}: ${why}`);
  assert.deepEqual(named.sort(), [
    'crash.c: reading it ended the process (SIGSEGV)',
    'exit.c: reading it ended the process (exit code 7)',
    'full.c: reading it ran out of memory',
    'late.c: it took longer than 2 s',
  ]);
});

test('a process that cannot start is an error', { timeout: 60_000 }, async () => {
  const module = processModule('children/broken-child', import.meta.url);
  await assert.rejects(
    parseInProcesses(['a.c', 'b.c'], { ...setup, module }, () => {}),
    /a process that was to read files ended: .*this process cannot start/s,
  );
});
