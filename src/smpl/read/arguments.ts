import type { PatternNode } from '../ast.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { isNestClose, readDots } from './dots.ts';
import { readExpression } from './expressions.ts';
import { leaf, tree } from './nodes.ts';
import { readBlock } from './statements.ts';
import { readTypeDescriptor, startsType } from './types.ts';
import { QUALIFIER_WORDS } from './vocabulary.ts';

/** `(a, T, ..., E)`: expressions, types, dots, and lists of expressions. */
export function readArguments(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [cursor.expect('(')];
  if (!cursor.is(')')) children.push(...readArgumentSequence(cursor));
  children.push(cursor.expect(')'));
  return tree('argument_list', children);
}

function readArgumentSequence(cursor: Cursor): PatternNode[] {
  const items = [readArgument(cursor)];
  for (let comma = cursor.take(','); comma; comma = cursor.take(',')) {
    items.push(comma);
    // A macro may be called with an empty argument.
    if (!cursor.is(')')) items.push(readArgument(cursor));
  }
  return items;
}

function readArgument(cursor: Cursor): PatternNode {
  if (cursor.is('...')) return readDots(cursor, () => [readExpression(cursor)]);
  if (cursor.is('{')) return readBlock(cursor);
  const ends = () =>
    cursor.is(',') ||
    cursor.is(')') ||
    cursor.isChoice(')') ||
    cursor.isChoice('|') ||
    cursor.isChoice('&') ||
    isNestClose(cursor);
  // __attribute__((const)): a keyword by itself
  if (QUALIFIER_WORDS.has(cursor.token.text) && (cursor.is(')', 1) || cursor.is(',', 1)))
    return leaf('identifier', cursor.next());
  const complete = <T>(node: T): T => (ends() ? node : cursor.fail("',' or ')'"));
  if (startsType(cursor, cursor.at)) {
    const type = cursor.attempt(() => complete(readTypeDescriptor(cursor)));
    if (type) return type;
  }
  if (!cursor.isChoice('(')) return readExpression(cursor);
  return cursor.firstOf(
    () => complete(readExpression(cursor)),
    () => readChoice(cursor, () => readArgumentSequence(cursor)),
  );
}
