import type { PatternNode } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { readDots } from './dots.ts';
import { readCommaExpression } from './expressions.ts';
import { readName } from './names.ts';
import { leaf, meta, sign, tree, under } from './nodes.ts';
import { readSequence } from './statements.ts';
import { readTypeDescriptor } from './types.ts';

/** `#include`, `#define`, `#undef` or `#pragma`, up to the end of its line. */
export function readDirective(cursor: Cursor): PatternNode {
  const word = cursor.next();
  const node =
    word.text === '#include'
      ? tree('preproc_include', [sign(word), under('path', readPath(cursor))])
      : word.text === '#define'
        ? readDefine(cursor, word)
        : word.text === '#undef'
          ? tree('preproc_undef', [sign(word), under('name', readMacroName(cursor))])
          : readPragma(cursor, word);
  if (cursor.token.kind !== 'line-end') cursor.fail('the end of the line');
  cursor.next();
  return node;
}

function readMacroName(cursor: Cursor): PatternNode {
  return readName(cursor, 'identifier', 'the name of a macro');
}

// "x.h", <linux/x.h>, ..., or a metavariable
function readPath(cursor: Cursor): PatternNode {
  const { token } = cursor;
  if (token.kind === 'string') return withHoles(leaf('string_literal', cursor.next()));
  if (token.kind === 'path') return withHoles(leaf('system_lib_string', cursor.next()));
  if (cursor.is('...')) return readDots(cursor);
  return readMacroName(cursor);
}

// <linux/...>
function withHoles(path: ReturnType<typeof leaf>): PatternNode {
  const inside = path.token.text.slice(1, -1);
  if (!inside.includes('...')) return path;
  const parts = inside.split(/(\.\.\.)/).filter((part) => part !== '');
  const pieces = parts.map((part) =>
    part === '...' ? ({ is: 'dots' } as const) : ({ is: 'text', text: part } as const),
  );
  return { ...path, pieces };
}

function readDefine(cursor: Cursor, word: ReturnType<Cursor['next']>): PatternNode {
  const name = under('name', readMacroName(cursor));
  const hasParameters = cursor.is('(') && cursor.token.space === '';
  const parameters = hasParameters ? under('parameters', readMacroParameters(cursor)) : undefined;
  const kindName = parameters ? 'preproc_function_def' : 'preproc_def';
  return tree(kindName, [sign(word), name, parameters, under('value', readBody(cursor))]);
}

// (a, b, ...), or (LIST)
function readMacroParameters(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [cursor.expect('(')];
  while (!cursor.is(')')) {
    if (cursor.is('......') || (cursor.is('...') && cursor.token.mark === 'plus'))
      children.push(sign(cursor.next()));
    else if (cursor.is('...')) children.push(readDots(cursor));
    else children.push(readMacroName(cursor));
    const comma = cursor.take(',');
    if (!comma) break;
    children.push(comma);
  }
  return tree('preproc_params', [...children, cursor.expect(')')]);
}

/** What a macro stands for: dots, an expression, a type, statements, or any tokens. */
function readBody(cursor: Cursor): PatternNode | undefined {
  if (cursor.token.kind === 'line-end') return undefined;
  if (cursor.is('...') && cursor.tokenAt(cursor.at + 1).kind === 'line-end') return readDots(cursor);
  const whole = <T>(node: T): T =>
    cursor.token.kind === 'line-end' ? node : cursor.fail('the end of the line');
  return cursor.firstOf(
    () => tree('macro_body', [whole(readCommaExpression(cursor))]),
    () => tree('macro_body', [whole(readTypeDescriptor(cursor))]),
    () => tree('macro_body', whole(readSequence(cursor))),
    () => tree('macro_body', whole(readTokens(cursor))),
  );
}

function readTokens(cursor: Cursor): PatternNode[] {
  const list: PatternNode[] = [];
  while (cursor.token.kind !== 'line-end' && !cursor.isAtEnd) {
    const { token } = cursor;
    const declared = token.kind === 'word' ? cursor.scope.metavariables.get(token.text) : undefined;
    list.push(declared ? meta(declared, cursor.next()) : leaf(token.text, cursor.next()));
  }
  return list;
}

// #pragma omp parallel for, #pragma once, #pragma n ..., #pragma n INFO
function readPragma(cursor: Cursor, word: ReturnType<Cursor['next']>): PatternNode {
  const name = under('name', readMacroName(cursor));
  const rest = cursor.is('...') ? [readDots(cursor)] : readTokens(cursor);
  return tree('preproc_call', [
    under('directive', sign(word)),
    name,
    ...rest.map((part) => under('value', part)),
  ]);
}
