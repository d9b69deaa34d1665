import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyPatch, createTwoFilesPatch, parsePatch } from 'diff';
import type { SiteResult } from '../../src/run/result.ts';
import { type ExpectedSite, type FixtureResult, fixtures, runFixture } from './run-fixture.ts';

for (const fixture of fixtures()) {
  test(fixture.name, async () => {
    const result = await runFixture(fixture);
    assert.deepEqual(result.faults, []);
    assert.equal(
      result.sites.map((site, at) => differences(site, fixture.sites[at])).join(''),
      '',
      'outcomes differ from expect.json',
    );
    assert.equal(result.sites.length, fixture.sites.length);
    if (process.env.UPDATE && result.files.size > 0)
      writeFileSync(join(fixture.folder, 'expect.diff'), diffOf(result), 'latin1');
    else if (fixture.diff !== undefined) checkDiff(result, fixture.diff);
  });
}

/** What differs, a line for each; the whole of it is the message of a failed test. */
function differences(site: SiteResult, expected: ExpectedSite | undefined): string {
  const place = `${site.path}:${site.line} ${site.word}`;
  if (!expected) return `${place} is not expected\n`;
  const known = [...site.reasons, ...site.fixes, ...site.notes].map(({ code }) => code);
  const lines = [
    unlike('path', site.path, expected.path),
    unlike('line', site.line, expected.line),
    unlike('word', site.word, expected.word),
    unlike('outcome', site.outcome, expected.outcome),
    site.outcome === 'rewrite' && unlike('target', site.target, expected.target),
    site.outcome === 'mention' && unlike('where', site.where, expected.where),
    ...(expected.codes ?? []).map((code) => !known.includes(code) && `lacks ${code}`),
  ].filter((line) => line);
  return lines.map((line) => `${place}: ${line} (${known.join(', ')})\n`).join('');
}

function unlike(what: string, is: unknown, expected: unknown): string | false {
  if (expected === undefined) return false;
  const accepted = Array.isArray(expected) ? expected : [expected];
  return !accepted.includes(is) && `${what} is ${is}, expected ${accepted.join(' or ')}`;
}

function checkDiff({ files }: FixtureResult, diff: string): void {
  const patches = parsePatch(diff);
  assert.deepEqual([...files.keys()], patches.map(({ newFileName = '' }) => newFileName.slice(2)).sort());
  for (const patch of patches) {
    const { before, after } = files.get((patch.newFileName ?? '').slice(2))!;
    assert.equal(after, applyPatch(before, patch));
  }
}

function diffOf({ files }: FixtureResult): string {
  return [...files]
    .map(([path, { before, after }]) => {
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
        context: 3,
      });
      return `diff --git a/${path} b/${path}\n${patch.replace(/^=+\n/, '')}`;
    })
    .join('');
}
