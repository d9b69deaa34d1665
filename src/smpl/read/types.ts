import type { PatternNode } from '../ast.ts';
import { isAttributeStart, readAttributes } from './attributes.ts';
import { firstOfBranch, readChoice } from './choice-nodes.ts';
import type { Cursor } from './cursor.ts';
import { readAbstractDeclarator } from './declarators.ts';
import { readCommaExpression } from './expressions.ts';
import { leaf, meta, sign, tree, under } from './nodes.ts';
import { readEnumSpecifier, readStructSpecifier } from './structs.ts';
import {
  isReserved,
  PRIMITIVE_TYPES,
  QUALIFIER_WORDS,
  SIZE_WORDS,
  STORAGE_WORDS,
  TAG_WORDS,
  TYPEOF_WORDS,
} from './vocabulary.ts';

/** A type begins at this token, as far as the words say: `struct`, `const`, a typedef, a type metavariable. */
export function startsType(cursor: Cursor, index: number): boolean {
  const first = firstOfBranch(cursor, index);
  const { kind, text } = cursor.tokenAt(first);
  if (kind !== 'word') return false;
  if (cursor.scope.isType(text) || SIZE_WORDS.has(text) || TAG_WORDS.has(text)) return true;
  if (QUALIFIER_WORDS.has(text) || TYPEOF_WORDS.has(text)) return true;
  return isNameOfType(cursor, first);
}

/**
 * A word that nobody declared is a type where only a type can stand:
 *
 *     foo_t x;     (foo_t)x     (foo_t *)     foo_t *x;   at the beginning of a statement
 */
function isNameOfType(cursor: Cursor, index: number): boolean {
  if (!isFreeWord(cursor, index)) return false;
  const [before, after] = [index > 0 ? cursor.tokenAt(index - 1) : undefined, cursor.tokenAt(index + 1)];
  if (before?.kind === 'punctuation' && before.text === '(') {
    let at = index + 1;
    while (cursor.tokenAt(at).text === '*') at++;
    const closed = cursor.tokenAt(at).text === ')' && cursor.tokenAt(at).kind === 'punctuation';
    const { kind, text } = cursor.tokenAt(at + 1);
    const operand = (kind === 'word' && !infixWord(cursor, text)) || kind === 'number' || kind === 'string';
    const caller = index > 1 ? cursor.tokenAt(index - 2) : undefined;
    const isCall = caller?.kind === 'word' && !isReserved(caller.text);
    return closed && (at > index + 1 || (operand && !isCall));
  }
  return (
    after.kind === 'word' &&
    isFreeName(cursor, index + 1) &&
    !infixWord(cursor, after.text) &&
    (!after.startsLine || isDeclaredBelow(cursor, index))
  );
}

//     + new_t              + LOCK
//       x;       and not     x = 1;
function isDeclaredBelow(cursor: Cursor, index: number): boolean {
  const behind = cursor.tokenAt(index + 2).text;
  return behind === ';' || (behind === '=' && /[a-z]/.test(cursor.tokenAt(index).text));
}

export function infixWord(cursor: Cursor, text: string): boolean {
  return cursor.scope.metavariable(text, 'binary operator', 'assignment operator') !== undefined;
}

/** A word without a meaning of its own. */
function isFreeWord(cursor: Cursor, index: number): boolean {
  const { kind, text } = cursor.tokenAt(index);
  const taught =
    cursor.scope.isIterator(text) || cursor.scope.isDeclarer(text) || cursor.scope.isAttribute(text);
  return kind === 'word' && !isReserved(text) && !taught && !cursor.scope.metavariables.has(text);
}

function isFreeName(cursor: Cursor, index: number): boolean {
  const { kind, text } = cursor.tokenAt(index);
  return kind === 'word' && !isReserved(text) && text !== 'when';
}

/** `\( u8 \| u16 \) x = 0;`: words in a disjunction before a name are types. */
export function isNameBehind(cursor: Cursor): boolean {
  if (!cursor.isChoice('(')) return false;
  const behind = cursor.behindBracket(cursor.at);
  return isFreeName(cursor, behind) && /^[;=,[]$/.test(cursor.tokenAt(behind + 1).text);
}

/**
 * At the beginning of a statement `foo *x;` and `foo x` declare, whatever `foo` is, unless it is a metavariable
 * of another kind.
 */
export function startsDeclaration(cursor: Cursor): boolean {
  const first = firstOfBranch(cursor, cursor.at);
  const { kind, text } = cursor.tokenAt(first);
  if (kind === 'word' && (STORAGE_WORDS.has(text) || text === 'typedef')) return true;
  if (isAttributeStart(cursor, first) || startsType(cursor, cursor.at)) return true;
  if (isBeforeType(cursor, first)) return true;
  if (!isFreeWord(cursor, first)) return false;
  if (isNameBehind(cursor)) return true;
  let at = first + 1;
  while (cursor.tokenAt(at).text === '*') at++;
  const ends = /^[;=,[]$/.test(cursor.tokenAt(at + 1).text);
  return at > first + 1 && isFreeName(cursor, at) && ends;
}

/** `const struct s *`, `T`, `int (*)(void)`: a type without a name. */
export function readTypeDescriptor(cursor: Cursor): PatternNode {
  const specifiers = readSpecifiers(cursor, { storage: false });
  const declarator = readAbstractDeclarator(cursor);
  return tree('type_descriptor', [...specifiers, under('declarator', declarator)]);
}

/** `(T)` of a cast or of `sizeof`. */
export function readParenthesisedType(cursor: Cursor): PatternNode[] {
  return [cursor.expect('('), under('type', readTypeDescriptor(cursor)), cursor.expect(')')];
}

/**
 * What stands before the declarators: storage classes, qualifiers, attributes and one type, which may be missing
 * if the caller says so (`static f(...) { ... }`).
 */
export function readSpecifiers(cursor: Cursor, allow: { storage: boolean; noType?: boolean }): PatternNode[] {
  const list: PatternNode[] = [];
  let typed = false;
  for (;;) {
    const { kind, text } = cursor.token;
    if (isAttributeStart(cursor, cursor.at)) {
      list.push(...readAttributes(cursor));
    } else if (allow.storage && kind === 'word' && STORAGE_WORDS.has(text)) {
      // auto x = f();
      typed ||= text === 'auto' && isFreeName(cursor, cursor.at + 1) && cursor.is('=', 2);
      list.push(tree('storage_class_specifier', [sign(cursor.next())]));
    } else if (kind === 'word' && QUALIFIER_WORDS.has(text)) {
      list.push(tree('type_qualifier', [sign(cursor.next())]));
    } else if (isBeforeType(cursor, cursor.at) || ((typed || allow.noType) && isAnnotation(cursor))) {
      list.push(tree('attribute_specifier', [leaf('identifier', cursor.next())]));
    } else if (!typed && (startsType(cursor, cursor.at) || (!allow.noType && mayBeType(cursor)))) {
      list.push(...readType(cursor));
      typed = true;
    } else if (typed || allow.noType) {
      return list;
    } else {
      cursor.fail('a type');
    }
  }
}

// static int __init f(...): a word with underscores between a type and a name, or `double complex x`
export function isAnnotation(cursor: Cursor): boolean {
  const { text } = cursor.token;
  if (text === 'complex') return cursor.is('*', 1) || isFreeName(cursor, cursor.at + 1);
  if (!text.startsWith('__') || cursor.scope.isType(text) || !isFreeWord(cursor, cursor.at)) return false;
  return cursor.is('*', 1) || isFreeName(cursor, cursor.at + 1);
}

// __maybe_unused int x;
// ^^^^^^^^^^^^^^
function isBeforeType(cursor: Cursor, index: number): boolean {
  const isUntaught = cursor.tokenAt(index).text.startsWith('__') && isFreeWord(cursor, index);
  return isUntaught && isReserved(cursor.tokenAt(index + 1).text) && startsType(cursor, index + 1);
}

function mayBeType(cursor: Cursor): boolean {
  return cursor.isChoice('(') || isFreeWord(cursor, cursor.at);
}

// The type itself, in the field `type`; in a disjunction each branch has its own.
function readType(cursor: Cursor): PatternNode[] {
  if (cursor.isChoice('('))
    return [
      under(
        'type',
        readChoice(cursor, () => readTypeBranch(cursor)),
      ),
    ];
  return [under('type', readTypeSpecifier(cursor))];
}

// \(const struct s\|struct t *\): a branch with more than a name is a descriptor.
function readTypeBranch(cursor: Cursor): PatternNode[] {
  const specifiers = readSpecifiers(cursor, { storage: false });
  const declarator = readAbstractDeclarator(cursor);
  if (specifiers.length === 1 && !declarator) return [{ ...specifiers[0], field: 0 }];
  return [tree('type_descriptor', [...specifiers, under('declarator', declarator)])];
}

function readTypeSpecifier(cursor: Cursor): PatternNode {
  const { token } = cursor;
  const declared = cursor.scope.metavariable(token.text, 'type', 'metavariable');
  if (token.kind === 'word' && declared) return meta(declared, cursor.next());
  if (token.text === 'enum') return readEnumSpecifier(cursor);
  if (TAG_WORDS.has(token.text)) return readStructSpecifier(cursor);
  if (TYPEOF_WORDS.has(token.text)) return readTypeof(cursor);
  if (SIZE_WORDS.has(token.text) || SIZE_WORDS.has(cursor.tokenAt(cursor.at + 1).text))
    return readSized(cursor);
  if (PRIMITIVE_TYPES.has(token.text)) return leaf('primitive_type', cursor.next());
  return leaf('type_identifier', cursor.next());
}

// unsigned long, long long int, unsigned T
function readSized(cursor: Cursor): PatternNode {
  const children: PatternNode[] = [];
  for (;;) {
    const { kind, text } = cursor.token;
    const named = children.some((child) => child.field !== 0);
    if (kind === 'word' && SIZE_WORDS.has(text)) children.push(sign(cursor.next()));
    else if (kind === 'word' && PRIMITIVE_TYPES.has(text) && !named)
      children.push(under('type', leaf('primitive_type', cursor.next())));
    else if (children.length === 1 && isSign(children[0]) && cursor.scope.metavariable(text, 'type'))
      children.push(under('type', meta(cursor.scope.metavariable(text, 'type')!, cursor.next())));
    else return tree('sized_type_specifier', children);
  }
}

function isSign(node: PatternNode): boolean {
  return node.is === 'leaf' && /^(?:un)?signed$/.test(node.token.text);
}

// typeof(x), typeof(struct s *); x is no type in `typeof(x) y`, though in `(x) y` it is
function readTypeof(cursor: Cursor): PatternNode {
  const name = under('name', leaf('identifier', cursor.next()));
  const open = cursor.expect('(');
  const isType = startsType(cursor, cursor.at) && !(isFreeWord(cursor, cursor.at) && cursor.is(')', 1));
  const inside = isType ? readTypeDescriptor(cursor) : readCommaExpression(cursor);
  return tree('macro_type_specifier', [name, open, under('type', inside), cursor.expect(')')]);
}
