import type { PatternNode } from '../ast.ts';
import { readAttributesBehind } from './attributes.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readParameterDeclarator } from './declarators.ts';
import { readDots } from './dots.ts';
import { meta, sign, tree, under } from './nodes.ts';
import { readSpecifiers, startsType } from './types.ts';

/** `(int a, ..., struct s *p, PARAMETERS)`; `......` is the `...` of C. */
export function readParameters(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [cursor.expect('(')];
  if (!cursor.is(')')) children.push(...readSequence(cursor));
  children.push(cursor.expect(')'));
  return tree('parameter_list', children);
}

function readSequence(cursor: Cursor): PatternNode[] {
  const items = [readParameter(cursor)];
  for (let comma = cursor.take(','); comma; comma = cursor.take(','))
    items.push(comma, readParameter(cursor));
  return items;
}

function readParameter(cursor: Cursor): PatternNode {
  if (cursor.is('...')) {
    // ... by itself stands for other code; C has it behind another parameter.
    if (cursor.token.mark === 'plus' && cursor.is('(', -1)) cursor.fail('a parameter');
    if (cursor.token.mark === 'plus') return tree('variadic_parameter', [sign(cursor.next())]);
    return readDots(cursor, () => [readParameter(cursor)]);
  }
  if (cursor.is('......')) return tree('variadic_parameter', [sign(cursor.next())]);
  if (cursor.isChoice('(') && !startsType(cursor, cursor.at)) {
    return readChoice(cursor, () => readSequence(cursor));
  }
  if (cursor.isChoice('(')) {
    return cursor.firstOf(
      () => readDeclared(cursor),
      () => readChoice(cursor, () => readSequence(cursor)),
    );
  }
  return readListed(cursor) ?? readDeclared(cursor);
}

// A metavariable for the whole parameter, or a bare name as in a K&R header or a macro.
function readListed(cursor: Cursor): PatternNode | undefined {
  const declared = cursor.scope.metavariables.get(cursor.token.text);
  if (
    cursor.token.kind !== 'word' ||
    !declared ||
    declared.kind === 'type' ||
    declared.kind === 'attribute'
  ) {
    return undefined;
  }
  return meta(declared, cursor.next());
}

function readDeclared(cursor: Cursor): PatternNode {
  const specifiers = readSpecifiers(cursor, { storage: true });
  const declarator = under('declarator', readParameterDeclarator(cursor));
  return tree('parameter_declaration', [...specifiers, declarator, ...readAttributesBehind(cursor)]);
}
