import type { MetavariableKind, PatternNode } from '../ast.ts';
import { readAssembler } from './assembler.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { isNestClose, isNestOpen, readDots, readWhens, takeDots } from './dots.ts';
import { readCommaExpression, readExpression } from './expressions.ts';
import { readPlainName } from './names.ts';
import { leaf, meta, nest, sign, tree } from './nodes.ts';
import { readBlock } from './statements.ts';
import { readString } from './strings.ts';
import type { Token } from './token.ts';
import { readParenthesisedType } from './types.ts';
import { ALIGN_WORDS, ASSEMBLER_WORDS, isReserved } from './vocabulary.ts';

/** Kinds of metavariable that stand where an expression stands. */
const EXPRESSIONS: MetavariableKind[] = [
  ...(['identifier', 'fresh identifier', 'expression', 'expression list', 'idexpression'] as const),
  ...(['local idexpression', 'global idexpression', 'constant', 'function', 'metavariable'] as const),
  ...(['parameter', 'parameter list', 'identifier list', 'declarer', 'iterator', 'error', 'words'] as const),
  'list length',
];

/** What operators are applied to: a name, a literal, an expression in parentheses, a disjunction, a nest. */
export function readPrimary(cursor: Cursor): PatternNode {
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
  if (isReserved(token.text)) return cursor.fail('an expression');
  if (token.text === 'NULL' || token.text === 'nullptr') return tree('null', [sign(cursor.next())]);
  if (/^(?:true|TRUE)$/.test(token.text)) return leaf('true', cursor.next());
  if (/^(?:false|FALSE)$/.test(token.text)) return leaf('false', cursor.next());
  if (cursor.tokenAt(cursor.at + 1).kind === 'string') return readString(cursor);
  return readPlainName(cursor, 'identifier');
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
  const inside = readCommaExpression(cursor);
  if (!isNestClose(cursor)) cursor.fail("the '...>' or '...+>' of the nest");
  return nest(open, whens, [inside], cursor.next());
}
