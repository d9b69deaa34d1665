import type { LostRule } from '../run/smpl-lost.ts';
import { listed } from '../text/listed.ts';

/**
 * Why a rule matched nowhere, in one line:
 *
 *     rule freed (line 3) matches nowhere: kfree stands in 12 files, release in 3, vfree in none; the prefilter leaves 2 that
 *     hold what a match needs; there 4 times in code that the pattern does not match, 1 time in macro bodies
 */
export function lostText({ rule, line, words, together, read, places }: LostRule): string {
  const head = /^\w+$/.test(rule)
    ? `rule ${rule} (line ${line}) matches nowhere`
    : `the ${rule} matches nowhere`;
  if (words.length === 0) return `${head}: it names no word to look for, so its pattern was tried everywhere`;
  const seen = `${head}: ${seenText(words)}`;
  if (together === 0) return `${seen}; the prefilter leaves no file, for none holds what a match needs`;
  const where = [
    [places.code, 'in code that the pattern does not match'],
    [places.unparsed, 'in code that could not be read'],
    [places.macro, 'in macro bodies and directives'],
    [places.comment, 'in comments'],
    [places.string, 'in strings'],
  ] as const;
  const there = where
    .filter(([times]) => times > 0)
    .map(([times, text]) => `${count(times, 'time')} ${text}`);
  const left = together === 1 ? '1 that holds' : `${together} that hold`;
  const some = read < together ? `in the first ${read} of them` : 'there';
  return `${seen}; the prefilter leaves ${left} what a match needs; ${some} ${there.join(', ')}`;
}

function seenText(words: LostRule['words']): string {
  const found = words.filter(({ files }) => files > 0);
  const absent = words.filter(({ files }) => files === 0).map(({ word }) => word);
  const rest = absent.length - MOST_WORDS;
  const shown = rest > 0 ? [...absent.slice(0, MOST_WORDS), `${rest} more`] : absent;
  return [
    ...found.map(({ word, files }, at) => `${word} ${at === 0 ? 'stands ' : ''}in ${count(files, 'file')}`),
    ...(absent.length === 0 ? [] : [`${listed(shown)} ${found.length === 0 ? 'stands ' : ''}in none`]),
  ].join(', ');
}

const MOST_WORDS = 4;

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
