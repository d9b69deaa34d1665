import type { PatternNode } from '../ast.ts';
import { readArguments } from './arguments.ts';
import type { Cursor } from './cursor.ts';
import { readDeclaration } from './declarations.ts';
import { readDots } from './dots.ts';
import { readCommaExpression } from './expressions.ts';
import { readName } from './names.ts';
import { leaf, sign, tree, under } from './nodes.ts';
import { readCondition } from './primary.ts';
import { readStatement } from './statements.ts';
import { startsDeclaration } from './types.ts';

/** A statement that begins with a keyword, undefined where none does. */
export function readKeyword(cursor: Cursor): PatternNode | undefined {
  switch (cursor.token.text) {
    case 'if':
      return readIf(cursor);
    case 'while':
      return readWhile(cursor);
    case 'for':
      return readFor(cursor);
    case 'do':
      return readDo(cursor);
    case 'switch':
      return readSwitch(cursor);
    case 'case':
    case 'default':
      return readCase(cursor);
    case 'return':
      return readReturn(cursor);
    case 'goto':
      return readGoto(cursor);
    case 'break':
    case 'continue':
      return tree(`${cursor.token.text}_statement`, [sign(cursor.next()), readEnd(cursor)]);
    default:
      return undefined;
  }
}

// The last statement of a macro often has no semicolon: do { ... } while (0)
function readEnd(cursor: Cursor): PatternNode | undefined {
  return cursor.token.kind === 'line-end' ? undefined : cursor.expect(';');
}

function readIf(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const condition = under('condition', readCondition(cursor));
  const consequence = under('consequence', readStatement(cursor));
  const otherwise = cursor.take('else');
  const clause = otherwise && tree('else_clause', [otherwise, readStatement(cursor)]);
  return tree('if_statement', [word, condition, consequence, under('alternative', clause)]);
}

function readWhile(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const condition = under('condition', readCondition(cursor));
  return tree('while_statement', [word, condition, under('body', readStatement(cursor))]);
}

function readDo(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const body = under('body', readStatement(cursor));
  const again = cursor.expect('while');
  const condition = under('condition', readCondition(cursor));
  return tree('do_statement', [word, body, again, condition, readEnd(cursor)]);
}

// for (int i = 0; i < n; i++) S, for (...; ...; ...) S, for (...) S
function readFor(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const open = cursor.expect('(');
  const head = readForHead(cursor);
  const close = cursor.expect(')');
  return tree('for_statement', [word, open, ...head, close, under('body', readStatement(cursor))]);
}

function readForHead(cursor: Cursor): PatternNode[] {
  if (cursor.is('...') && cursor.is(')', 1)) return [readDots(cursor)];
  const declared = startsDeclaration(cursor) && cursor.attempt(() => readDeclaration(cursor));
  const first = declared
    ? [under('initializer', declared[0])]
    : [under('initializer', readPart(cursor, ';')), cursor.expect(';')];
  const condition = under('condition', readPart(cursor, ';'));
  const semicolon = cursor.expect(';');
  const update = under('update', readPart(cursor, ')'));
  return [...first, condition, semicolon, update].filter((node) => node !== undefined);
}

function readPart(cursor: Cursor, close: string): PatternNode | undefined {
  return cursor.is(close) ? undefined : readCommaExpression(cursor);
}

function readSwitch(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const condition = under('condition', readCondition(cursor));
  return tree('switch_statement', [word, condition, under('body', readStatement(cursor))]);
}

// case E:   case A ... B:   default:
function readCase(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  if (word.token.text === 'default') return tree('case_statement', [word, cursor.expect(':')]);
  const value = readCommaExpression(cursor);
  const range = cursor.is('...') ? readRange(cursor, value) : value;
  return tree('case_statement', [word, under('value', range), cursor.expect(':')]);
}

// A ... B      is an operation to the grammar of C code
function readRange(cursor: Cursor, first: PatternNode): PatternNode {
  const through = under('operator', leaf('|', cursor.next()));
  const last = under('right', readCommaExpression(cursor));
  return tree('binary_expression', [under('left', first), through, last]);
}

function readReturn(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const value = cursor.is(';') ? undefined : readCommaExpression(cursor);
  return tree('return_statement', [word, value, readEnd(cursor)]);
}

function readGoto(cursor: Cursor): PatternNode {
  const word = sign(cursor.next());
  const star = cursor.is('*');
  const label = star ? readCommaExpression(cursor) : readName(cursor, 'statement_identifier', 'a label');
  return tree('goto_statement', [word, under('label', label), readEnd(cursor)]);
}

/** `list_for_each_entry(...) S` */
export function readIterator(cursor: Cursor): PatternNode {
  const name = under('function', readName(cursor, 'identifier', 'an iterator'));
  const list = under('arguments', readArguments(cursor));
  return tree('iterator_statement', [name, list, under('body', readStatement(cursor))]);
}
