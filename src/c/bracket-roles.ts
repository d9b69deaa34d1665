import { callingConventionEnd } from './annotations.ts';
import {
  BRACE,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COLON,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

export function parenRole(reader: TokenReader, here: number): number {
  const { tokens, kind, bits, partner } = reader;
  const before = here - 1;
  if (before < 0) return Role.group;
  const k = kind[before];
  if (k === CLOSE_BRACKET) return Role.call;
  if (k === CLOSE_PAREN) {
    const open = partner[before];
    // (int (*)(struct x *))f, int (*f)(struct x *);
    if (open >= 0 && kind[open + 1] === STAR && (open + 2 === before || declaresPointer(reader, open)))
      return Role.parameters;
    const named = open > 0 && kind[open - 1] === Token.word;
    if (
      reader.level.role === Role.parameters ||
      (reader.level.role <= Role.fields && reader.level.role !== Role.block && !reader.level.assigned)
    )
      return Role.parameters;
    // guard(mutex)(&lock), (*f)(x), (struct x *)(p)
    return named || (open >= 0 && kind[open + 1] === STAR) ? Role.call : Role.group;
  }
  if (k !== Token.word) return Role.group;
  if (tokens.kind[reader.raw + 1] === STAR && isFunctionPointer(reader)) return Role.parameters;
  if (callingConventionEnd(reader, before, reader.raw + 1) > reader.raw) return Role.parameters;
  const w = bits[before];
  if (w & Word.control) return Role.condition;
  if (w & Word.typeOperand) return Role.operand;
  if (w & Word.assembler) return Role.assembler;
  if (w & (Word.qualifier | Word.statement) && isAfterAssembler(reader, before)) return Role.assembler;
  if (w & (Word.primitive | Word.qualifier | Word.storage | Word.statement)) return Role.group;
  switch (reader.level.role) {
    case Role.parameters:
      return Role.parameters;
    case Role.file:
    case Role.fields:
      return reader.level.assigned || isFirstName(reader, before) ? Role.call : Role.parameters;
    case Role.block:
      return reader.level.assigned || !declares(reader, before) ? Role.call : Role.parameters;
    default:
      return Role.call;
  }
}

export function braceRole(reader: TokenReader, here: number): number {
  const { tokens, text, kind, start, bits, partner } = reader;
  const before = here - 1;
  if (before < 0) return Role.block;
  for (let i = before; i >= 0 && i > here - 5 && kind[i] === Token.word; i--) {
    if (bits[i] & Word.tag) return text.charCodeAt(start[i]) === 101 ? Role.enumerators : Role.fields;
  }
  // enum x : u8 {
  if (kind[before] === Token.word && kind[before - 1] === COLON && bits[before - 3] & Word.tag)
    return Role.enumerators;
  const k = kind[before];
  if (k === EQUALS) return Role.initializer;
  // define_machine(name) { .probe = f };
  if (tokens.kind[reader.raw + 1] === 46) return Role.initializer;
  if (reader.level.role === Role.initializer) return k === PAREN ? Role.block : Role.initializer;
  if (k === CLOSE_PAREN) {
    const open = partner[before];
    if (open <= 0) return Role.block;
    const opener = kind[open - 1];
    if (opener === CLOSE_PAREN || opener === CLOSE_BRACKET) return Role.block;
    if (opener === Token.word) {
      if (bits[open - 1] === 0 && isList(reader)) return Role.initializer;
      return bits[open - 1] & Word.statement && !(bits[open - 1] & Word.control)
        ? Role.initializer
        : Role.block;
    }
    return opener === SEMICOLON || opener === BRACE || opener === CLOSE_BRACE || opener === STAR
      ? Role.block
      : Role.initializer;
  }
  if (k === CLOSE_BRACKET && reader.level.assigned) return Role.initializer;
  if (reader.level.assigned && k !== PAREN && reader.level.role <= Role.block) return Role.initializer;
  return Role.block;
}

/** From `{` to the `}` and `;` of `ROWS(name) { ROW(1), ROW(2) };`, and not of a block. */
function isList({ tokens, brackets, raw, level }: TokenReader): boolean {
  if (level.role !== Role.block || tokens.kind[raw + 1] === CLOSE_BRACE) return false;
  const close = brackets.close(raw);
  return close >= 0 && tokens.kind[close + 1] === SEMICOLON;
}

export function isFirstName(reader: TokenReader, at: number): boolean {
  const { kind, bits } = reader;
  for (let i = reader.level.first; i < at; i++) {
    if (kind[i] !== Token.word || (bits[i] & (Word.storage | Word.qualifier)) === 0) return false;
  }
  return true;
}

/** `int f(`, `struct x *f(` as a statement of a block; not `return f(`. */
function declares(reader: TokenReader, at: number): boolean {
  const { kind, bits } = reader;
  const first = reader.level.first;
  if (at <= first || isFirstName(reader, at)) return false;
  if (bits[first] & (Word.primitive | Word.tag | Word.storage | Word.qualifier)) return true;
  return at === first + 1 && kind[first] === Token.word && (bits[first] & Word.statement) === 0;
}

function isAfterAssembler(reader: TokenReader, at: number): boolean {
  const { kind, bits } = reader;
  let i = at;
  while (i >= 0 && kind[i] === Token.word && bits[i] & (Word.qualifier | Word.storage | Word.statement)) i--;
  return i >= 0 && (bits[i] & Word.assembler) !== 0;
}

/** `(*)` and `(*const name[4])(`, from the opening parenthesis. */
function isFunctionPointer(reader: TokenReader): boolean {
  const { tokens, raw } = reader;
  let depth = 0;
  for (let i = raw; i < tokens.count && i < raw + 40; i++) {
    const k = tokens.kind[i];
    if (k === PAREN) depth++;
    else if (k === CLOSE_PAREN && --depth === 0) return i === raw + 2 || tokens.kind[i + 1] === PAREN;
    else if (k === SEMICOLON || k === BRACE || k === EQUALS) return false;
  }
  return false;
}

/** `int (*f)(` and `name_t (*f)(` in a block, and not `(*f)(x)`, `return (*f)(x)` or `call(*f)(x)`. */
function declaresPointer(reader: TokenReader, open: number): boolean {
  const { kind, start, end, bits, level } = reader;
  if (level.role !== Role.block || level.assigned || level.first >= open) return false;
  if (kind[level.first] !== Token.word || bits[level.first] & Word.statement) return false;
  if (kind[open - 1] !== Token.word && kind[open - 1] !== STAR) return false;
  return level.first < open - 1 || bits[open - 1] !== 0 || end[open - 1] < start[open];
}
