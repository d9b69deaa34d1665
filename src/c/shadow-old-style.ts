import type { Canvas } from './canvas.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD = Word.control | Word.statement | Word.tag | Word.primitive | Word.storage | Word.qualifier;

/**
 * A function with a header of the old style. The grammar takes one for a declaration if it returns a pointer.
 *
 *     struct s *f(a, b)  struct q *a; int b; { ... }
 *     struct s  f(a, b)  struct q *a; int b; { ... }
 */
export function shadowOldStyle(canvas: Canvas, at: number): void {
  const { kind, partner } = canvas.live;
  let open = at;
  while (kind[open] === Token.word || kind[open] === 42) open++;
  const name = open - 1;
  const close = partner[open];
  if (name <= at || kind[name] !== Token.word || !isOldStyle(canvas, open)) return;
  for (let star = at; star < name; star++)
    if (kind[star] === 42) canvas.blank('old-style-header', star, star);
  canvas.hidden.fill(1, name, close + 1);
}

/** `(a, b) int a; char *b; {` */
export function isOldStyle(canvas: Canvas, open: number): boolean {
  const { kind, partner } = canvas.live;
  const close = partner[open];
  return (
    kind[open] === 40 && close > open && isNames(canvas, open, close) && declaresUpToBlock(canvas, close + 1)
  );
}

// (a, b)
function isNames(canvas: Canvas, open: number, close: number): boolean {
  const { kind, bits } = canvas.live;
  if (close === open + 1) return false;
  for (let at = open + 1; at < close; at++) {
    const isName = kind[at] === Token.word && !(bits[at] & KEYWORD);
    if ((at - open) % 2 === 1 ? !isName : kind[at] !== 44) return false;
  }
  return (close - open) % 2 === 0;
}

// int a; char *b, c[3]; int (*d)(); {
function declaresUpToBlock(canvas: Canvas, from: number): boolean {
  const { kind, bits, partner } = canvas.live;
  if (kind[from] !== Token.word || kind[from + 1] === 40) return false;
  for (let at = from; ; at++) {
    if (kind[at] === 123) return kind[at - 1] === 59;
    if (kind[at] === 40 && partner[at] > at && kind[partner[at] + 1] !== Token.word) at = partner[at];
    else if (kind[at] === Token.word ? bits[at] & (Word.control | Word.typedef) : !DECLARES.has(kind[at]))
      return false;
  }
}

// * , ; [ ]
const DECLARES: ReadonlySet<number> = new Set([42, 44, 59, 91, 93, Token.number]);
