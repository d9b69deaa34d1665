import { restart } from './level.ts';
import { BRACE, CLOSE_BRACE, CLOSE_PAREN } from './punctuation.ts';
import { Role } from './role.ts';
import type { TokenReader } from './token-reader.ts';

/** Ends the level that a closing bracket belongs to, and those inside of it that nothing closed. */
export function closeBracket(reader: TokenReader, here: number, found: number): void {
  const { text, kind, start, partner, around, role, begins } = reader;
  const opener = found - (found === CLOSE_PAREN ? 1 : 2);
  let depth = reader.levels.length - 1;
  while (depth > 0 && kind[reader.levels[depth].open] !== opener) depth--;
  // A brace is not closed by a stray parenthesis.
  if (depth > 0 && found !== CLOSE_BRACE) {
    for (let i = depth + 1; i < reader.levels.length; i++)
      if (kind[reader.levels[i].open] === BRACE) depth = 0;
  }
  if (reader.byColumn && found === CLOSE_BRACE && text[start[here] - 1] === '\n') {
    depth = reader.levels.findIndex(({ open }) => open >= 0 && kind[open] === BRACE);
  }
  if (depth <= 0 || depth < reader.levels.length - 1) reader.balanced = false;
  if (depth > 0) {
    const closing = reader.levels[depth];
    partner[here] = closing.open;
    partner[closing.open] = here;
    while (reader.levels.length > depth) reader.levels.pop();
    reader.level = reader.levels[depth - 1];
  }
  around[here] = reader.level.open;
  begins[here] = 0;
  reader.count++;
  if (depth <= 0) {
    if (reader.byColumn && found === CLOSE_BRACE) restart(reader.level, reader.count);
    return;
  }
  const open = partner[here];
  if (found === CLOSE_BRACE && role[open] === Role.block && reader.level.role <= Role.block)
    restart(reader.level, reader.count);
  if (found === CLOSE_PAREN && role[open] === Role.condition && reader.level.role === Role.block)
    restart(reader.level, reader.count);
}
