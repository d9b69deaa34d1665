import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FINDING_FORMATS } from '../../src/report/findings.ts';
import type { Finding } from '../../src/run/smpl-outcome.ts';

const tool = { name: 'vedalia', version: '1.2.3' };
const finding: Finding = {
  path: 'drivers/a b.c',
  line: 12,
  column: 4,
  endLine: 12,
  endColumn: 10,
  rule: 'freed',
  message: 'use of p, 100 % freed:\nhere',
  by: 'star',
  text: '\t\xc3\xa9use(p);',
};

test('text draws the line', () => {
  assert.equal(
    FINDING_FORMATS.text([finding], tool),
    'drivers/a b.c:12:4: use of p, 100 % freed: here (freed)\n   12 | \t\u00e9use(p);\n      | \t  ^^^^^^\n',
  );
});

test('a finding over several lines is underlined to the end of its first', () => {
  const text = FINDING_FORMATS.text(
    [{ ...finding, text: 'if (a)', column: 1, endLine: 14, endColumn: 2 }],
    tool,
  );
  assert.match(text, / {6}\| \^{6}\n$/);
});

test('json holds the values', () => {
  assert.deepEqual(JSON.parse(FINDING_FORMATS.json([finding], tool)), {
    tool,
    findings: [{ ...finding, text: '\t\u00e9use(p);' }],
  });
});

test('sarif counts columns in UTF-16 code units', () => {
  const [run] = JSON.parse(FINDING_FORMATS.sarif([finding], tool)).runs;
  assert.deepEqual(run.tool.driver, { ...tool, rules: [{ id: 'freed' }] });
  assert.deepEqual(run.results[0].locations[0].physicalLocation, {
    artifactLocation: { uri: 'drivers/a%20b.c' },
    region: { startLine: 12, startColumn: 3, endLine: 12, endColumn: 9 },
  });
});

test('github escapes what would end a property or the line', () => {
  assert.equal(
    FINDING_FORMATS.github([{ ...finding, path: 'a,b.c' }], tool),
    '::warning file=a%2Cb.c,line=12,col=4,endLine=12,endColumn=10,title=freed::use of p, 100 %25 freed:%0Ahere\n',
  );
});

test('nothing found: a document where the format is one, else nothing', () => {
  assert.equal(FINDING_FORMATS.text([], tool), '');
  assert.equal(FINDING_FORMATS.github([], tool), '');
  assert.deepEqual(JSON.parse(FINDING_FORMATS.json([], tool)).findings, []);
});
