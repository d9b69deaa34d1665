import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';

const FILE_SCOPE = new Set(
  [
    'declaration',
    'type_definition',
    'struct_specifier',
    'union_specifier',
    'enum_specifier',
    'declarer_statement',
    'attribute_specifier',
  ].map(kind),
);

/** Can a part of a pattern of statements stand at file scope as well? */
export function isDeclaration(pattern: PatternNode): boolean {
  if (pattern.is === 'tree') return FILE_SCOPE.has(pattern.kind);
  if (pattern.is === 'leaf') return pattern.token.text === ';';
  if (pattern.is === 'choice') return pattern.branches.every((branch) => branch.every(isDeclaration));
  return pattern.is === 'meta' && pattern.metavariable.kind === 'declaration';
}
