import type { OcamlCursor } from './cursor.ts';
import type { OcamlPattern } from './syntax.ts';
import { UnreadOcaml } from './tokens.ts';

/** a, b      x :: rest */
export function readPattern(cursor: OcamlCursor): OcamlPattern {
  const parts = [readCons(cursor)];
  while (cursor.take(',')) parts.push(readCons(cursor));
  return parts.length === 1 ? parts[0] : { is: 'tuple', parts };
}

function readCons(cursor: OcamlCursor): OcamlPattern {
  const { token } = cursor;
  let head: OcamlPattern;
  if (token.kind === 'constructor') {
    cursor.next();
    head = {
      is: 'tagged',
      tag: token.text,
      part: cursor.startsOperand ? readSimplePattern(cursor) : undefined,
    };
  } else head = readSimplePattern(cursor);
  return cursor.take('::') ? { is: 'cons', head, tail: readCons(cursor) } : head;
}

export function readSimplePattern(cursor: OcamlCursor): OcamlPattern {
  const { token } = cursor;
  if (cursor.take('(')) {
    if (cursor.take(')')) return { is: 'tuple', parts: [] };
    const inside = readPattern(cursor);
    cursor.expect(')');
    return inside;
  }
  if (cursor.take('[')) {
    const parts: OcamlPattern[] = [];
    while (!cursor.take(']')) {
      parts.push(readCons(cursor));
      cursor.take(';');
    }
    return { is: 'list', parts };
  }
  const truth = cursor.take('true', 'false');
  if (truth) return { is: 'literal', value: truth.text === 'true' };
  cursor.next();
  if (token.kind === 'number') return { is: 'literal', value: Number(token.text) };
  if (token.kind === 'string') return { is: 'literal', value: token.text };
  if (token.kind !== 'name') throw new UnreadOcaml(token.at, `'${token.text}'`);
  return token.text === '_' ? { is: 'any' } : { is: 'name', name: token.text };
}
