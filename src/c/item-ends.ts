import { isFirstName } from './bracket-roles.ts';
import {
  BRACE,
  BRACKET,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

/** The line before holds one word in capitals: `BTF_ID_UNUSED` and nothing else. */
export function isWordAlone(reader: TokenReader, at: number): boolean {
  const { tokens, text, level, start, end, bits } = reader;
  const last = reader.count - 1;
  if (level.role > Role.block || level.first !== last || bits[last] !== 0) return false;
  if (!CAPITALS.test(text.slice(start[last], end[last]))) return false;
  if (tokens.kind[at] === Token.directive) return true;
  const between = text.slice(end[last], tokens.start[at]);
  if (tokens.kind[at] !== Token.word || !between.includes('\n')) return false;
  const isApart = EMPTY_LINE.test(between);
  if (level.role === Role.block)
    return isApart || columnOf(text, start[last]) === columnOf(text, tokens.start[at]);
  if (isApart && level.role === Role.file && tokens.bits[at] & Word.typedef) return true;
  const next = tokens.kind[at + 1];
  return (
    (next === PAREN || next === Token.directive) &&
    CAPITALS.test(text.slice(tokens.start[at], tokens.end[at]))
  );
}

const CAPITALS = /^[A-Z][A-Z0-9_]*$/;
const EMPTY_LINE = /\n[ \t\r]*\n/;

const columnOf = (text: string, offset: number): number => offset - text.lastIndexOf('\n', offset - 1);

/** The previous word ended `MACHINE_START(X, "x") .map_io = f, MACHINE_END`. */
export function endsRecord(reader: TokenReader, at: number): boolean {
  const { tokens, text, kind, start, end } = reader;
  if (
    reader.level.role !== Role.file ||
    reader.count < 2 ||
    kind[reader.count - 1] !== Token.word ||
    kind[reader.level.first] !== Token.word
  )
    return false;
  if (kind[reader.count - 2] !== COMMA && kind[reader.count - 2] !== CLOSE_PAREN) return false;
  if (tokens.kind[at] === SEMICOLON || tokens.kind[at] === COMMA) return false;
  return (
    kind[reader.level.first + 1] === PAREN &&
    /_END$/.test(text.slice(start[reader.count - 1], end[reader.count - 1]))
  );
}

/** A raw word begins a line behind `EXPORT_SYMBOL(f)`. */
export function lacksSemicolon(reader: TokenReader, at: number): boolean {
  const { tokens, text, kind, end, partner } = reader;
  if (reader.level.role !== Role.file && reader.level.role !== Role.fields) return false;
  if (reader.count === 0 || kind[reader.count - 1] !== CLOSE_PAREN || partner[reader.count - 1] < 1)
    return false;
  return (
    !reader.level.oldStyle &&
    isFirstName(reader, partner[reader.count - 1] - 1) &&
    text.slice(end[reader.count - 1], tokens.start[at]).includes('\n') &&
    !isInitialized(reader, at)
  );
}

/**
 *     static LIST_HEAD(, item)
 *         list = LIST_INITIALIZER(list);
 */
function isInitialized({ tokens, text, start, level }: TokenReader, at: number): boolean {
  return (
    tokens.kind[at + 1] === EQUALS && columnOf(text, tokens.start[at]) > columnOf(text, start[level.first])
  );
}

/** From a raw token behind `)` to the body: `int a; char *b; {` */
export function isOldStyleHead(reader: TokenReader, at: number): boolean {
  const { tokens } = reader;
  if (tokens.kind[at] !== Token.word || reader.level.assigned) return false;
  for (let i = at; i < tokens.count && i < at + 200; i++) {
    const k = tokens.kind[i];
    if (k === BRACE) return tokens.kind[i - 1] === SEMICOLON;
    const fitting =
      k === Token.word ||
      k === Token.number ||
      k === STAR ||
      k === COMMA ||
      k === SEMICOLON ||
      k === BRACKET ||
      k === CLOSE_BRACKET ||
      k === PAREN ||
      k === CLOSE_PAREN;
    if (!fitting) return false;
  }
  return false;
}
