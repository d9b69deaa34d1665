import type { Canvas } from './canvas.ts';
import { BRACE, CLOSE_BRACE, PAREN, SEMICOLON } from './punctuation.ts';
import { Role } from './role.ts';
import { shadowRecordHead } from './shadow-file-scope.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** The name of a macro that is no loop. */
export const CAPITALS = /^[A-Z][A-Z0-9_]*$/;
const LOOP_NAME = /for_?each|foreach|^for_|_for_|iterate|^do_for|^do_each|_loop$/i;

export function hasLoopName(canvas: Canvas, at: number): boolean {
  return LOOP_NAME.test(canvas.word(at));
}

/** `each(x) use(x);` */
export function isHead(canvas: Canvas, at: number): boolean {
  if (hasLoopName(canvas, at)) return true;
  const close = canvas.live.partner[at + 1];
  return canvas.breaksAfter(close)
    ? canvas.column(close + 1) > canvas.column(at)
    : !CAPITALS.test(canvas.word(at));
}

/** `name(x) {` */
export function shadowBeforeBlock(canvas: Canvas, at: number): number {
  const close = canvas.live.partner[at + 1];
  if (canvas.live.role[close + 1] !== Role.initializer)
    return shadowHead(canvas, at, hasLoopName(canvas, at) ? 'loop' : 'statement');
  // ROWS(name) { 1, 2 };
  shadowRecordHead(canvas, at, close, '=');
  return close + 1;
}

/** A word and its parentheses become the head of a loop or of an `if`. */
export function shadowHead(canvas: Canvas, at: number, mask: 'loop' | 'scope' | 'statement'): number {
  const { kind, start, end, partner, begins } = canvas.live;
  const open = at + 1;
  const close = partner[open];
  const word = canvas.word(at);
  const keyword = mask === 'statement' || word.length < 5 ? 'if' : 'while';
  if (open + 1 === close) {
    canvas.painter.write(mask, start[at], end[close], word.length > 6 ? 'while (1)' : 'if(1)', word);
    canvas.hidden.fill(1, at, close + 1);
  } else {
    canvas.painter.write(mask, start[at], end[at], keyword, word);
    // scoped_cond_guard(lock, { return -EBUSY; }, &x)
    for (const { from, to } of canvas.arguments(open)) {
      if (kind[from] === BRACE) canvas.identifier('argument', from, to - 1);
    }
  }
  begins[close + 1] = 1;
  return open;
}

/** `D2(list_for_each(p, head) { ... })` */
export function isAroundLoop(canvas: Canvas, at: number): boolean {
  const { kind, bits, partner, role } = canvas.live;
  const [loop, close] = [at + 2, partner[at + 1]];
  if (kind[loop] !== Token.word || kind[loop + 1] !== PAREN || kind[close - 1] !== CLOSE_BRACE) return false;
  const brace = partner[loop + 1] + 1;
  const isLoop = (bits[loop] & Word.loop) !== 0 || hasLoopName(canvas, loop);
  return isLoop && kind[brace] === BRACE && role[brace] === Role.block && partner[brace] === close - 1;
}

/** The loop is read, the macro around it is not. */
export function shadowWrapped(canvas: Canvas, at: number): number {
  const close = canvas.live.partner[at + 1];
  canvas.blank('statement', at, at + 1);
  const last = canvas.live.kind[close + 1] === SEMICOLON ? close + 1 : close;
  canvas.blank('statement', close, last);
  canvas.live.begins[last + 1] = 1;
  return shadowHead(canvas, at + 2, 'loop');
}
