import { type Canvas, isOpener } from './canvas.ts';
import { COLON } from './punctuation.ts';
import { Role } from './role.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

/** The elements of `{ ... }` behind a declaration or an enum: macros for elements, which may lack their commas. */
export function shadowInitializer(canvas: Canvas, open: number): void {
  const { live, painter } = canvas;
  const { kind, bits, start, end, partner, role } = live;
  const close = partner[open];
  if (close < 0) return;
  const enumerators = role[open] === Role.enumerators;
  // enum x : u8 {
  if (enumerators && kind[open - 2] === COLON) canvas.blank('annotation', open - 2, open - 1);
  let first = true;
  for (let at = open + 1; at < close; at++) {
    if (canvas.hidden[at]) continue;
    const k = kind[at];
    const begin = first;
    first = false;
    if (k === 44) {
      first = true;
      if (kind[at - 1] === 44 || at - 1 === open) painter.blank('initializer', start[at], end[at], ',');
      continue;
    }
    if (k === 59) {
      painter.write(
        'initializer',
        start[at],
        end[at],
        kind[at - 1] === 44 || kind[at + 1] === 44 ? ' ' : ',',
        ';',
      );
      first = true;
      continue;
    }
    if (enumerators && begin && k === Token.word && kind[at + 1] === 40 && partner[at + 1] > 0) {
      const last = partner[at + 1];
      canvas.identifier('initializer', at, last);
      if (kind[last + 1] === Token.word) first = canvas.insertAfter('initializer', last, ',', at);
      at = last;
      continue;
    }
    if (begin && k === Token.word && !enumerators) {
      // ROW(1) = { 2, 3 }  ->  t_____ : { 2, 3 }
      const head = kind[at + 1] === 40 && partner[at + 1] > 0 ? partner[at + 1] : at;
      if (kind[head + 1] === 61 && kind[head + 2] === 123) {
        if (head > at) canvas.identifier('initializer', at, head);
        canvas.write('initializer', head + 1, head + 1, ':');
        at = head + 1;
        continue;
      }
    }
    const last = isOpener(k) && partner[at] > 0 ? partner[at] : at;
    if (begin && k === 91 && isValue(kind[last + 1])) {
      // [1] "one"
      if (!canvas.insertAfter('initializer', last, '=')) canvas.blank('initializer', at, last);
      at = last;
      continue;
    }
    const next = kind[last + 1];
    if (last + 1 < close && lacksComma(last, next)) first = canvas.insertAfter('initializer', last, ',');
    else if (k === Token.word && next === 123 && kind[at - 1] !== 41) canvas.blank('initializer', at, at);
    at = last;
  }

  /** `.a.b =`, and not a field of what stands before. */
  function isDesignator(dot: number): boolean {
    let i = dot;
    while (kind[i] === 46 && kind[i + 1] === Token.word) i += 2;
    return kind[i] === 61 || kind[i] === 91;
  }

  function isValue(k: number): boolean {
    return k === Token.string || k === Token.word || k === Token.number || k === 123;
  }

  function lacksComma(last: number, next: number): boolean {
    switch (kind[last]) {
      case 125:
        return next !== 44 && next !== 46 && next !== 91
          ? next !== 59
          : canvas.breaksAfter(last) && next !== 44;
      case 41: {
        const before = partner[last] - 1;
        if (kind[before] !== Token.word || bits[before] & Word.typeOperand) return false;
        if (next === Token.word || next === 123 || next === Token.number) return true;
        return (next === 46 || next === 91) && canvas.breaksAfter(last);
      }
      case Token.word:
        if (bits[last] & Word.typeOperand) return false;
        if (next === 46) return canvas.breaksAfter(last) && isDesignator(last + 1);
        return (next === Token.word || next === Token.number || next === 91) && canvas.breaksAfter(last);
      default:
        return false;
    }
  }
}
