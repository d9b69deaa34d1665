import type { LostRule } from '../run/smpl-lost.ts';

/**
 * Why a rule matched nowhere, in one line:
 *
 *     rule freed (line 3) matches nowhere: kfree stands in 12 files, release in 3, what a match needs in 2; there 4 times
 *     in code that the pattern does not match
 */
export function lostText({ rule, line, words, together, places }: LostRule): string {
  const head = /^\w+$/.test(rule)
    ? `rule ${rule} (line ${line}) matches nowhere`
    : `the ${rule} matches nowhere`;
  if (words.length === 0) return `${head}: it names no word to look for, so its pattern was tried everywhere`;
  const list = words.map(
    ({ word, files }, at) => `${word} ${at === 0 ? 'stands in ' : 'in '}${count(files, 'file')}`,
  );
  if (together === 0) return `${head}: ${list.join(', ')}, and no file holds what a match needs`;
  const where = [
    [places.code, 'in code that the pattern does not match'],
    [places.unparsed, 'in code that could not be read'],
    [places.macro, 'in macros and directives'],
    [places.comment, 'in comments'],
    [places.string, 'in strings'],
  ] as const;
  const there = where
    .filter(([times]) => times > 0)
    .map(([times, text]) => `${count(times, 'time')} ${text}`);
  return `${head}: ${list.join(', ')}, what a match needs in ${together}; there ${there.join(', ')}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
