import { kindName } from '../../c/kinds.ts';
import type { Optional, PatternNode } from '../ast.ts';
import { readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readDeclaration, readDeclarer } from './declarations.ts';
import { readDirective } from './directives.ts';
import { isNestClose, isNestOpen, readDots, readWhens, takeDots } from './dots.ts';
import { readCommaExpression } from './expressions.ts';
import { readFunction } from './functions.ts';
import { readIterator, readKeyword } from './keywords.ts';
import { readName } from './names.ts';
import { meta, nest, sign, tree, under } from './nodes.ts';
import { infixWord, isNameBehind, startsDeclaration } from './types.ts';

/** Statements, declarations, dots, nests and disjunctions up to what closes them. */
export function readSequence(cursor: Cursor, where: 'block' | 'top' = 'block'): PatternNode[] {
  const items: PatternNode[] = [];
  while (!endsSequence(cursor)) items.push(...readItem(cursor, where));
  return items;
}

function endsSequence(cursor: Cursor): boolean {
  const closes = cursor.isChoice(')') || cursor.isChoice('|') || cursor.isChoice('&');
  return (
    cursor.token.kind === 'line-end' ||
    cursor.isAtEnd ||
    cursor.is('}') ||
    closes ||
    isNestClose(cursor) ||
    cursor.is('when')
  );
}

/** A block: `{`, its items, `}`. */
export function readBlock(cursor: Cursor): PatternNode {
  const open = cursor.expect('{');
  const items = readSequence(cursor);
  if (!cursor.is('}')) cursor.fail("a statement or '}'");
  return tree('compound_statement', [open, ...items, cursor.expect('}')]);
}

function readItem(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const { token } = cursor;
  if (token.optional && token.startsLine) return [optional(readPlainItem(cursor, where))];
  return readPlainItem(cursor, where);
}

function optional(items: readonly PatternNode[]): Optional {
  return { is: 'optional', items, attached: [], field: 0 };
}

function readPlainItem(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const { token } = cursor;
  const start = cursor.at;
  if (cursor.is('...')) return [readDots(cursor, () => readWhenCode(cursor))];
  if (isNestOpen(cursor)) return readNestItem(cursor, where);
  if (cursor.isChoice('(')) return readChoiceItem(cursor, where);
  const items = token.kind === 'directive' ? [readDirective(cursor)] : readCode(cursor, where);
  if (!items.some(isBareExpression)) cursor.noteItem(start);
  return items;
}

// f(x) without a semicolon is a part of a statement.
function isBareExpression(node: PatternNode): boolean {
  if (node.is === 'meta') return !/^(?:statement|declaration)/.test(node.metavariable.kind);
  return node.is === 'leaf'
    ? node.token.text !== ';'
    : node.is === 'tree' && EXPRESSION.test(kindName(node.kind));
}

const EXPRESSION = /_(?:expression|literal)$|^(?:null|concatenated_string)$/;

function readWhenCode(cursor: Cursor): PatternNode[] {
  const items = readSequence(cursor);
  return items.length > 0 ? items : cursor.fail('code');
}

// What a token behind the closing bracket says: ( a | b ) = c; is an expression, ( a; | b; ) are statements.
function isExpressionBehind(cursor: Cursor): boolean {
  const { kind, text } = cursor.tokenAt(cursor.behindBracket(cursor.at));
  if (kind === 'word') return infixWord(cursor, text);
  return (
    kind === 'punctuation' &&
    /^(?:[;=.[(?,]|->|\+\+|--|[-+*/%&|^<>]=?|&&|\|\||==|!=|<<=?|>>=?|[<>]\?=?)$/.test(text)
  );
}

function readChoiceItem(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const statements = () => [readStatementChoice(cursor, where)];
  const declaration = () => readDeclared(cursor, where);
  const expression = () => readExpressionItem(cursor);
  if (isExpressionBehind(cursor)) return cursor.firstOf(expression, declaration, statements);
  return isNameBehind(cursor)
    ? cursor.firstOf(declaration, statements, expression)
    : cursor.firstOf(statements, declaration, expression);
}

// A branch without code is taken where the others do not match: ( - flush(); | ) drain();
function readStatementChoice(cursor: Cursor, where: 'block' | 'top'): PatternNode {
  const found = readChoice(cursor, () => readSequence(cursor, where));
  const empty = found.branches.filter((branch) => branch.length === 0);
  const tooMany = found.of === 'and' ? 1 : found.branches.length;
  if (cursor.slice === 'minus' && empty.length >= tooMany)
    cursor.fail('a disjunction with code in its branches');
  return found;
}

function readNestItem(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const statements = () => {
    const open = takeDots(cursor);
    const whens = readWhens(cursor, () => readWhenCode(cursor));
    const items = readSequence(cursor, where);
    if (items.length === 0 && cursor.slice === 'minus') cursor.fail('what the nest looks for');
    if (!isNestClose(cursor)) cursor.fail("the '...>' or '...+>' of the nest");
    return [nest(open, whens, items, cursor.next())];
  };
  const expression = () => readExpressionItem(cursor);
  return isExpressionBehind(cursor)
    ? cursor.firstOf(expression, statements)
    : cursor.firstOf(statements, expression);
}

function readCode(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const { token } = cursor;
  if (token.kind !== 'word') return readSimple(cursor);
  const declared = cursor.scope.metavariable(token.text, 'statement', 'statement list', 'declaration');
  if (declared) return withSemicolon(cursor, meta(declared, cursor.next()));
  const statement = readKeyword(cursor);
  if (statement) return [statement];
  if (isLabel(cursor)) return [readLabel(cursor)];
  const iterator = cursor.scope.isIterator(token.text) && cursor.attempt(() => readIterator(cursor));
  if (iterator) return [iterator];
  const declarer = cursor.attempt(() => readDeclarer(cursor));
  if (declarer) return [declarer];
  return readDeclared(cursor, where);
}

// A declaration may be written with a superfluous semicolon: D;
function withSemicolon(cursor: Cursor, node: PatternNode): PatternNode[] {
  const semicolon = cursor.take(';');
  return semicolon ? [node, semicolon] : [node];
}

function readDeclared(cursor: Cursor, where: 'block' | 'top'): PatternNode[] {
  const definition = where === 'top' && cursor.attempt(() => readFunction(cursor));
  if (definition) return [definition];
  if (!startsDeclaration(cursor)) return readExpressionItem(cursor);
  return cursor.firstOf(
    () => readDeclaration(cursor),
    () => readExpressionItem(cursor),
  );
}

function readSimple(cursor: Cursor): PatternNode[] {
  if (cursor.is('{')) return [readBlock(cursor)];
  if (cursor.is(';')) return [tree('expression_statement', [sign(cursor.next())])];
  if (startsDeclaration(cursor)) return [...readDeclaration(cursor)];
  return readExpressionItem(cursor);
}

// E;   or, where nothing more follows in the sequence, E alone
function readExpressionItem(cursor: Cursor): PatternNode[] {
  const { token, at: start } = cursor;
  const expression = readCommaExpression(cursor);
  const semicolon = cursor.take(';');
  if (semicolon) return [tree('expression_statement', [expression, semicolon])];
  const isMacro = cursor.slice === 'plus' && cursor.token.startsLine && token.kind === 'word';
  if (isMacro) cursor.noteItem(start);
  if (endsSequence(cursor) || cursor.is('...') || isNestOpen(cursor) || isMacro) return [expression];
  if (cursor.isChoice('(') || cursor.token.optional) return [expression];
  return cursor.fail("';'");
}

function isLabel(cursor: Cursor): boolean {
  return cursor.token.kind === 'word' && cursor.is(':', 1);
}

function readLabel(cursor: Cursor): PatternNode {
  const label = under('label', readName(cursor, 'statement_identifier', 'a label'));
  return tree('labeled_statement', [label, cursor.expect(':')]);
}

/** One statement, as the branch of an `if` or the body of a loop. */
export function readStatement(cursor: Cursor): PatternNode {
  const start = cursor.at;
  const items = cursor.is('...') ? cursor.fail('a statement') : readItem(cursor, 'block');
  if (items.length !== 1) cursor.fail('one statement');
  if (!items.some(isBareExpression)) cursor.noteItem(start);
  return items[0];
}
