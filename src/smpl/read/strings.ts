import type { Leaf, PatternNode, StringPiece } from '../ast.ts';
import type { Cursor } from './cursor.ts';
import { leaf, meta, tree } from './nodes.ts';
import type { Scope } from './scope.ts';

/** A string, or several that stand side by side, names among them: `"size " PRIu64 "\n"`. */
export function readString(cursor: Cursor): PatternNode {
  const parts: PatternNode[] = [];
  while (cursor.token.kind === 'string' || (cursor.token.kind === 'word' && besideString(cursor, parts))) {
    const { token } = cursor;
    const declared = cursor.scope.metavariable(token.text, 'identifier', 'expression', 'constant');
    if (token.kind === 'string') parts.push(readOne(cursor));
    else parts.push(declared ? meta(declared, cursor.next()) : leaf('identifier', cursor.next()));
  }
  return parts.length === 1 ? parts[0] : tree('concatenated_string', parts);
}

// A name joins a string if it stands before one or, with no line break between, behind one.
function besideString(cursor: Cursor, before: readonly PatternNode[]): boolean {
  if (cursor.scope.metavariable(cursor.token.text, 'binary operator', 'assignment operator')) return false;
  return cursor.tokenAt(cursor.at + 1).kind === 'string' || (before.length > 0 && !cursor.token.startsLine);
}

function readOne(cursor: Cursor): Leaf {
  const node = leaf('string_literal', cursor.next());
  const pieces = piecesOf(node.token.text, cursor.scope);
  return pieces ? { ...node, pieces } : node;
}

/** The holes of a string: `%@f@` stands for a format directive, `...` for any text where directives are spoken of. */
function piecesOf(text: string, scope: Scope): StringPiece[] | undefined {
  const inside = text.slice(text.indexOf('"') + 1, -1);
  const hasDots = inside.includes('...') && inside.includes('%');
  if (!hasDots && !/%@\w+@/.test(inside)) return undefined;
  const pieces: StringPiece[] = [];
  for (const piece of inside.split(/(%@\w+@|\.\.\.)/)) {
    const format = /^%@(\w+)@$/.exec(piece);
    const metavariable = format && scope.metavariables.get(format[1]);
    if (metavariable) pieces.push({ is: 'format', metavariable });
    else if (piece === '...' && hasDots) pieces.push({ is: 'dots' });
    else if (piece !== '') pieces.push({ is: 'text', text: piece });
  }
  return pieces;
}
