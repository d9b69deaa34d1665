import type { Canvas } from './canvas.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD =
  Word.statement | Word.control | Word.storage | Word.qualifier | Word.typeOperand | Word.assembler;

/**
 * Words and calls that are joined with strings:
 *
 *     printk(KERN_INFO PFX "a" FMT(x) "b");
 *            ^^^^^^^^^         ^^^^^^
 *
 * Returns the token behind the join.
 */
export function shadowStringJoin(canvas: Canvas, at: number, container: number): number {
  const { kind, bits, partner } = canvas.live;
  let to = at + 1;
  for (;;) {
    if (canvas.hidden[to]) break;
    if (kind[to] === Token.string) to++;
    else if (kind[to] === Token.word && !(bits[to] & KEYWORD)) {
      const close = kind[to + 1] === 40 ? partner[to + 1] : -1;
      if (close > 0) canvas.identifier('string-join', to, close);
      to = close > 0 ? close + 1 : to + 1;
    } else break;
  }
  if (container === Role.assembler) return to;
  const before = at - 1;
  if (before < 0 || canvas.hidden[before]) return to;
  if (kind[before] === Token.word && !(bits[before] & KEYWORD)) {
    let first = before;
    while (
      first > 0 &&
      kind[first - 1] === Token.word &&
      !(bits[first - 1] & KEYWORD) &&
      !canvas.hidden[first - 1]
    )
      first--;
    if (first < before) canvas.blank('string-join', first, before - 1);
    const close = first - 1;
    if (close > 0 && kind[close] === 41) shadowCallBefore(canvas, close, true, container);
  } else if (kind[before] === 41) shadowCallBefore(canvas, before, false, container);
  return to;
}

/** The call that ends before a string or a word, and those before it. */
function shadowCallBefore(canvas: Canvas, close: number, drop: boolean, container: number): void {
  const { kind, bits, partner, begins } = canvas.live;
  const open = partner[close];
  if (open <= 0 || kind[open - 1] !== Token.word || bits[open - 1] & KEYWORD) return;
  if (
    container > Role.block &&
    container !== Role.call &&
    container !== Role.initializer &&
    container !== Role.group
  )
    return;
  if (begins[open - 1]) return;
  if (drop) canvas.blank('string-join', open - 1, close);
  else canvas.identifier('string-join', open - 1, close);
  // f(FMT(a) FMT(b) "c")
  if (container === Role.call && kind[open - 2] === 41) shadowCallBefore(canvas, open - 2, true, container);
}
