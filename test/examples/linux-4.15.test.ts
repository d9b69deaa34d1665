import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type AuditResult, applyEdits, audit } from '../../src/index.ts';
import { checkDiff, differences, type ExpectedSite } from '../transforms/expectations.ts';

const tree = fileURLToPath(new URL('../../examples/linux-4.15', import.meta.url));
const expected = (name: string) => readFileSync(new URL(`linux-4.15/${name}`, import.meta.url), 'latin1');

let result: AuditResult;

before(async () => {
  result = await audit(tree);
});

test('every word of the miniature tree is accounted for', () => {
  assert.deepEqual(result.faults, []);
  assert.equal(result.ledger.unaccounted, 0);
  const sum = Object.values(result.ledger.outcomes).reduce((left, right) => left + right);
  assert.equal(sum, result.ledger.sites);
});

test('the verdicts on the twenty callers and their neighbours', () => {
  const sites: ExpectedSite[] = JSON.parse(expected('expect.json'));
  assert.equal(result.sites.length, sites.length);
  assert.equal(result.sites.map((site, at) => differences(site, sites[at])).join(''), '');
});

test('the edits that a careful maintainer would accept', () => {
  const files = result.files.map(({ path, text, edits }): [string, { before: string; after: string }] => [
    path,
    { before: text, after: applyEdits(text, edits) },
  ]);
  checkDiff(new Map(files), expected('expect.diff'));
});
