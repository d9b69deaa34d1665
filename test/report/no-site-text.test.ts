import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noSiteText, openWord } from '../../src/report/no-site-text.ts';
import type { AuditResult } from '../../src/run/result.ts';
import { Source } from '../../src/text/source.ts';

const source = new Source('a.c', 'int f(void)\n{\n\tconstructor(pin_all(1));\n}\n');
const at = (line: number) => ({ path: 'a.c', line, source });
const result = (unaccounted: number): AuditResult =>
  ({ sites: [], ledger: { words: { pin_all: unaccounted }, sites: unaccounted, unaccounted } }) as never;

test('finds the word of a line that was left without an outcome', () => {
  assert.equal(openWord(at(3), result(1)), 'pin_all');
  assert.equal(openWord(at(2), result(1)), undefined);
  assert.equal(openWord(at(3), result(0)), undefined);
});

test('does not say that a file holds no words whose sites have no outcome', () => {
  assert.equal(
    noSiteText(at(2), result(1)),
    'a.c:2 holds none of the words pin_all; the sites of a.c have no outcome',
  );
  assert.equal(noSiteText(at(2), result(0)), 'a.c:2 holds none of the words pin_all; a.c holds none of them');
});
