import type { Canvas } from './canvas.ts';
import { BRACKET, CLOSE_PAREN, COMMA, PAREN, STAR } from './punctuation.ts';
import { shadowDeclarator } from './shadow-file-scope.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/**
 * A parameter that a macro declares, or whose type a macro makes:
 *
 *     int f(HOLDER(name), TYPE(x) *p)
 *     int f(HOLDER name , TYPE    *p)
 *
 * Returns the next token that the other rules should look at.
 */
export function shadowParameter(canvas: Canvas, at: number): number {
  const { kind, bits, partner } = canvas.live;
  let first = at - 1;
  while (kind[first] === Token.word && bits[first] & Word.qualifier) first--;
  if (kind[first] !== PAREN && kind[first] !== COMMA) return at;
  const open = at + 1;
  const close = partner[open];
  if (bits[at] & ~Word.type || close < 0 || kind[open + 1] === STAR) return at;
  const after = kind[close + 1];
  if (after === STAR || after === Token.word) canvas.blank('declarator', open, close);
  else if (after === COMMA || after === CLOSE_PAREN) shadowDeclarator(canvas, at, 'declarator');
  else if ((after === PAREN || after === BRACKET) && close === open + 2 && kind[open + 1] === Token.word) {
    // int f(u32 (callback)(int))
    canvas.blank('declarator', open, open);
    canvas.blank('declarator', close, close);
    return open + 1;
  } else return at;
  return close + 1;
}
