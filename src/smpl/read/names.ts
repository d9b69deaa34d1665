import type { PatternNode } from '../ast.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { leaf, meta } from './nodes.ts';
import { isReserved } from './vocabulary.ts';

export function readFieldName(cursor: Cursor): PatternNode {
  const declared = cursor.scope.metavariable(cursor.token.text);
  // &dev->dev      dev is an expression, and would be put in both places
  if (declared && /expression|constant/.test(declared.kind))
    cursor.fail(`the name of a field, and no ${declared.kind} metavariable`);
  return readName(cursor, 'field_identifier', 'the name of a field');
}

/** A name: a word, a metavariable, or a disjunction of names. */
export function readName(cursor: Cursor, kindName: string, what: string): PatternNode {
  if (cursor.isChoice('(')) return readChoice(cursor, () => [readName(cursor, kindName, what)]);
  const { token } = cursor;
  if (token.kind !== 'word' || isReserved(token.text)) cursor.fail(what);
  const declared = cursor.scope.metavariable(token.text);
  return declared ? meta(declared, cursor.next()) : readPlainName(cursor, kindName);
}

/** A word that no metavariable stands for. In added code it may be put together: `x##_init`. */
export function readPlainName(cursor: Cursor, kindName: string): PatternNode {
  const node = leaf(kindName, cursor.next());
  while (cursor.slice === 'plus' && cursor.is('##')) {
    cursor.next();
    cursor.next();
  }
  return node;
}
