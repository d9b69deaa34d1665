import assert from 'node:assert/strict';
import { applyPatch, createTwoFilesPatch, parsePatch } from 'diff';
import type { SiteResult } from '../../src/run/result.ts';

/** What a maintainer decides about one word; a list where more than one decision would do. */
export interface ExpectedSite {
  path: string;
  line: number;
  word: string;
  outcome: string | readonly string[];
  target?: string;
  /** For a mention: the kind of place. */
  where?: string;
  /** Codes that must be among those of the reasons, fixes and notes. */
  codes?: readonly string[];
}

/** Changed files by path, before and after. */
export type ChangedTexts = ReadonlyMap<string, { before: string; after: string }>;

/** What differs, a line for each, or nothing. */
export function differences(site: SiteResult, expected: ExpectedSite | undefined): string {
  const place = `${site.path}:${site.line} ${site.word}`;
  if (!expected) return `${place} is not expected\n`;
  const codes = [...site.reasons, ...site.fixes, ...site.notes].map(({ code }) => code);
  const lines = [
    unlike('path', site.path, expected.path),
    unlike('line', site.line, expected.line),
    unlike('word', site.word, expected.word),
    unlike('outcome', site.outcome, expected.outcome),
    site.outcome === 'rewrite' && unlike('target', site.target, expected.target),
    site.outcome === 'mention' && unlike('where', site.where, expected.where),
    ...(expected.codes ?? []).map((code) => !codes.includes(code) && `lacks ${code}`),
  ].filter((line) => line);
  return lines.map((line) => `${place}: ${line} (${codes.join(', ')})\n`).join('');
}

function unlike(what: string, is: unknown, expected: unknown): string | false {
  if (expected === undefined) return false;
  const accepted = Array.isArray(expected) ? expected : [expected];
  return !accepted.includes(is) && `${what} is ${is}, expected ${accepted.join(' or ')}`;
}

/** Fails where the changed texts are not those that a diff makes of the unchanged ones; shows what is off as a diff. */
export function checkDiff(files: ChangedTexts, diff: string): void {
  const patches = new Map(parsePatch(diff).map((patch) => [(patch.newFileName ?? '').slice(2), patch]));
  const paths = [...new Set([...files.keys(), ...patches.keys()])].sort();
  const wrong = paths.map((path) => {
    const patch = patches.get(path);
    const file = files.get(path);
    if (!file) return `${path} should change\n`;
    const wanted = patch ? applyPatch(file.before, patch) : file.before;
    if (wanted === false) return `the expected diff does not apply to ${path}\n`;
    return wanted === file.after ? '' : createTwoFilesPatch('expected', 'is', wanted, file.after);
  });
  assert.ok(
    wrong.every((text) => text === ''),
    wrong.join(''),
  );
}
