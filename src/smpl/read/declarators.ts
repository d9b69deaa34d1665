import type { PatternNode } from '../ast.ts';
import { isAttributeStart, readAttributes } from './attributes.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readDots } from './dots.ts';
import { readExpression } from './expressions.ts';
import { readName } from './names.ts';
import { sign, tree, under } from './nodes.ts';
import { readParameters } from './parameters.ts';
import { isReserved, QUALIFIER_WORDS } from './vocabulary.ts';

/** What a declared name is to the grammar of C code: `identifier`, `field_identifier`, `type_identifier`. */
export type NameKind = 'identifier' | 'field_identifier' | 'type_identifier';

/** `*x`, `x[3]`, `(*f)(int)`, `f(...)`. */
export function readDeclarator(cursor: Cursor, name: NameKind = 'identifier'): PatternNode {
  const pointer = readPointer(cursor, 'pointer_declarator', () => readDeclarator(cursor, name));
  if (pointer) return pointer;
  const inner = cursor.isChoice('(')
    ? readChoice(cursor, () => [readDeclarator(cursor, name)])
    : cursor.is('(')
      ? parenthesised(cursor, 'parenthesized_declarator', () => readDeclarator(cursor, name))
      : readName(cursor, name, 'a name');
  return readSuffixes(cursor, inner, '');
}

/** A declarator without a name, undefined where there is none: `*`, `[]`, `(*)(int)`. */
export function readAbstractDeclarator(cursor: Cursor): PatternNode | undefined {
  const pointer = readPointer(cursor, 'abstract_pointer_declarator', () => readAbstractDeclarator(cursor));
  if (pointer) return pointer;
  const isFunction = cursor.is('(') && (cursor.is('*', 1) || cursor.is(')', 1));
  if (!cursor.is('[') && !isFunction) return undefined;
  const inner =
    cursor.is('(') && cursor.is('*', 1)
      ? parenthesised(cursor, 'abstract_parenthesized_declarator', () => readAbstractDeclarator(cursor)!)
      : undefined;
  return readSuffixes(cursor, inner, 'abstract_');
}

/** The declarator of a parameter: named, abstract or missing. */
export function readParameterDeclarator(cursor: Cursor): PatternNode | undefined {
  return cursor.attempt(() => readDeclarator(cursor)) ?? readAbstractDeclarator(cursor);
}

function readPointer(
  cursor: Cursor,
  kindName: string,
  inner: () => PatternNode | undefined,
): PatternNode | undefined {
  const star = cursor.take('*');
  if (!star) return undefined;
  const marks: PatternNode[] = [];
  for (;;) {
    if (isAttributeStart(cursor, cursor.at)) marks.push(...readAttributes(cursor));
    else if (QUALIFIER_WORDS.has(cursor.token.text))
      marks.push(tree('type_qualifier', [sign(cursor.next())]));
    else break;
  }
  return tree(kindName, [star, ...marks, under('declarator', inner())]);
}

function parenthesised(cursor: Cursor, kindName: string, inner: () => PatternNode): PatternNode {
  return tree(kindName, [cursor.expect('('), inner(), cursor.expect(')')]);
}

// Parameters and array sizes behind a declarator, the innermost first.
function readSuffixes(
  cursor: Cursor,
  inner: PatternNode | undefined,
  abstract: '' | 'abstract_',
): PatternNode {
  let declarator = inner;
  for (;;) {
    if (cursor.is('(')) {
      const parameters = under('parameters', readParameters(cursor));
      declarator = tree(`${abstract}function_declarator`, [under('declarator', declarator), parameters]);
    } else if (cursor.is('[') && !isAttributeStart(cursor, cursor.at)) {
      declarator = tree(`${abstract}array_declarator`, [
        under('declarator', declarator),
        ...readSize(cursor),
      ]);
    } else {
      return declarator!;
    }
  }
}

// [3], [], [static 3], [...]
function readSize(cursor: Cursor): PatternNode[] {
  const open = cursor.expect('[');
  const words: PatternNode[] = [];
  while (cursor.token.kind === 'word' && isReserved(cursor.token.text) && cursor.token.text !== 'sizeof') {
    words.push(sign(cursor.next()));
  }
  const size = cursor.is(']') ? undefined : cursor.is('...') ? readDots(cursor) : readExpression(cursor);
  return [open, ...words, under('size', size), cursor.expect(']')].filter((node) => node !== undefined);
}
