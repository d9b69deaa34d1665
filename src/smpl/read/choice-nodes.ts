import type { Choice, PatternNode } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { choice } from './nodes.ts';

/**
 * A disjunction or conjunction whose branches are all read by one parser:
 *
 *     \( a \| b \)      ( a      in column 0
 *                       |
 *                         b
 *                       )
 */
export function readChoice(cursor: Cursor, branch: () => readonly PatternNode[]): Choice {
  if (!cursor.isChoice('(')) cursor.fail('a disjunction');
  cursor.next();
  const branches = [readBranch(cursor, branch)];
  const bar = cursor.isChoice('&') ? '&' : '|';
  while (cursor.isChoice(bar)) {
    cursor.next();
    branches.push(readBranch(cursor, branch));
  }
  if (!cursor.isChoice(')')) cursor.fail(`'${bar}' or ')' of the disjunction`);
  cursor.next();
  return choice(bar === '&' ? 'and' : 'or', branches);
}

// In the plus slice a branch that only removes code is empty.
function readBranch(cursor: Cursor, branch: () => readonly PatternNode[]): readonly PatternNode[] {
  const empty = cursor.isChoice('|') || cursor.isChoice('&') || cursor.isChoice(')');
  return empty && cursor.slice === 'plus' ? [] : branch();
}

/** Index of the first token of a branch, however many disjunctions open before it. */
export function firstOfBranch(cursor: Cursor, index: number): number {
  let at = index;
  while (cursor.tokenAt(at).kind === 'choice' && cursor.tokenAt(at).text === '(') at++;
  return at;
}
