import { type Canvas, isOpener } from './canvas.ts';
import {
  BRACE,
  BRACKET,
  CLOSE_BRACE,
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  EQUALS,
  PAREN,
  SEMICOLON,
} from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** The elements of `{ ... }` behind a declaration or an enum: macros for elements, which may lack their commas. */
export function shadowInitializer(canvas: Canvas, open: number): void {
  const { live, painter } = canvas;
  const { kind, start, end, partner, role } = live;
  const close = partner[open];
  if (close < 0) return;
  const enumerators = role[open] === Role.enumerators;
  // enum x : u8 {
  if (enumerators && open > 1 && kind[open - 2] === COLON) canvas.blank('annotation', open - 2, open - 1);
  let first = true;
  for (let at = open + 1; at < close; at++) {
    if (canvas.hidden[at]) continue;
    const k = kind[at];
    const begin = first;
    first = false;
    if (k === COMMA) {
      first = true;
      if (kind[at - 1] === COMMA || at - 1 === open) painter.blank('initializer', start[at], end[at], ',');
      continue;
    }
    if (k === SEMICOLON) {
      painter.write(
        'initializer',
        start[at],
        end[at],
        kind[at - 1] === COMMA || kind[at + 1] === COMMA ? ' ' : ',',
        ';',
      );
      first = true;
      continue;
    }
    if (enumerators && begin && k === Token.word && kind[at + 1] === PAREN && partner[at + 1] > 0) {
      const last = partner[at + 1];
      canvas.identifier('initializer', at, last);
      if (kind[last + 1] === Token.word) first = canvas.insertAfter('initializer', last, ',', at);
      at = last;
      continue;
    }
    if (begin && k === Token.word && !enumerators) {
      // ROW(1) = { 2, 3 }  ->  t_____ : { 2, 3 }
      const head = kind[at + 1] === PAREN && partner[at + 1] > 0 ? partner[at + 1] : at;
      if (kind[head + 1] === EQUALS && kind[head + 2] === BRACE) {
        if (head > at) canvas.identifier('initializer', at, head);
        canvas.write('initializer', head + 1, head + 1, ':');
        at = head + 1;
        continue;
      }
    }
    const last = isOpener(k) && partner[at] > 0 ? partner[at] : at;
    if (begin && k === BRACKET && isValue(kind[last + 1])) {
      // [1] "one"
      if (!canvas.insertAfter('initializer', last, '=')) canvas.blank('initializer', at, last);
      at = last;
      continue;
    }
    const next = kind[last + 1];
    if (last + 1 < close && lacksComma(canvas, last)) first = canvas.insertAfter('initializer', last, ',');
    else if (k === Token.word && next === BRACE && kind[at - 1] !== CLOSE_PAREN)
      canvas.blank('initializer', at, at);
    at = last;
  }
}

function isValue(k: number): boolean {
  return k === Token.string || k === Token.word || k === Token.number || k === BRACE;
}

/** Does an element end with the token `last`, and another begin behind it? */
function lacksComma(canvas: Canvas, last: number): boolean {
  const { kind, bits, partner } = canvas.live;
  const next = kind[last + 1];
  switch (kind[last]) {
    case CLOSE_BRACE:
      return next !== COMMA && next !== DOT && next !== BRACKET
        ? next !== SEMICOLON
        : canvas.breaksAfter(last) && next !== COMMA;
    case CLOSE_PAREN: {
      const before = partner[last] - 1;
      if (kind[before] !== Token.word || bits[before] & Word.typeOperand) return false;
      if (next === Token.word || next === BRACE || next === Token.number) return true;
      return (next === DOT || next === BRACKET) && canvas.breaksAfter(last);
    }
    case Token.word:
      if (bits[last] & Word.typeOperand) return false;
      if (next === DOT) return canvas.breaksAfter(last) && isDesignator(canvas, last + 1);
      return (next === Token.word || next === Token.number || next === BRACKET) && canvas.breaksAfter(last);
    default:
      return false;
  }
}

/** `.a.b =`, and not a field of what stands before. */
function isDesignator({ live: { kind } }: Canvas, dot: number): boolean {
  let i = dot;
  while (kind[i] === DOT && kind[i + 1] === Token.word) i += 2;
  return kind[i] === EQUALS || kind[i] === BRACKET;
}
