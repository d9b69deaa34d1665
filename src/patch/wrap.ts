import { misleads } from './message-traps.ts';

/** The width of a commit message's lines, by custom of the kernel. */
export const COLUMNS = 75;

const ITEM = /^(?:[*-]|\d+[.)])\s+/;
const VERBATIM = /^(?: {2}|\t)/;

/**
 * Fills the paragraphs of a text. Blank lines part paragraphs; a list item (`* `, `- `, `1. `) hangs under its mark;
 * lines indented by two blanks or a tab stand as they are. Code is never split inside a call or a pair of backticks,
 * unless that alone is wider than a line. No line begins with what git or checkpatch would take for something else.
 *
 * @param columns counted in bytes of UTF-8, as checkpatch does; no text is wider on a terminal
 */
export function wrap(text: string, columns = COLUMNS): string {
  return text
    .split(/\n[ \t]*\n+/)
    .map((paragraph) =>
      blocksOf(paragraph)
        .map((block) => fillBlock(block, columns))
        .join('\n'),
    )
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** A paragraph cut before each list item and around its verbatim lines; a line below an item continues it. */
function blocksOf(paragraph: string): string[] {
  const blocks: string[] = [];
  for (const line of paragraph.split('\n')) {
    const open = blocks.at(-1);
    const inItem = open !== undefined && ITEM.test(open);
    if (open === undefined || ITEM.test(line) || VERBATIM.test(open) || (VERBATIM.test(line) && !inItem)) {
      blocks.push(line);
    } else {
      blocks[blocks.length - 1] = `${open} ${line.trim()}`;
    }
  }
  return blocks;
}

function fillBlock(block: string, columns: number): string {
  if (VERBATIM.test(block)) return block.trimEnd();
  const mark = ITEM.exec(block)?.[0] ?? '';
  const hanging = ' '.repeat(mark.length);
  const lines = fill(atomsOf(block.slice(mark.length), columns - mark.length), columns - mark.length);
  return lines.map((line, index) => (index === 0 ? mark : hanging) + line).join('\n');
}

function fill(atoms: readonly string[], columns: number): string[] {
  const lines: string[][] = [];
  let width = columns;
  for (const atom of atoms) {
    const more = 1 + byteWidth(atom);
    if (lines.length > 0 && width + more <= columns) {
      lines[lines.length - 1].push(atom);
      width += more;
      continue;
    }
    const line = [atom];
    const above = lines.at(-1);
    while (above && above.length > 1 && misleads(line.join(' '))) line.unshift(above.pop()!);
    lines.push(line);
    width = byteWidth(line.join(' '));
  }
  return lines.map((line) => line.join(' '));
}

/** Words, and what must not be split: `f(a, b)`, everything between two backticks, `commit 0123456789ab`. */
function atomsOf(text: string, columns: number): string[] {
  const atoms: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text[at])) {
      at++;
      continue;
    }
    let end = atomEnd(text, at);
    if (byteWidth(text.slice(at, end)) > columns) end = wordEnd(text, at);
    atoms.push(text.slice(at, end));
    at = end;
  }
  return atoms;
}

function atomEnd(text: string, start: number): number {
  let at = start + (/^commit\s+(?=[0-9a-f]{12})/i.exec(text.slice(start, start + 40))?.[0].length ?? 0);
  while (at < text.length && !/\s/.test(text[at])) {
    const tick = text[at] === '`' ? text.indexOf('`', at + 1) : -1;
    if (tick > at) at = tick + 1;
    else if (text[at] === '(' && /\w/.test(text[at - 1] ?? '')) at = closing(text, at) ?? at + 1;
    else at++;
  }
  return at;
}

function wordEnd(text: string, start: number): number {
  const blank = text.slice(start).search(/\s/);
  return blank < 0 ? text.length : start + blank;
}

/** Offset behind the parenthesis that closes the one at `open`. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}

export function byteWidth(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
