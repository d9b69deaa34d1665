import { type Canvas, isOpener } from './canvas.ts';
import { Token } from './token.ts';
import { Word } from './word.ts';

const QUALIFIER = /^(?:volatile|__volatile__|inline|goto)$/;
const COLON = 58;
const COMMA = 44;

/**
 * An assembler statement, its template and constraints as single strings:
 *
 *     asm volatile(ALTERNATIVE("a", "b") : "=r" (x) : "i" (4) : CLOBBERS);
 */
export function shadowAssembler(canvas: Canvas, open: number): number {
  const { live, painter } = canvas;
  const { kind, bits, start, end, partner } = live;
  const close = partner[open];
  if (close < 0) return open + 1;
  let keyword = open - 1;
  while (keyword >= 0 && !(bits[keyword] & Word.assembler)) keyword--;
  const before = keyword > 0 ? kind[keyword - 1] : 0;
  const named = before === Token.word && !(bits[keyword - 1] & Word.statement);
  if (named || before === 93 || (before === 41 && live.begins[keyword] === 0)) {
    // register long x asm("r0") = 1;
    canvas.blank('annotation', keyword, close);
    return close + 1;
  }
  const name = canvas.word(keyword);
  if (name === 'asm_volatile_goto')
    painter.write('assembler', start[keyword], end[keyword], 'asm goto', name);
  else if (name === 'asm_inline') painter.write('assembler', start[keyword], end[keyword], 'asm', name);

  for (let at = keyword + 1; at < open; at++) {
    if (!QUALIFIER.test(canvas.word(at))) canvas.blank('assembler', at, at);
  }
  const sections = sectionsOf();
  template(sections[0].from, sections[0].to);
  for (const { from, to } of sections.slice(1, 3)) for (const part of commaSplit(from, to)) operand(part);
  const clobbers = sections[3];
  if (clobbers) for (const part of commaSplit(clobbers.from, clobbers.to)) oneString(part.from, part.to);
  return open + 1;

  function sectionsOf(): { from: number; to: number }[] {
    const list: { from: number; to: number }[] = [];
    let from = open + 1;
    for (let at = open + 1; at < close; at++) {
      if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
      else if (kind[at] === COLON) {
        list.push({ from, to: at });
        from = at + 1;
      }
    }
    list.push({ from, to: close });
    return list;
  }

  function commaSplit(from: number, to: number): { from: number; to: number }[] {
    const list: { from: number; to: number }[] = [];
    let begin = from;
    for (let at = from; at < to; at++) {
      if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
      else if (kind[at] === COMMA) {
        list.push({ from: begin, to: at });
        begin = at + 1;
      }
    }
    if (to > begin) list.push({ from: begin, to });
    return list;
  }

  function template(from: number, to: number): void {
    for (let at = from; at < to; at++) {
      if (kind[at] !== Token.string) {
        oneString(from, to);
        return;
      }
    }
  }

  function operand({ from, to }: { from: number; to: number }): void {
    const first = kind[from] === 91 && partner[from] > 0 ? partner[from] + 1 : from;
    const last = to - 1;
    const group = kind[last] === 41 ? partner[last] : -1;
    if (group > first && hasComma(group)) canvas.write('assembler', first, last, '""(0)');
    else if (group > first) oneString(first, group);
    else if (group < 0 && to > first) {
      // An operand that is a macro: "" (0)
      const length = end[last] - start[first];
      if (length >= 5) canvas.write('assembler', first, last, '""(0)');
    }
  }

  function hasComma(group: number): boolean {
    for (let at = group + 1; at < partner[group]; at++) {
      if (isOpener(kind[at]) && partner[at] > 0) at = partner[at];
      else if (kind[at] === COMMA) return true;
    }
    return false;
  }

  /** Leaves the first string of [from, to), or makes one. */
  function oneString(from: number, to: number): void {
    if (to - from === 1 && kind[from] === Token.string) return;
    let string = from;
    while (string < to && kind[string] !== Token.string) string++;
    if (string === to) {
      const length = end[to - 1] - start[from];
      if (to > from && length >= 2) canvas.write('assembler', from, to - 1, `"${' '.repeat(length - 2)}"`);
      return;
    }
    canvas.blank('assembler', from, string - 1);
    canvas.blank('assembler', string + 1, to - 1);
  }
}
