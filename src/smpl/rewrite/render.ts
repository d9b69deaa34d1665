import type { Binding } from '../match/binding.ts';
import type { Environment } from '../match/environment.ts';
import type { Token } from '../read/token.ts';
import { depthOf } from './parentheses.ts';
import { renderRow } from './render-row.ts';

/** One line of added code, without its indentation; `level` counts steps deeper than the first line. */
export interface Line {
  readonly level: number;
  readonly text: string;
  /** Stands in column 0: `#ifdef X`. */
  readonly directive: boolean;
  /** Goes on inside the parentheses of the line before. */
  readonly continues: boolean;
}

/** Names of metavariables to their values; undefined for a word of the code. */
export type Lookup = (name: string) => Binding | undefined;

export function lookupIn(names: ReadonlyMap<string, string>, environment: Environment): Lookup {
  return (name) => {
    const key = names.get(name);
    return key === undefined ? undefined : environment.get(key);
  };
}

/** Writes added tokens down as lines, the metavariables replaced by what they stand for; `exactly`: with the spaces that they have. */
export function renderLines(tokens: readonly Token[], lookup: Lookup, exactly = false): Line[] {
  const rows: Token[][] = [];
  for (const token of tokens) {
    if (token.startsLine || rows.length === 0) rows.push([token]);
    else rows[rows.length - 1].push(token);
  }
  const lines: Line[] = [];
  const indents: number[] = [];
  let depth = 0;
  for (const [index, row] of rows.entries()) {
    const [first] = row;
    if (first.kind === 'blank') {
      lines.push({ level: 0, text: '', directive: false, continues: false });
      continue;
    }
    const directive = first.kind === 'directive';
    const continues = depth > 0;
    let level = 0;
    if (!directive && !continues) {
      const width = widthOf(first.space);
      while (indents.length > 0 && indents[indents.length - 1] > width) indents.pop();
      if (indents.length === 0 || indents[indents.length - 1] < width) indents.push(width);
      level = indents.length - 1;
    }
    const text = renderRow(row, lookup, { exactly, behind: rows[index + 1]?.[0] });
    for (const token of row) if (token.kind === 'punctuation') depth += depthOf(token.text);
    const [head, ...others] = text.split('\n');
    lines.push({ level, text: head, directive, continues });
    for (const line of directive ? others : outdent(others))
      lines.push({ level, text: line, directive: isDirective(line), continues: false });
  }
  return lines;
}

function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width = character === '\t' ? (width | 7) + 1 : width + 1;
  return width;
}

// The later lines of a statement that stands for a metavariable keep their steps, counted from the line that has the fewest.
function outdent(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const inner = lines.filter((line) => line.trim() !== '' && !isDirective(line));
  const base = Math.min(...inner.map((line) => widthOf(/^[ \t]*/.exec(line)![0]))) & ~7;
  return lines.map((line) => {
    if (isDirective(line)) return line;
    return line.trim() === '' ? '' : behindColumn(line, base).trimEnd();
  });
}

const isDirective = (line: string): boolean => line.startsWith('#');

function behindColumn(line: string, column: number): string {
  let at = 0;
  for (let width = 0; width < column && /[ \t]/.test(line[at] ?? ''); at++)
    width = line[at] === '\t' ? (width | 7) + 1 : width + 1;
  return line.slice(at);
}
