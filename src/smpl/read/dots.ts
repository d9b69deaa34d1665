import type { Dots, PatternNode, When } from '../ast.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import type { Cursor } from './cursor.ts';
import { dots } from './nodes.ts';
import type { Token } from './token.ts';
import { isNestCloseText, whenLimit } from './when-extent.ts';

export function isNestOpen(cursor: Cursor): boolean {
  return cursor.is('<...') || cursor.is('<+...');
}

export function isNestClose(cursor: Cursor): boolean {
  return cursor.token.kind === 'punctuation' && isNestCloseText(cursor.token.text);
}

/** `...` and its clauses; `code` reads what a clause forbids or requires. */
export function readDots(cursor: Cursor, code?: () => readonly PatternNode[]): Dots {
  const token = takeDots(cursor);
  if (code) checkSpelling(cursor);
  return dots(token, code ? readWhens(cursor, code) : []);
}

// ... whem != x
//     ^^^^
function checkSpelling(cursor: Cursor): void {
  const { kind, text, start, end } = cursor.token;
  const isClause = cursor.is('!=', 1) || WORDS.some((word) => cursor.is(word, 1));
  if (kind !== 'word' || text === 'when' || !isClause || cursor.scope.metavariable(text)) return;
  const hint = suggest(text, ['when']);
  if (hint)
    throw new SmplError(cursor.source, start, end, `expected 'when' behind the dots, found '${text}'${hint}`);
}

/** The token of dots or of a nest, which can stand for code but not be added. */
export function takeDots(cursor: Cursor): Token {
  if (cursor.slice === 'plus' && cursor.token.mark === 'plus') cursor.fail('code');
  return cursor.next();
}

/**
 * The clauses behind dots:
 *
 *     ... when != x = E
 *         when any
 *
 * `code` reads what is forbidden or required; it ends with the line, unless a bracket is open.
 */
export function readWhens(cursor: Cursor, code: () => readonly PatternNode[]): When[] {
  const whens: When[] = [];
  while (cursor.is('when')) {
    const limit = whenLimit((index) => cursor.tokenAt(index), cursor.at);
    cursor.next();
    do whens.push(cursor.within(limit, () => readWhen(cursor, code)));
    while (cursor.at < limit && isWord(cursor.tokenAt(cursor.at + 1)) && cursor.take(','));
  }
  return whens;
}

const WORDS = ['any', 'strict', 'exists', 'forall'] as const;

function isWord({ kind, text }: Token): boolean {
  return kind === 'word' && WORDS.some((word) => word === text);
}

function readWhen(cursor: Cursor, code: () => readonly PatternNode[]): When {
  const word = WORDS.find((one) => cursor.take(one));
  if (word) return { is: word };
  if (cursor.take('=')) return { is: 'only', items: code() };
  if (!cursor.take('!='))
    return cursor.fail("'!=', '=', 'any', 'strict', 'exists' or 'forall' behind 'when'");
  const branch = cursor.token.text;
  if (branch === 'true' || branch === 'false') {
    const found = cursor.attempt((): When => {
      cursor.next();
      return { is: 'not-branch', branch, items: code() };
    });
    if (found) return found;
  }
  return { is: 'not', items: code() };
}
