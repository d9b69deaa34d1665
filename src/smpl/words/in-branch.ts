import { BRACE, CLOSE_BRACE, COLON, SEMICOLON } from '../../c/punctuation.ts';
import type { Sketch } from '../../c/shadow.ts';
import { Token } from '../../c/token.ts';
import { firstFrom } from '../../text/first-from.ts';

/**
 * May the word at an offset of a text stand in a branch of an `if`, or in a loop? Not where it begins a statement of the
 * block of a function, nor in a comment or string:
 *
 *     {
 *             if (a)
 *                     return b;
 *             return c;
 *             ^^^^^^
 */
export function mayBeInBranch(text: string, { live, tokens: { comments } }: Sketch, offset: number): boolean {
  const { kind, start, end, around, count } = live;
  if (!live.balanced) return true;
  const at = firstFrom(start, offset, count);
  if (at === count || start[at] !== offset) {
    const isInString = at > 0 && kind[at - 1] === Token.string && end[at - 1] > offset;
    const next = firstFrom(comments, offset);
    return !isInString && next % 2 === 0;
  }
  if (GOES_ON.some((word) => text.startsWith(word, offset))) return true;
  const block = around[at];
  if (block < 0 || kind[block] !== BRACE || around[block] >= 0) return true;
  const isLabelled = kind[at - 1] === COLON && kind[at - 2] === Token.word;
  return !ENDS.has(kind[isLabelled ? at - 3 : at - 1]);
}

/** Words that begin no statement. */
const GOES_ON = ['else', 'while'];

/** What stands before a statement. */
const ENDS: ReadonlySet<number> = new Set([BRACE, CLOSE_BRACE, SEMICOLON]);
