import type { Canvas } from './canvas.ts';
import { Role } from './role.ts';
import { BREAK, NEUTRAL } from './shadow-words.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** `int f(void) UNKNOWN {`, `int x[3] UNKNOWN = ...`: one word behind a declarator. */
export function shadowTrailingWord(canvas: Canvas, at: number, container: number): number {
  const { live } = canvas;
  const { kind, bits, partner } = live;
  const before = kind[at - 1];
  if (container > Role.parameters || canvas.hidden[at - 1]) return at + 1;
  if (container !== Role.block && bits[at] & (BREAK | NEUTRAL | Word.primitive | Word.tag)) return at + 1;
  if (container === Role.initializer || container === Role.call || container === Role.enumerators)
    return at + 1;
  const open = partner[at - 1];
  if (open <= 0) return at + 1;
  if (container === Role.block && before === 41 && !live.begins[at]) {
    // x = f(y)
    // z();
    const called = kind[open - 1] === Token.word && !(bits[open - 1] & BREAK) && canvas.breaksAfter(at - 1);
    if (!called || !canvas.insertAfter('statement', at - 1, ';', open - 1)) return at + 1;
    live.begins[at] = 1;
    return at;
  }
  if (before === 41) {
    if (container === Role.block) return at + 1;
    const head = kind[open - 1];
    if (head !== Token.word && head !== 41) return at + 1;
    if (head === Token.word && bits[open - 1] & BREAK) return at + 1;
  }
  const last = kind[at + 1] === 40 && partner[at + 1] > 0 ? partner[at + 1] : at;
  const after = kind[last + 1];
  if (after !== 59 && after !== 61 && after !== 44 && after !== 123 && after !== 41) return at + 1;
  canvas.blank('annotation', at, last);
  return last + 1;
}
