import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParseFault } from '../../src/c/parse-health.ts';
import { plain } from '../../src/report/paint.ts';
import { parseText } from '../../src/report/parse-text.ts';
import type { ParseReport } from '../../src/run/parse-report.ts';

const counts = {
  files: 3,
  cleanFiles: 2,
  functions: 1000,
  cleanFunctions: 999,
  bytes: 5e6,
  errorLines: 1,
  misreads: 0,
  seconds: 2,
};

function reportOf(paths: readonly string[], faults: ParseFault[] = []): ParseReport {
  return {
    totals: counts,
    directories: paths.map((path) => ({ ...counts, path })),
    masks: {
      annotation: 20,
      loop: 30,
      'type-argument': 4,
      conditional: 5,
      statement: 6,
      initializer: 7,
      cast: 8,
    },
    faults: faults.length > 0 ? [{ path: 'a\x1b[31m.c', faults }] : [],
    slow: [{ path: 'mm/slow.c', seconds: 7.25 }],
    skipped: [{ path: 'mm/gone.c', why: 'no such file' }],
    jobs: 2,
  };
}

const linesOf = (report: ParseReport, paths: string[], screen = 80) =>
  parseText(report, paths, true, plain, screen).split('\n');

test('every line but a drawn path fits a narrow terminal, and a path keeps its end', () => {
  const folder = 'some/long/way/to/a/linux/tree/drivers/infiniband';
  const lines = linesOf(reportOf([folder]), ['some/long/way/to/a/linux/tree/drivers']);
  for (const line of lines) assert.ok(line.length <= 80, line);
  assert.match(lines[1], /^….*niband +3 +66\.666 % +1000 +99\.900 % +1 +0 +5\.0 +2\.5$/);
});

test('folders are added up below the path that was asked for', () => {
  const rows = (asked: string, ...paths: string[]) =>
    linesOf(reportOf(paths), [asked], 120)
      .slice(1, 3)
      .map((line) => line.split(/ {2,}/).slice(0, 2).join(' '));
  assert.deepEqual(rows('.', 'mm', 'mm/kasan'), ['mm 6', 'all 3']);
  assert.deepEqual(rows('linux//', 'linux/mm', 'linux/mm/kasan'), ['linux/mm 6', 'all 3']);
  assert.deepEqual(rows('linux/mm', 'linux/mm', 'linux/mm/kasan'), ['linux/mm 3', 'linux/mm/kasan 3']);
});

test('a fault far behind in a long line is drawn with the line around it', () => {
  const fault: ParseFault = {
    kind: 'error',
    line: 4,
    column: 5001,
    length: 3,
    text: `${'x'.repeat(200)}@@@${'y'.repeat(197)}`,
    textColumn: 4801,
    detail: '',
  };
  const lines = linesOf(reportOf(['mm'], [fault]), ['mm']);
  const at = lines.indexOf('a\\x1b[31m.c:4:5001: not understood');
  assert.match(lines[at + 1], /^ {4}…x+@@@y+…$/);
  assert.equal(lines[at + 2].indexOf('^~~'), lines[at + 1].indexOf('@@@'));
});

test('what was slow or skipped is named', () => {
  const lines = linesOf(reportOf(['mm']), ['mm']);
  assert.ok(lines.includes('slow: mm/slow.c took 7.3 s') || lines.includes('slow: mm/slow.c took 7.2 s'));
  assert.ok(lines.includes('skipped: mm/gone.c: no such file'));
});
