import type { PatternNode } from '../ast.ts';
import { readAttributes, readAttributesBehind } from './attributes.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readDeclarer } from './declarations.ts';
import { readDeclarator } from './declarators.ts';
import { isNestClose, isNestOpen, readDots, readWhens, takeDots } from './dots.ts';
import { readExpression } from './expressions.ts';
import { readName } from './names.ts';
import { meta, nest, sign, tree, under } from './nodes.ts';
import { readSpecifiers } from './types.ts';

/** `struct s`, `union u { ... }`, `struct { int x; }`. */
export function readStructSpecifier(cursor: Cursor): PatternNode {
  const word = cursor.next();
  const before = readAttributes(cursor);
  const name = cursor.is('{') ? undefined : under('name', readTag(cursor));
  const body = cursor.is('{') ? under('body', readFields(cursor)) : undefined;
  const after = body ? readAttributesBehind(cursor) : [];
  return tree(`${word.text}_specifier`, [sign(word), ...before, name, body, ...after]);
}

function readTag(cursor: Cursor): PatternNode {
  return readName(cursor, 'type_identifier', "a name or '{'");
}

function readFields(cursor: Cursor): PatternNode {
  const open = cursor.expect('{');
  return tree('field_declaration_list', [open, ...readFieldSequence(cursor), cursor.expect('}')]);
}

function readFieldSequence(cursor: Cursor): PatternNode[] {
  const items: PatternNode[] = [];
  while (
    !(
      cursor.isAtEnd ||
      cursor.is('}') ||
      cursor.isChoice('|') ||
      cursor.isChoice('&') ||
      cursor.isChoice(')') ||
      isNestClose(cursor)
    )
  ) {
    items.push(...readField(cursor));
  }
  return items;
}

function readField(cursor: Cursor): PatternNode[] {
  const code = () => readFieldSequence(cursor);
  if (cursor.is('...')) return [readDots(cursor, code)];
  if (isNestOpen(cursor)) {
    const open = takeDots(cursor);
    const whens = readWhens(cursor, code);
    const items = readFieldSequence(cursor);
    if (items.length === 0 && cursor.slice === 'minus') cursor.fail('what the nest looks for');
    if (!isNestClose(cursor)) cursor.fail("the '...>' or '...+>' of the nest");
    return [nest(open, whens, items, cursor.next())];
  }
  if (cursor.isChoice('(')) {
    return cursor.firstOf(
      () => readFieldDeclaration(cursor),
      () => [readChoice(cursor, code)],
    );
  }
  const declared = cursor.scope.metavariable(
    cursor.token.text,
    ...(['field', 'field list', 'declaration', 'metavariable'] as const),
  );
  if (cursor.token.kind === 'word' && declared) {
    const node = meta(declared, cursor.next());
    const semicolon = cursor.take(';');
    return semicolon ? [node, semicolon] : [node];
  }
  const declarer = cursor.attempt(() => readDeclarer(cursor));
  return declarer ? [declarer] : readFieldDeclaration(cursor);
}

// int x, *y:3;
function readFieldDeclaration(cursor: Cursor): PatternNode[] {
  const start = cursor.at;
  const children = readSpecifiers(cursor, { storage: true });
  while (!cursor.is(';')) {
    if (!cursor.is(':')) children.push(under('declarator', readDeclarator(cursor, 'field_identifier')));
    const colon = cursor.take(':');
    if (colon) children.push(tree('bitfield_clause', [colon, readExpression(cursor)]));
    children.push(...readAttributes(cursor));
    const comma = cursor.take(',');
    if (!comma) break;
    children.push(comma);
  }
  children.push(cursor.expect(';'));
  cursor.noteItem(start);
  return [tree('field_declaration', children)];
}

/** `enum e`, `enum { A, B = 2, ... }`. */
export function readEnumSpecifier(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const before = readAttributes(cursor);
  const name = cursor.is('{') ? undefined : under('name', readTag(cursor));
  const body = cursor.is('{') ? under('body', readEnumerators(cursor)) : undefined;
  return tree('enum_specifier', [word, ...before, name, body, ...readAttributes(cursor)]);
}

function readEnumerators(cursor: Cursor): PatternNode {
  const open = cursor.expect('{');
  return tree('enumerator_list', [open, ...readEnumeratorSequence(cursor), cursor.expect('}')]);
}

function readEnumeratorSequence(cursor: Cursor): PatternNode[] {
  const items: PatternNode[] = [];
  while (!(cursor.isAtEnd || cursor.is('}') || cursor.token.kind === 'choice')) {
    items.push(readEnumerator(cursor));
    const comma = cursor.take(',');
    if (!comma) break;
    items.push(comma);
  }
  if (cursor.isChoice('(')) items.push(readChoice(cursor, () => readEnumeratorSequence(cursor)));
  return items;
}

function readEnumerator(cursor: Cursor): PatternNode {
  if (cursor.is('...')) return readDots(cursor, () => [readEnumerator(cursor)]);
  const name = readName(cursor, 'identifier', 'a name');
  const equals = cursor.take('=');
  const isWhole = name.is === 'meta' && !name.metavariable.kind.includes('identifier');
  if (!equals && isWhole) return name;
  const value = equals && [equals, under('value', readExpression(cursor))];
  return tree('enumerator', [under('name', name), ...(value ?? [])]);
}
