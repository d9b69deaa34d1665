import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { readDeclaration } from './declarations.ts';
import { startsType } from './types.ts';

const PARAMETERS = kind('parameter_list');
const PARAMETER = kind('parameter_declaration');
const FUNCTION = kind('function_declarator');
const IDENTIFIER = kind('identifier');

/** The declarations of an old-style header: what stands between `f(a, b)` and `{`. */
export function readOldStyle(cursor: Cursor): PatternNode[] {
  const declarations: PatternNode[] = [];
  while (!cursor.is('{')) {
    // f() g();      lacks a semicolon: g() declares nothing
    const isCall = cursor.is('(', 1) && !startsType(cursor, cursor.at);
    if (cursor.isAtEnd || cursor.is(';') || isCall) cursor.fail("'{'");
    declarations.push(...readDeclaration(cursor));
  }
  return declarations;
}

/** f(a, b)      a and b are names here, where they are types in a header of the new style */
export function withNames(declarator: PatternNode): PatternNode {
  if (declarator.is !== 'tree') return declarator;
  if (declarator.kind === PARAMETER) return nameOf(declarator.children) ?? declarator;
  if (declarator.kind !== FUNCTION && declarator.kind !== PARAMETERS) return declarator;
  return { ...declarator, children: declarator.children.map(withNames) };
}

function nameOf([only, ...others]: readonly PatternNode[]): PatternNode | undefined {
  return only?.is === 'leaf' && others.length === 0 ? { ...only, kind: IDENTIFIER, field: 0 } : undefined;
}
