import { isFirstName } from './bracket-roles.ts';
import type { Branch, Conditional } from './conditionals.ts';
import { BRACE, CLOSE_BRACE, CLOSE_PAREN, COLON, COMMA, SEMICOLON } from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

export function canShow(reader: TokenReader, group: Conditional): boolean {
  const { tokens } = reader;
  const next = nextToken(reader, group.end + 1);
  if (!fits(reader, next)) return false;
  return group.branches.every((branch) => {
    if (branch.dropped || branch.size === 0) return true;
    const last = lastToken(reader, branch);
    const first = nextToken(reader, branch.from);
    if (reader.level.role === Role.enumerators) return last === COMMA;
    if (first >= 0 && isElse(reader, first)) return false;
    if (last === SEMICOLON) return true;
    if (reader.level.role === Role.fields) return false;
    if (last === CLOSE_PAREN)
      return reader.level.role === Role.file && (next < 0 || tokens.kind[next] !== BRACE);
    return last === CLOSE_BRACE || last === COLON;
  });
}

/** Can a directive stand between the previous token and the next? */
export function fits(reader: TokenReader, next: number): boolean {
  const { tokens, kind, bits, partner } = reader;
  if (next >= 0 && isElse(reader, next)) return false;
  const k = reader.count > 0 ? kind[reader.count - 1] : SEMICOLON;
  switch (reader.level.role) {
    case Role.enumerators:
      return k === BRACE || k === COMMA;
    case Role.fields:
      return k === SEMICOLON || k === BRACE || reader.level.first === reader.count;
    case Role.file:
      if (k === CLOSE_PAREN)
        return (
          next < 0 || (tokens.kind[next] !== BRACE && isFirstName(reader, partner[reader.count - 1] - 1))
        );
      return reader.level.first === reader.count;
    case Role.block:
      return (
        reader.level.first === reader.count &&
        k !== CLOSE_PAREN &&
        !(k === Token.word && bits[reader.count - 1] & Word.statement)
      );
    default:
      return false;
  }
}

/** Every branch ends with a comma, so that they can stand one behind the other in a list. */
export function chains(reader: TokenReader, group: Conditional): boolean {
  if (reader.level.role !== Role.initializer && reader.level.role !== Role.enumerators) return false;
  return group.branches.every(
    (branch) => branch.dropped || branch.size === 0 || lastToken(reader, branch) === COMMA,
  );
}

/** The first token from an index on that is no directive, or -1. */
export function nextToken(reader: TokenReader, from: number): number {
  const { tokens, nextCode } = reader;
  if (from >= nextCode.from && from <= nextCode.at) return nextCode.at < tokens.count ? nextCode.at : -1;
  let at = from;
  while (at < tokens.count && tokens.kind[at] === Token.directive) at++;
  reader.nextCode = { from, at };
  return at < tokens.count ? at : -1;
}

function lastToken(reader: TokenReader, branch: Branch): number {
  const { tokens } = reader;
  let i = branch.to - 1;
  while (i >= branch.from && tokens.kind[i] === Token.directive) i--;
  return i >= branch.from ? tokens.kind[i] : 0;
}

function isElse(reader: TokenReader, at: number): boolean {
  const { tokens, text } = reader;
  return (
    tokens.kind[at] === Token.word &&
    (tokens.bits[at] & Word.statement) !== 0 &&
    tokens.end[at] - tokens.start[at] === 4 &&
    text.startsWith('else', tokens.start[at])
  );
}
