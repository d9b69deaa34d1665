/** Columns that a text takes, tabs to every eighth. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width = letter === '\t' ? (width | 7) + 1 : width + 1;
  return width;
}

/** An indentation of so many columns, of tabs; of blanks alone where another one beside it is. */
export function indentOf(width: number, like = ''): string {
  if (/^ +$/.test(like)) return ' '.repeat(width);
  return '\t'.repeat(Math.floor(width / 8)) + ' '.repeat(width % 8);
}
