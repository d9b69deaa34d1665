import type { Canvas } from './canvas.ts';
import { shadowDeclarator } from './shadow-file-scope.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const KEYWORD = Word.tag | Word.primitive | Word.storage | Word.qualifier;

/** The start of a field: `DECLARE_BITMAP(name, 64);`, `struct_group(name, int a; int b;);` */
export function shadowField(canvas: Canvas, at: number): number {
  const { kind, bits, partner, start, begins } = canvas.live;
  shadowUnnamedFields(canvas, at);
  for (let colon = at + 1; colon < at + 5 && kind[colon - 1] === Token.word; colon++) {
    if (kind[colon] === 58 && isUnnamed(canvas, at, colon)) {
      // u32 : 6;
      const last = widthEnd(canvas, colon);
      canvas.blank('field', colon, kind[last + 1] === 44 ? last + 1 : last);
    }
  }
  if (kind[at] === 59 && (kind[at - 1] === 59 || kind[at - 1] === 123)) {
    canvas.blank('field', at, at);
    return at + 1;
  }
  if (kind[at] === Token.word && kind[at + 1] === 125) {
    canvas.blank('annotation', at, at);
    return at + 1;
  }
  if (kind[at] !== Token.word || bits[at] & KEYWORD || kind[at + 1] !== 40) return at;
  const open = at + 1;
  const close = partner[open];
  if (close < 0 || kind[open + 1] === 42) return at;
  if (bits[at] & Word.fieldGroup) {
    const list = canvas.arguments(open);
    const before = canvas.word(at) === 'struct_group' ? 1 : canvas.word(at) === '__struct_group' ? 3 : 2;
    if (list.length <= before) return at;
    const fields = list[before].from;
    canvas.painter.write(
      'field',
      start[at],
      start[fields],
      `struct${' '.repeat(start[fields] - start[at] - 7)}{`,
      'struct_group',
    );
    canvas.painter.write('field', start[close], start[close] + 1, '}', 'struct_group');
    begins[fields] = 1;
    for (let i = fields; i < close; i++) if (kind[i] === 59) begins[i + 1] = 1;
    return fields;
  }
  if (kind[close + 1] === Token.word && !canvas.breaksAfter(close)) {
    // FIFO(char, 64) fifo;
    canvas.blank('declarator', open, close);
    return close + 1;
  }
  if (kind[close + 1] !== 59) {
    if (!canvas.breaksAfter(close)) return at;
    canvas.insertAfter('field', close, ';', at);
    begins[close + 1] = 1;
  }
  shadowDeclarator(canvas, at, 'field');
  return close + 1;
}

/** No name between the type and the colon. */
function isUnnamed(canvas: Canvas, at: number, colon: number): boolean {
  const { bits } = canvas.live;
  let names = 0;
  let typed = false;
  for (let i = at; i < colon; i++) {
    if (bits[i] & Word.primitive) typed = true;
    else if (!(bits[i] & (Word.storage | Word.qualifier))) names++;
  }
  return names === (typed ? 0 : 1);
}

/** `u8 a : 1, : 2, b : 1;`: the grammar wants names. */
function shadowUnnamedFields(canvas: Canvas, at: number): void {
  const { kind, around } = canvas.live;
  for (let i = at; around[i] === around[at] && kind[i] !== 59 && kind[i] !== 123; i++) {
    if (kind[i] === 44 && kind[i + 1] === 58) canvas.blank('field', i, widthEnd(canvas, i + 1));
  }
}

/** The last token of a bit field's width. */
function widthEnd(canvas: Canvas, colon: number): number {
  const { kind } = canvas.live;
  let last = colon;
  while (kind[last + 1] !== 59 && kind[last + 1] !== 44 && kind[last + 1] !== 0) last++;
  return last;
}
