import type { PatternNode } from '../ast.ts';
import { readArguments } from './arguments.ts';
import { firstOfBranch, readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { leaf, meta, sign, tree, under } from './nodes.ts';
import { ATTRIBUTE_WORDS } from './vocabulary.ts';

/** `__attribute__((...))`, `[[...]]`, a word taught by `attribute name`, or an attribute metavariable. */
export function isAttributeStart(cursor: Cursor, index: number): boolean {
  const first = firstOfBranch(cursor, index);
  const { kind, text } = cursor.tokenAt(first);
  if (kind === 'word') return ATTRIBUTE_WORDS.has(text) || cursor.scope.isAttribute(text);
  return text === '[' && cursor.tokenAt(first + 1).text === '[';
}

/** The attributes that stand here, possibly none. A bare word is (attribute_specifier identifier). */
export function readAttributes(cursor: Cursor): PatternNode[] {
  const list: PatternNode[] = [];
  while (isAttributeStart(cursor, cursor.at)) list.push(readAttribute(cursor));
  return list;
}

/** The attributes behind a declarator, where a word like `__must_check` is one without being taught. */
export function readAttributesBehind(cursor: Cursor): PatternNode[] {
  const list = readAttributes(cursor);
  while (isUntaught(cursor)) list.push(readAttribute(cursor), ...readAttributes(cursor));
  return list;
}

function isUntaught({ token: { kind, text }, scope }: Cursor): boolean {
  return kind === 'word' && text.startsWith('__') && !scope.metavariables.has(text);
}

function readAttribute(cursor: Cursor): PatternNode {
  if (cursor.isChoice('(')) return readChoice(cursor, () => readAttributes(cursor));
  if (cursor.is('[')) return readBracketed(cursor);
  const { token } = cursor;
  if (!ATTRIBUTE_WORDS.has(token.text)) {
    const declared = cursor.scope.metavariable(token.text, 'attribute');
    const name = declared ? meta(declared, cursor.next()) : leaf('identifier', cursor.next());
    return tree('attribute_specifier', [name, cursor.is('(') ? readArguments(cursor) : undefined]);
  }
  const word = sign(cursor.next());
  return tree('attribute_specifier', [word, cursor.expect('('), readArguments(cursor), cursor.expect(')')]);
}

// [[nodiscard, gnu::packed]]
function readBracketed(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [readDouble(cursor)];
  do {
    const first = leaf('identifier', cursor.next());
    const colons = cursor.take('::');
    const name = colons ? leaf('identifier', cursor.next()) : first;
    const list = cursor.is('(') ? readArguments(cursor) : undefined;
    const prefix = colons && [under('prefix', first), colons];
    children.push(tree('attribute', [...(prefix ?? []), under('name', name), list]));
    const comma = cursor.take(',');
    if (comma) children.push(comma);
  } while (!cursor.is(']'));
  return tree('attribute_declaration', [...children, readDouble(cursor)]);
}

// The grammar of C code has one token for the two brackets.
function readDouble(cursor: Cursor): PatternNode {
  const [first, second] = [cursor.next(), cursor.next()];
  if (first.text !== second.text || first.end !== second.start) cursor.fail(`'${first.text}${first.text}'`);
  const { start, space, startsLine, plusBefore } = first;
  return sign({ ...second, text: first.text + second.text, start, space, startsLine, plusBefore });
}
