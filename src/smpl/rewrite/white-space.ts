/** White space at a place of a text. */

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The white space that the line of an offset begins with. */
export function indentOfLine(text: string, offset: number): string {
  const start = lineStart(text, offset);
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}

/** Is there nothing but white space between the start of the line and the offset? */
export function opensLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}

/** The column behind a text that begins in a column; both from 0. */
export function columnAfter(text: string, from = 0): number {
  let column = from;
  for (const character of text) {
    if (character === '\n') column = 0;
    else column = character === '\t' ? (column | 7) + 1 : column + 1;
  }
  return column;
}

/** Indentation that is `steps` deeper or, below 0, less deep. */
export function shiftIndent(indent: string, steps: number, unit: string): string {
  if (steps >= 0) return unit.repeat(steps) + indent;
  let rest = indent;
  for (let step = steps; step < 0; step++) {
    if (rest.startsWith(unit)) rest = rest.slice(unit.length);
    else rest = rest.replace(/^(?:\t| {1,8})/, '');
  }
  return rest;
}

/** White space up to a column: tabs and then blanks, or only blanks. */
export function spaceTo(column: number, unit: string): string {
  return unit === '\t' ? '\t'.repeat(column >> 3) + ' '.repeat(column & 7) : ' '.repeat(column);
}

/** The white space in front of an offset, line ends among it. */
export function spaceBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && /\s/.test(text[start - 1])) start--;
  return text.slice(start, offset);
}
