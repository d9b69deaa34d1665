import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import { readAttributesBehind } from './attributes.ts';
import type { Cursor } from './cursor.ts';
import { readDeclarator } from './declarators.ts';
import { tree, under } from './nodes.ts';
import { readOldStyle, withNames } from './old-style.ts';
import { readBlock } from './statements.ts';
import { isAnnotation, readSpecifiers } from './types.ts';

/** `static T f(...) { ... }`; the type may be missing and then matches any. */
export function readFunction(cursor: Cursor): PatternNode {
  // __init f(...) { ... } has an annotation and no type.
  const typed = isAnnotation(cursor) ? undefined : cursor.attempt(() => readDefinition(cursor, false));
  return typed ?? readDefinition(cursor, true);
}

function readDefinition(cursor: Cursor, noType: boolean): PatternNode {
  const specifiers = readSpecifiers(cursor, { storage: true, noType });
  const declarator = readDeclarator(cursor);
  // f (x) { ... } has no type: `(x)` alone is no function.
  if (!isFunction(declarator)) cursor.fail('parameters');
  const attributes = readAttributesBehind(cursor);
  const declarations = readOldStyle(cursor);
  return tree('function_definition', [
    ...specifiers,
    under('declarator', declarations.length > 0 ? withNames(declarator) : declarator),
    ...attributes,
    ...declarations,
    under('body', readBlock(cursor)),
  ]);
}

const FUNCTION = kind('function_declarator');

function isFunction(declarator: PatternNode): boolean {
  if (declarator.is === 'choice') return declarator.branches.every(([branch]) => isFunction(branch));
  return declarator.is === 'tree' && (declarator.kind === FUNCTION || declarator.children.some(isFunction));
}
