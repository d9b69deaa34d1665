import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import { readArguments } from './arguments.ts';
import { readAttributes, readAttributesBehind } from './attributes.ts';
import type { Cursor } from './cursor.ts';
import { readDeclarator } from './declarators.ts';
import { readExpression } from './expressions.ts';
import { readInitialiser } from './initialisers.ts';
import { readName } from './names.ts';
import { sign, tree, under } from './nodes.ts';
import { readSpecifiers } from './types.ts';
import { STORAGE_WORDS } from './vocabulary.ts';

/**
 * A declaration with its semicolon. `struct s { ... };` declares no name: to the grammar of C code that is two
 * items, the specifier and `;`.
 */
export function readDeclaration(cursor: Cursor): PatternNode[] {
  if (cursor.is('typedef')) return [readTypedef(cursor)];
  const specifiers = readSpecifiers(cursor, { storage: true });
  const lone = cursor.is(';') && specifiers.length === 1;
  if (lone) return [{ ...specifiers[0], field: 0 }, cursor.expect(';')];
  const declarators = cursor.is(';') ? [] : readDeclarators(cursor);
  const isField = declarators.some((part) => part.is === 'tree' && part.kind === BITS);
  return [
    tree(isField ? 'field_declaration' : 'declaration', [...specifiers, ...declarators, cursor.expect(';')]),
  ];
}

const BITS = kind('bitfield_clause');

function readDeclarators(cursor: Cursor): PatternNode[] {
  const list: PatternNode[] = [];
  for (;;) {
    const declarator = readDeclarator(cursor);
    const colon = cursor.take(':');
    const bits = colon && tree('bitfield_clause', [colon, readExpression(cursor)]);
    const attributes = [...(bits ? [bits] : []), ...readAttributesBehind(cursor)];
    const equals = cursor.take('=');
    if (equals) {
      const named = under('declarator', declarator);
      const value = under('value', readInitialiser(cursor));
      list.push(under('declarator', tree('init_declarator', [named, ...attributes, equals, value])));
    } else {
      list.push(under('declarator', declarator), ...attributes);
    }
    const comma = cursor.take(',');
    if (!comma) return list;
    list.push(comma);
  }
}

// typedef struct s *p;
function readTypedef(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [sign(cursor.next()), ...readSpecifiers(cursor, { storage: false })];
  do {
    children.push(under('declarator', readDeclarator(cursor, 'type_identifier')));
    const comma = cursor.take(',');
    if (!comma) break;
    children.push(comma);
  } while (!cursor.is(';'));
  return tree('type_definition', [...children, ...readAttributes(cursor), cursor.expect(';')]);
}

/** `DECLARE_THING(a, b);`, with a storage class before it or an initialiser behind. */
export function readDeclarer(cursor: Cursor): PatternNode {
  const before: PatternNode[] = [];
  while (STORAGE_WORDS.has(cursor.token.text))
    before.push(tree('storage_class_specifier', [sign(cursor.next())]));
  if (cursor.token.kind !== 'word' || !cursor.scope.isDeclarer(cursor.token.text)) cursor.fail('a declarer');
  const name = under('function', readName(cursor, 'identifier', 'a declarer'));
  const list = under('arguments', readArguments(cursor));
  const equals = cursor.take('=');
  const value = equals && [equals, under('value', readInitialiser(cursor))];
  return tree('declarer_statement', [...before, name, list, ...(value ?? []), cursor.take(';')]);
}
