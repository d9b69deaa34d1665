import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageOf } from '../../src/patch/message.ts';
import type { SiteResult } from '../../src/run/result.ts';
import { type ToyChange, toyAudit } from './toy-audit.ts';
import { toyReplacement, toyTexts } from './toy-tree.ts';

const provenance = 'Made by hand.';

function bodyOf(
  changes: readonly ToyChange[],
  alter: (site: SiteResult) => Partial<SiteResult> = () => ({}),
): string {
  const { units, files } = toyAudit('/', toyTexts, changes);
  const altered = units.map((unit) => ({
    ...unit,
    sites: unit.sites.map((site) => ({ ...site, ...alter(site) })),
  }));
  return messageOf({ units: altered, files }, 'alpha: use grab_fast()', provenance).body;
}

const one: ToyChange = { path: 'drivers/alpha/one.c', fn: 'pin_one', replace: toyReplacement };
const two: ToyChange = { path: 'drivers/alpha/two.c', fn: 'pin_two', replace: toyReplacement };
const long = `The lock was not held, ${'and that was wrong '.repeat(8)}indeed.`;

test('what was wrong comes before what is done, and short consequences follow it', () => {
  const fixes = ['pin_one() takes the lock for nothing.', long, 'The flags go.', 'So does the rest.'];
  const paragraphs = bodyOf([{ ...one, fixes }]).split('\n\n');
  assert.deepEqual(
    paragraphs.map((text) => text.replace(/\s+/g, ' ')),
    [
      'pin_one() takes the lock for nothing.',
      long,
      'Use grab_fast() instead. The flags go. So does the rest.',
      provenance,
    ],
  );
});

test('a text that two functions share is told once', () => {
  const fixes = ['The flags go.'];
  assert.equal(
    bodyOf([
      { ...one, fixes },
      { ...two, fixes },
    ]),
    'pin_one() calls grab().\n\nUse grab_fast() in pin_one() instead. The flags go.\n\npin_two() calls grab().\n\nUse grab_fast() in pin_two() instead.\n\nMade by hand.',
  );
});

test('where nothing was wrong the conditions are given', () => {
  assert.equal(
    bodyOf([one]),
    'pin_one() calls grab().\n\nUse grab_fast() instead. All that it asks for is given: nothing else in\npin_one() needs the lock.\n\nMade by hand.',
  );
});

test('at file scope the file is named where there are several', () => {
  const comment = () => ({ function: null, call: null, target: null });
  const changes = [
    { ...one, fixes: ['A comment cites grab().'] },
    { ...two, fixes: [long] },
  ];
  const [first, second] = bodyOf(changes, comment).split('\n\n');
  assert.equal(first, 'drivers/alpha/one.c: A comment cites grab().');
  assert.ok(second.startsWith('drivers/alpha/two.c: The lock was not held'));
  assert.ok(bodyOf([changes[0]], comment).startsWith('A comment cites'));
});

test('sources that are UTF-8 are quoted as such, and control characters are not', () => {
  const fixes = [`pin_one() says ${Buffer.from('"grün"').toString('latin1')} and \x1b[31mred.`];
  assert.match(bodyOf([{ ...one, fixes }]), /pin_one\(\) says "grün" and \[31mred\./);
});
