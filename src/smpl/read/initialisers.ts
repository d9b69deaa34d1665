import type { PatternNode } from '../ast.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { isNestClose, isNestOpen, readDots, readWhens, takeDots } from './dots.ts';
import { readExpression } from './expressions.ts';
import { readFieldName } from './names.ts';
import { meta, nest, sign, tree, under } from './nodes.ts';

/** `= x`, `= { ... }`, or a metavariable for either. */
export function readInitialiser(cursor: Cursor): PatternNode {
  if (cursor.is('{')) return readInitialiserList(cursor);
  return listedMetavariable(cursor) ?? readExpression(cursor);
}

export function readInitialiserList(cursor: Cursor): PatternNode {
  const open = cursor.expect('{');
  return tree('initializer_list', [open, ...readInitialiserSequence(cursor), cursor.expect('}')]);
}

/** The inside of an initialiser list: `.open = f, ..., .close = g,`. */
export function readInitialiserSequence(cursor: Cursor): PatternNode[] {
  const items: PatternNode[] = [];
  while (!endsSequence(cursor)) {
    const item = readItem(cursor);
    items.push(item);
    const comma = cursor.take(',');
    if (comma) items.push(comma);
    // In column 0 a disjunction's branches bring their own commas: ( .a = x, | .b = y, )
    else if (item.is !== 'choice' && item.is !== 'dots' && item.is !== 'nest') break;
  }
  return items;
}

function endsSequence(cursor: Cursor): boolean {
  const closes = cursor.isChoice(')') || cursor.isChoice('|') || cursor.isChoice('&');
  return cursor.isAtEnd || cursor.is('}') || closes || isNestClose(cursor);
}

function readItem(cursor: Cursor): PatternNode {
  const code = () => readInitialiserSequence(cursor);
  if (cursor.is('...')) return readDots(cursor, code);
  if (isNestOpen(cursor))
    return cursor.firstOf(
      () => readNest(cursor),
      () => readExpression(cursor),
    );
  if (cursor.isChoice('(')) {
    return cursor.firstOf(
      () => ended(cursor, readExpression(cursor)),
      () => readChoice(cursor, code),
    );
  }
  if (cursor.is('.') || cursor.is('[')) return readPair(cursor);
  if (cursor.token.kind === 'word' && cursor.is(':', 1)) {
    const name = under('designator', readFieldName(cursor));
    return tree('initializer_pair', [name, cursor.expect(':'), under('value', readInitialiser(cursor))]);
  }
  return readInitialiser(cursor);
}

function ended(cursor: Cursor, node: PatternNode): PatternNode {
  return cursor.is(',') || endsSequence(cursor) ? node : cursor.fail("','");
}

function readNest(cursor: Cursor): PatternNode {
  const open = takeDots(cursor);
  const whens = readWhens(cursor, () => readInitialiserSequence(cursor));
  // <..., .open = f, ...>: the comma behind the dots says nothing.
  cursor.take(',');
  const items = readInitialiserSequence(cursor);
  if (!isNestClose(cursor)) cursor.fail("the '...>' or '...+>' of the nest");
  return ended(cursor, nest(open, whens, items, cursor.next()));
}

function listedMetavariable(cursor: Cursor): PatternNode | undefined {
  const declared = cursor.scope.metavariable(cursor.token.text, 'initialiser', 'initialiser list');
  return cursor.token.kind === 'word' && declared ? meta(declared, cursor.next()) : undefined;
}

// .a.b[3] = x, [1 ... 3] = y
function readPair(cursor: Cursor): PatternNode {
  const designators: PatternNode[] = [];
  while (cursor.is('.') || cursor.is('[')) designators.push(under('designator', readDesignator(cursor)));
  // `.x { ... }` without `=` is old, but compilers take it.
  const equals = cursor.is('{') ? undefined : cursor.expect('=');
  return tree('initializer_pair', [...designators, equals, under('value', readInitialiser(cursor))]);
}

function readDesignator(cursor: Cursor): PatternNode {
  const open = sign(cursor.next());
  if (open.token.text === '.') return tree('field_designator', [open, readFieldName(cursor)]);
  if (cursor.is('...')) return tree('subscript_designator', [open, readDots(cursor), cursor.expect(']')]);
  const first = readExpression(cursor);
  const through = cursor.take('...');
  if (!through) return tree('subscript_designator', [open, first, cursor.expect(']')]);
  return tree('subscript_range_designator', [
    open,
    under('start', first),
    through,
    under('end', readExpression(cursor)),
    cursor.expect(']'),
  ]);
}
