import type { MetavariableKind, PatternNode } from '../ast.ts';
import { readAssembler } from './assembler.ts';
import { firstOfBranch, readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { isNestClose, isNestOpen, readDots, readWhens, takeDots } from './dots.ts';
import { readInitialiserList } from './initialisers.ts';
import { leaf, meta, nest, sign, tree, under } from './nodes.ts';
import { readBlock } from './statements.ts';
import { readString } from './strings.ts';
import type { Token } from './token.ts';
import { readTypeDescriptor, startsType } from './types.ts';
import { ALIGN_WORDS, ASSEMBLER_WORDS, isReserved } from './vocabulary.ts';

const STRENGTH = new Map<string, number>(
  [
    ['||'],
    ['&&'],
    ['|'],
    ['^'],
    ['&'],
    ['==', '!='],
    ['<', '>', '<=', '>='],
    ['<<', '>>'],
    ['+', '-'],
    ['*', '/', '%'],
  ].flatMap((signs, level) => signs.map((text): [string, number] => [text, level + 1])),
);

const ASSIGNMENTS = new Set(['=', '*=', '/=', '%=', '+=', '-=', '<<=', '>>=', '&=', '^=', '|=']);

/** Kinds of metavariable that stand where an expression stands. */
const EXPRESSIONS: MetavariableKind[] = [
  ...(['identifier', 'fresh identifier', 'expression', 'expression list', 'idexpression'] as const),
  ...(['local idexpression', 'global idexpression', 'constant', 'function', 'metavariable'] as const),
  ...(['parameter', 'parameter list', 'identifier list', 'declarer', 'iterator', 'error', 'words'] as const),
];

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
    const operator = operatorNode(cursor, 'binary operator', (text) => STRENGTH.has(text));
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
  if (kind === 'punctuation') return STRENGTH.get(text) ?? 0;
  return cursor.scope.metavariable(text, 'binary operator') ? STRENGTH.get('|')! : 0;
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

function readParenthesisedType(cursor: Cursor): PatternNode[] {
  return [cursor.expect('('), under('type', readTypeDescriptor(cursor)), cursor.expect(')')];
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

export function readFieldName(cursor: Cursor): PatternNode {
  return readName(cursor, 'field_identifier', 'the name of a field');
}

/** A name: a word, a metavariable, or a disjunction of names. */
export function readName(cursor: Cursor, kindName: string, what: string): PatternNode {
  if (cursor.isChoice('(')) return readChoice(cursor, () => [readName(cursor, kindName, what)]);
  const { token } = cursor;
  if (token.kind !== 'word' || isReserved(token.text)) cursor.fail(what);
  const declared = cursor.scope.metavariable(token.text);
  return declared ? meta(declared, cursor.next()) : word(cursor, kindName);
}

// In added code a name may be put together: `x##_init`.
function word(cursor: Cursor, kindName: string): PatternNode {
  const node = leaf(kindName, cursor.next());
  while (cursor.slice === 'plus' && cursor.is('##')) {
    cursor.next();
    cursor.next();
  }
  return node;
}

/** `(a, T, ..., E)`: expressions, types, dots, and lists of expressions. */
export function readArguments(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [cursor.expect('(')];
  if (!cursor.is(')')) children.push(...readArgumentSequence(cursor));
  children.push(cursor.expect(')'));
  return tree('argument_list', children);
}

function readArgumentSequence(cursor: Cursor): PatternNode[] {
  const items = [readArgument(cursor)];
  for (let comma = cursor.take(','); comma; comma = cursor.take(',')) {
    items.push(comma);
    // A macro may be called with an empty argument.
    if (!cursor.is(')')) items.push(readArgument(cursor));
  }
  return items;
}

function readArgument(cursor: Cursor): PatternNode {
  if (cursor.is('...')) return readDots(cursor, () => [readExpression(cursor)]);
  if (cursor.is('{')) return readBlock(cursor);
  const ends = () =>
    cursor.is(',') ||
    cursor.is(')') ||
    cursor.isChoice(')') ||
    cursor.isChoice('|') ||
    cursor.isChoice('&') ||
    isNestClose(cursor);
  const complete = <T>(node: T): T => (ends() ? node : cursor.fail("',' or ')'"));
  if (startsType(cursor, cursor.at)) {
    const type = cursor.attempt(() => complete(readTypeDescriptor(cursor)));
    if (type) return type;
  }
  if (!cursor.isChoice('(')) return readExpression(cursor);
  return cursor.firstOf(
    () => complete(readExpression(cursor)),
    () => readChoice(cursor, () => readArgumentSequence(cursor)),
  );
}

function readPrimary(cursor: Cursor): PatternNode {
  const { token } = cursor;
  if (isNestOpen(cursor)) return readExpressionNest(cursor);
  if (cursor.is('...')) return readDots(cursor, () => [readExpression(cursor)]);
  if (cursor.isChoice('(')) return readChoice(cursor, () => [readExpression(cursor)]);
  if (cursor.is('(')) return readParenthesised(cursor);
  if (token.kind === 'number') return leaf('number_literal', cursor.next());
  if (token.kind === 'char') return leaf('char_literal', cursor.next());
  if (token.kind === 'string') return readString(cursor);
  if (token.kind === 'word') return readWord(cursor, token);
  return cursor.fail('an expression');
}

function readWord(cursor: Cursor, token: Token): PatternNode {
  const declared = cursor.scope.metavariables.get(token.text);
  if (declared) {
    if (!EXPRESSIONS.includes(declared.kind)) return cursor.fail('an expression');
    const follows = cursor.tokenAt(cursor.at + 1);
    if (follows.kind === 'string' && declared.kind !== 'identifier') return meta(declared, cursor.next());
    return follows.kind === 'string' ? readString(cursor) : meta(declared, cursor.next());
  }
  if (ALIGN_WORDS.has(token.text))
    return tree('alignof_expression', [sign(cursor.next()), ...readParenthesisedType(cursor)]);
  if (ASSEMBLER_WORDS.has(token.text)) return readAssembler(cursor);
  if (token.text === 'offsetof' && cursor.is('(', 1)) {
    const found = cursor.attempt(() => readOffsetof(cursor));
    if (found) return found;
  }
  if (isReserved(token.text)) return cursor.fail('an expression');
  if (token.text === 'NULL' || token.text === 'nullptr') return tree('null', [sign(cursor.next())]);
  if (/^(?:true|TRUE)$/.test(token.text)) return leaf('true', cursor.next());
  if (/^(?:false|FALSE)$/.test(token.text)) return leaf('false', cursor.next());
  if (cursor.tokenAt(cursor.at + 1).kind === 'string') return readString(cursor);
  return word(cursor, 'identifier');
}

// offsetof(struct s, member)
function readOffsetof(cursor: Cursor): PatternNode {
  const children = [sign(cursor.next()), cursor.expect('('), under('type', readTypeDescriptor(cursor))];
  return tree('offsetof_expression', [
    ...children,
    cursor.expect(','),
    under('member', readFieldName(cursor)),
    cursor.expect(')'),
  ]);
}

// (E), (a, b), ({ ... })
function readParenthesised(cursor: Cursor): PatternNode {
  const open = cursor.expect('(');
  const inside = cursor.is('{') ? readBlock(cursor) : readCommaExpression(cursor);
  return tree('parenthesized_expression', [open, inside, cursor.expect(')')]);
}

/** `(E)` of an `if` or a loop. */
export function readCondition(cursor: Cursor): PatternNode {
  return readParenthesised(cursor);
}

// <+... E ...+>: E somewhere inside.
function readExpressionNest(cursor: Cursor): PatternNode {
  const open = takeDots(cursor);
  const whens = readWhens(cursor, () => [readExpression(cursor)]);
  const inside = readExpression(cursor);
  if (!isNestClose(cursor)) cursor.fail("the '...>' or '...+>' of the nest");
  return nest(open, whens, [inside], cursor.next());
}
