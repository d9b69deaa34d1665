import { ASSIGNMENTS, BINARY_STRENGTH } from '../../c/binary-operators.ts';
import type { MetavariableKind, PatternNode } from '../ast.ts';
import { readArguments } from './arguments.ts';
import { firstOfBranch, readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readInitialiserList } from './initialisers.ts';
import { readFieldName } from './names.ts';
import { leaf, meta, sign, tree, under } from './nodes.ts';
import { readPrimary } from './primary.ts';
import type { Token } from './token.ts';
import { readParenthesisedType, startsType } from './types.ts';

/** An expression, commas included: `a = b, c`. */
export function readCommaExpression(cursor: Cursor): PatternNode {
  const left = readExpression(cursor);
  const comma = cursor.take(',');
  if (!comma) return left;
  return tree('comma_expression', [under('left', left), comma, under('right', readCommaExpression(cursor))]);
}

/** One expression: an assignment or what binds tighter. */
export function readExpression(cursor: Cursor): PatternNode {
  const left = readConditional(cursor);
  const operator = assignmentOperator(cursor);
  if (!operator) return left;
  return tree('assignment_expression', [
    under('left', left),
    under('operator', operator),
    under('right', readExpression(cursor)),
  ]);
}

function assignmentOperator(cursor: Cursor): PatternNode | undefined {
  return operatorNode(cursor, 'assignment operator', (text) => ASSIGNMENTS.has(text));
}

// A sign, a metavariable of operators, or a disjunction of them: `x \(=\|+=\) y`.
function operatorNode(
  cursor: Cursor,
  kind: MetavariableKind,
  accepts: (text: string) => boolean,
): PatternNode | undefined {
  const { token } = cursor;
  if (token.kind === 'punctuation' && accepts(token.text)) return sign(cursor.next());
  const declared = token.kind === 'word' && cursor.scope.metavariable(token.text, kind);
  if (declared) return meta(declared, cursor.next());
  if (!cursor.isChoice('(')) return undefined;
  return cursor.attempt(() =>
    readChoice(cursor, () => [operatorNode(cursor, kind, accepts) ?? cursor.fail('an operator')]),
  );
}

function readConditional(cursor: Cursor): PatternNode {
  const condition = readBinary(cursor, 0);
  const question = cursor.take('?');
  if (!question) return condition;
  const consequence = cursor.is(':') ? undefined : readCommaExpression(cursor);
  return tree('conditional_expression', [
    under('condition', condition),
    question,
    under('consequence', consequence),
    cursor.expect(':'),
    under('alternative', readConditional(cursor)),
  ]);
}

function readBinary(cursor: Cursor, least: number): PatternNode {
  let left = readUnary(cursor);
  for (;;) {
    const strength = strengthOfOperator(cursor);
    if (strength < least) return left;
    const operator = operatorNode(cursor, 'binary operator', (text) => BINARY_STRENGTH.has(text));
    if (!operator) return left;
    left = tree('binary_expression', [
      under('left', left),
      under('operator', operator),
      under('right', readBinary(cursor, strength + 1)),
    ]);
  }
}

// A metavariable binds as people read it, between arithmetic and logic: `a + b op c && d` is `((a + b) op c) && d`.
function strengthOfOperator(cursor: Cursor): number {
  const { kind, text } = cursor.tokenAt(firstOfBranch(cursor, cursor.at));
  if (kind === 'punctuation') return BINARY_STRENGTH.get(text) ?? 0;
  return cursor.scope.metavariable(text, 'binary operator') ? BINARY_STRENGTH.get('|')! : 0;
}

function readUnary(cursor: Cursor): PatternNode {
  const { token } = cursor;
  if (cursor.is('-') || cursor.is('+')) {
    const number = signedNumber(cursor);
    if (number) return number;
  }
  if (cursor.is('&&')) return labelAddress(cursor);
  const kindName = prefixKind(cursor, token);
  if (kindName) {
    const operator =
      token.kind === 'word'
        ? meta(cursor.scope.metavariable(token.text)!, cursor.next())
        : sign(cursor.next());
    return tree(kindName, [under('operator', operator), under('argument', readUnary(cursor))]);
  }
  if (cursor.is('sizeof')) return readSizeof(cursor);
  if (cursor.is('(') && startsType(cursor, cursor.at + 1)) {
    const cast = cursor.attempt(() => readCast(cursor));
    if (cast) return cast;
  }
  return readPostfix(cursor, readPrimary(cursor));
}

function prefixKind(cursor: Cursor, token: Token): string | undefined {
  if (token.kind === 'word') {
    return cursor.scope.metavariable(token.text, 'unary operator') && 'unary_expression';
  }
  if (token.kind !== 'punctuation') return undefined;
  if ('!~-+'.includes(token.text)) return 'unary_expression';
  if ('*&'.includes(token.text)) return 'pointer_expression';
  return token.text === '++' || token.text === '--' ? 'update_expression' : undefined;
}

// -1 is one token to the grammar of C code, - 1 is two.
function signedNumber(cursor: Cursor): PatternNode | undefined {
  const [first, second] = [cursor.token, cursor.tokenAt(cursor.at + 1)];
  const apart = first.end !== second.start || first.plusAfter.length > 0 || second.plusBefore.length > 0;
  if (second.kind !== 'number' || apart) return undefined;
  cursor.next();
  cursor.next();
  const { start, plusBefore, space, startsLine } = first;
  return leaf('number_literal', {
    ...second,
    text: first.text + second.text,
    start,
    plusBefore,
    space,
    startsLine,
  });
}

// &&out, the address of a label, has one `&` to the grammar of C code.
function labelAddress(cursor: Cursor): PatternNode {
  const operator = under('operator', leaf('&', cursor.next()));
  return tree('pointer_expression', [operator, under('argument', readUnary(cursor))]);
}

// sizeof(T), sizeof(struct s *), sizeof x, sizeof(x)
function readSizeof(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  if (cursor.is('(') && startsType(cursor, cursor.at + 1)) {
    const typed = cursor.attempt(() => readParenthesisedType(cursor));
    if (typed) return tree('sizeof_expression', [word, ...typed]);
  }
  return tree('sizeof_expression', [word, under('value', readUnary(cursor))]);
}

// (T)E, (struct s){ .x = 1 }
function readCast(cursor: Cursor): PatternNode {
  const typed = readParenthesisedType(cursor);
  if (cursor.is('{')) {
    const literal = tree('compound_literal_expression', [
      ...typed,
      under('value', readInitialiserList(cursor)),
    ]);
    return readPostfix(cursor, literal);
  }
  return tree('cast_expression', [...typed, under('value', readUnary(cursor))]);
}

function readPostfix(cursor: Cursor, operand: PatternNode): PatternNode {
  let left = operand;
  for (;;) {
    if (cursor.is('(')) {
      left = tree('call_expression', [under('function', left), under('arguments', readArguments(cursor))]);
    } else if (cursor.is('[')) {
      const open = sign(cursor.next());
      left = tree('subscript_expression', [
        under('argument', left),
        open,
        under('index', readCommaExpression(cursor)),
        cursor.expect(']'),
      ]);
    } else if (cursor.is('->') || cursor.is('.')) {
      const operator = under('operator', sign(cursor.next()));
      left = tree('field_expression', [
        under('argument', left),
        operator,
        under('field', readFieldName(cursor)),
      ]);
    } else if (cursor.is('++') || cursor.is('--')) {
      left = tree('update_expression', [under('argument', left), under('operator', sign(cursor.next()))]);
    } else {
      return left;
    }
  }
}
