import type { Source } from '../text/source.ts';

const LONGEST = 80;
const OPENS = /^[A-Za-z_$]/;
const LABEL = /^[A-Za-z_]\w*:\s*($|\/[/*])/;

/**
 * The text that git writes behind a hunk's second `@@`: the nearest line above the hunk that begins with a letter,
 * `_` or `$`, cut to 80 bytes. A jump label is none: so has it git's driver for C, which a kernel tree's
 * .gitattributes selects.
 *
 * @param first the hunk's first line, counted from 0
 */
export function sectionAbove(source: Source, first: number): string {
  for (let line = first; line >= 1; line--) {
    const text = source.lineText(line);
    if (OPENS.test(text) && !LABEL.test(text)) return text.slice(0, LONGEST).trimEnd();
  }
  return '';
}
