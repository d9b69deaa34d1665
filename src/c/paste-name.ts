import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';

/**
 * Reads the body of a macro as one name where it makes one; false where the raw token at hand does not paste two words:
 *
 *     name ## _init(x)
 *     name____init(x)
 */
export function pasteName(reader: TokenReader, at: number): boolean {
  const { tokens, kind, end, text, painter } = reader;
  const last = reader.count - 1;
  if (last < 0 || kind[last] !== Token.word || tokens.kind[at + 1] !== Token.word) return false;
  const [from, to] = [end[last], tokens.start[at + 1]];
  if (!/^[ \t]*##[ \t]*$/.test(text.slice(from, to))) return false;
  painter.write('stray', from, to, '_'.repeat(to - from), '##');
  end[last] = tokens.end[at + 1];
  return true;
}
