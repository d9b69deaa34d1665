import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParsedFile } from '../../src/run/parse-child.ts';
import { reportOf } from '../../src/run/parse-report.ts';

const file = (path: string, seconds: number): ParsedFile => ({
  path,
  seconds,
  bytes: 100,
  functions: 2,
  cleanFunctions: 1,
  errorLines: 3,
  masks: { loop: 2 },
  faults: [],
  misreads: 0,
  isClean: true,
});

test('a file that took more than five seconds is named, and so is one that was not read', () => {
  const parsed = [file('mm/a.c', 5.01), file('mm/b.c', 4.99), { path: 'mm/c.c', why: 'permission denied' }];
  const { slow, skipped, totals, masks, directories } = reportOf(parsed, 12, 2);
  assert.deepEqual(slow, [{ path: 'mm/a.c', seconds: 5.01 }]);
  assert.deepEqual(skipped, [{ path: 'mm/c.c', why: 'permission denied' }]);
  assert.deepEqual([totals.files, totals.functions, totals.seconds, masks.loop], [2, 4, 12, 4]);
  assert.deepEqual(
    directories.map(({ path, files, seconds }) => [path, files, seconds]),
    [['mm', 2, 10]],
  );
});
