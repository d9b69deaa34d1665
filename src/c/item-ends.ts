import { isFirstName } from './bracket-roles.ts';
import { BRACE, BRACKET, CLOSE_BRACKET, CLOSE_PAREN, COMMA, PAREN, SEMICOLON, STAR } from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/** The line before holds one word in capitals: `BTF_ID_UNUSED` and nothing else. */
export function isWordAlone(reader: TokenReader, at: number): boolean {
  const { tokens, text, kind, start, end, bits } = reader;
  if (
    reader.level.role > Role.block ||
    reader.level.first !== reader.count - 1 ||
    kind[reader.count - 1] !== Token.word
  )
    return false;
  if (reader.level.role === Role.block && tokens.kind[at] !== Token.directive) return false;
  if (
    bits[reader.count - 1] !== 0 ||
    !/^[A-Z][A-Z0-9_]*$/.test(text.slice(start[reader.count - 1], end[reader.count - 1]))
  )
    return false;
  if (tokens.kind[at] === Token.directive) return true;
  const next = tokens.kind[at + 1];
  return (
    (next === PAREN || next === Token.directive) &&
    text.slice(end[reader.count - 1], tokens.start[at]).includes('\n') &&
    /^[A-Z][A-Z0-9_]*$/.test(text.slice(tokens.start[at], tokens.end[at]))
  );
}

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
    text.slice(end[reader.count - 1], tokens.start[at]).includes('\n')
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
