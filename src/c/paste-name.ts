import { COLON } from './punctuation.ts';
import { Token } from './token.ts';
import type { TokenReader } from './token-reader.ts';
import { Word } from './word.ts';

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

const ATTRIBUTES = /\[\[[^\]\n]*$/;

/**
 * Reads a name with its scope as one name, but in `[[gnu::packed]]`; false where the raw token at hand does not join two words:
 *
 *     std::move(x)
 *     std__move(x)
 */
export function joinScope(reader: TokenReader, at: number): boolean {
  const { tokens, kind, end, bits, text, painter } = reader;
  const last = reader.count - 1;
  if (last < 0 || kind[last] !== Token.word || bits[last] & (Word.statement | Word.control)) return false;
  if (tokens.kind[at + 1] !== COLON || tokens.kind[at + 2] !== Token.word) return false;
  const [from, to] = [end[last], tokens.start[at + 2]];
  if (text.slice(from, to) !== '::' || ATTRIBUTES.test(text.slice(Math.max(0, from - 100), from)))
    return false;
  painter.write('stray', from, to, '__', '::');
  end[last] = tokens.end[at + 2];
  bits[last] = Word.none;
  return true;
}
