import { kind } from '../../c/kinds.ts';
import type { Pattern, PatternNode } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { readCommaExpression } from './expressions.ts';
import { readInitialiserList, readInitialiserSequence } from './initialisers.ts';
import { readName } from './names.ts';
import { choice, leaf } from './nodes.ts';
import { readSequence } from './statements.ts';
import { readTypeDescriptor, startsType } from './types.ts';

/** What a rule's header says of its body: `@r expression@`. */
export type Expected = 'expression' | 'identifier' | 'type' | undefined;

/** The pattern of one slice; the whole of it must be of one kind. A name by itself is a type where one takes its place. */
export function readPattern(cursor: Cursor, expected: Expected, becomes?: Pattern['level']): Pattern {
  return cursor.whole(() => {
    if (expected === 'type') return readType(cursor);
    if (expected === 'identifier') return readIdentifier(cursor);
    if (expected === 'expression') return readExpressionLevel(cursor);
    return cursor.firstOf(...waysToRead(cursor, becomes === 'type'));
  });
}

function waysToRead(cursor: Cursor, isType: boolean): (() => Pattern)[] {
  const complete = (read: () => Pattern) => () => {
    const pattern = read();
    return cursor.isAtEnd ? pattern : cursor.fail('the end of the rule');
  };
  const ways = [complete(() => readStatementLevel(cursor))];
  if (!cursor.is('...')) ways.unshift(complete(() => readExpressionLevel(cursor)));
  if (isType || startsType(cursor, cursor.at)) ways.unshift(complete(() => readType(cursor)));
  if (cursor.is('{') && (cursor.is('.', 1) || cursor.is('[', 1)))
    ways.unshift(complete(() => one('expression', readInitialiserList(cursor))));
  const isDesignator = cursor.is('.') || cursor.is('[') || cursor.is('...');
  if (isDesignator || cursor.token.kind === 'choice') {
    ways.push(complete(() => ({ level: 'initialisers', items: readInitialiserSequence(cursor) })));
  }
  return ways;
}

function one(level: Pattern['level'], node: PatternNode): Pattern {
  return { level, items: [node] };
}

// A name wherever it stands: as a variable, a field, a type or a label.
function readIdentifier(cursor: Cursor): Pattern {
  const name = readName(cursor, 'identifier', 'an identifier');
  if (name.is !== 'leaf') return one('expression', name);
  const kinds = ['identifier', 'field_identifier', 'type_identifier', 'statement_identifier'];
  return one(
    'expression',
    choice(
      'or',
      kinds.map((kindName) => [leaf(kindName, name.token)]),
    ),
  );
}

function readExpressionLevel(cursor: Cursor): Pattern {
  return one('expression', readCommaExpression(cursor));
}

function readType(cursor: Cursor): Pattern {
  return one('type', readTypeDescriptor(cursor));
}

function readStatementLevel(cursor: Cursor): Pattern {
  const items = readSequence(cursor, 'top');
  return { level: items.some(isTopLevel) ? 'top' : 'statements', items };
}

const TOP = new Set(
  [
    'function_definition',
    'preproc_include',
    'preproc_def',
    'preproc_function_def',
    'preproc_undef',
    'preproc_call',
  ].map(kind),
);

function isTopLevel(node: PatternNode): boolean {
  if (node.is === 'tree') return TOP.has(node.kind);
  if (node.is === 'choice') return node.branches.some((branch) => branch.some(isTopLevel));
  return (node.is === 'nest' || node.is === 'optional') && node.items.some(isTopLevel);
}
