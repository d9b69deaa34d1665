import type { Binding } from '../match/binding.ts';
import type { Environment } from '../match/environment.ts';
import type { Token } from '../read/token.ts';
import { standsAlone } from './stands-alone.ts';

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

/** Writes added tokens down as lines, the metavariables replaced by what they stand for. */
export function renderLines(tokens: readonly Token[], lookup: Lookup): Line[] {
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
    const text = renderRow(row, lookup, rows[index + 1]?.[0]);
    for (const token of row) if (token.kind === 'punctuation') depth += depthOf(token.text);
    const [head, ...others] = text.split('\n');
    lines.push({ level, text: head, directive, continues });
    for (const line of outdent(others))
      lines.push({ level: level + line.level, text: line.text, directive: false, continues: false });
  }
  return lines;
}

function depthOf(text: string): number {
  if (text === '(' || text === '[') return 1;
  return text === ')' || text === ']' ? -1 : 0;
}

function widthOf(space: string): number {
  let width = 0;
  for (const character of space) width = character === '\t' ? (width | 7) + 1 : width + 1;
  return width;
}

// The later lines of a statement that stands for a metavariable keep their steps, counted from the line that has the fewest.
function outdent(lines: readonly string[]): { level: number; text: string }[] {
  if (lines.length === 0) return [];
  const widths = lines.filter((line) => line.trim() !== '').map((line) => widthOf(/^[ \t]*/.exec(line)![0]));
  const base = Math.min(...widths) & ~7;
  return lines.map((line) => ({
    level: 0,
    text: line.trim() === '' ? '' : behindColumn(line, base).trimEnd(),
  }));
}

function behindColumn(line: string, column: number): string {
  let at = 0;
  for (let width = 0; width < column && /[ \t]/.test(line[at] ?? ''); at++)
    width = line[at] === '\t' ? (width | 7) + 1 : width + 1;
  return line.slice(at);
}

/** One line's tokens, spaced as they stand in the semantic patch; `behind` begins the next line. */
function renderRow(row: readonly Token[], lookup: Lookup, behind?: Token): string {
  let text = '';
  for (let at = 0; at < row.length; at++) {
    const token = row[at];
    const value = token.kind === 'word' ? lookup(token.text) : undefined;
    let part = value
      ? valueText(value)
      : token.kind === 'string'
        ? fillString(token.text, lookup)
        : token.text === '......'
          ? '...'
          : token.text;
    if (value?.kind === 'type') {
      const place = part.indexOf('@');
      let next = at + 1;
      let stars = '';
      while (row[next]?.text === '*') stars += row[next++].text;
      const name = row[next]?.kind === 'word' ? row[next] : undefined;
      if (place >= 0 && name) {
        const named = lookup(name.text);
        const behind = behindSizes(row, next + 1);
        const sizes = renderRow(row.slice(next + 1, behind), lookup);
        part = part.replace('@', stars + (named ? valueText(named) : name.text) + sizes);
        at = behind - 1;
      } else if (place >= 0) part = part.replace(/ ?@/, '');
    } else if (
      value?.precedence !== undefined &&
      (needsParentheses(value.precedence, part, row, at) ||
        (value.precedence < UNARY && endsCast(row, at - 1)))
    ) {
      part = `(${part})`;
    }
    if (value?.kind === 'statement' && (row[at + 1] ?? behind)?.text === 'else' && !standsAlone(part))
      part = `{ ${part} }`;
    // A list that stands for nothing takes a comma beside it along.
    if (value?.items && part === '') {
      if (/,\s*$/.test(text)) text = text.replace(/,\s*$/, '');
      else if (row[at + 1]?.text === ',') at++;
      continue;
    }
    if (text !== '' && part !== '') text += gap(text, part, token, row[at - 1]);
    text += part;
  }
  return text;
}

// T x[E];      T is int[4]: x[E][4]
//    ^^^
function behindSizes(row: readonly Token[], start: number): number {
  let at = start;
  while (row[at]?.text === '[') {
    const close = row.findIndex((token, index) => index > at && token.text === ']');
    if (close < 0) break;
    at = close + 1;
  }
  return at;
}

const UNARY = 14;

// (T)E      the parentheses before a value, with no name in front of them
function endsCast(row: readonly Token[], at: number): boolean {
  if (row[at]?.text !== ')') return false;
  let open = at;
  for (let depth = 0; open >= 0; open--) {
    depth -= depthOf(row[open].text);
    if (depth === 0) break;
  }
  const before = row[open - 1];
  return open >= 0 && (before?.kind !== 'word' || before.text === 'return');
}

function valueText(value: Binding): string {
  return value.text;
}

function gap(text: string, part: string, token: Token, before: Token | undefined): string {
  if (/^[,;)\]]/.test(part)) return '';
  if (text.endsWith(',')) return ' ';
  if (
    before &&
    /^(?:if|for|while|switch|do|else|return|case|goto)$/.test(before.text) &&
    part !== ';' &&
    part !== ':'
  )
    return ' ';
  if (/[*(]$/.test(text) && before?.text !== '*' && !token.space) return '';
  if (token.space !== '' || token.startsLine)
    return /\*$/.test(text) && before?.text !== '*' && /^[\w*]/.test(part) ? '' : ' ';
  return /\w$/.test(text) && /^\w/.test(part) ? ' ' : '';
}

// "%@d@" in a string stands for a format directive that the pattern found.
function fillString(text: string, lookup: Lookup): string {
  return text.replace(/%@(\w+)@/g, (whole, name) => {
    const value = lookup(name);
    return value ? value.text : whole;
  });
}

const TIGHT = new Map<string, number>(
  Object.entries({
    '.': 15,
    '->': 15,
    '[': 15,
    '*': 13,
    '/': 13,
    '%': 13,
    '+': 12,
    '-': 12,
    '<<': 11,
    '>>': 11,
    '<': 10,
    '>': 10,
    '<=': 10,
    '>=': 10,
    '==': 9,
    '!=': 9,
    '&': 8,
    '^': 7,
    '|': 6,
    '&&': 5,
    '||': 4,
    '?': 3,
  }),
);
const PREFIX = new Set(['!', '~', '&', '*', '-', '+', 'sizeof', '++', '--']);

/**
 * Would the neighbours tear the value apart?
 *
 *     + f(E * 2)       with a + b for E must become f((a + b) * 2)
 *     + g(x - E)       and g(x - (a + b)), and - E with -a must not become --a
 */
function needsParentheses(precedence: number, value: string, row: readonly Token[], at: number): boolean {
  const before = row[at - 1]?.text ?? '';
  const behind = row[at + 1]?.text ?? '';
  if ((TIGHT.get(behind) ?? 0) > precedence) return true;
  if (isPrefix(row, at - 1)) return precedence < UNARY || (/^[-+&]/.test(value) && before === value[0]);
  const left = TIGHT.get(before) ?? 0;
  return left === precedence ? !/^(?:[+&|^]|&&|\|\||[.?]|->)$/.test(before) : left > precedence;
}

// f(-E)  a * -E  (T)*E
//   ^        ^      ^
function isPrefix(row: readonly Token[], at: number): boolean {
  const sign = row[at]?.text ?? '';
  if (!PREFIX.has(sign)) return false;
  const before = row[at - 1]?.text ?? '';
  if (!TIGHT.has(sign) || before === '') return true;
  if (before === ')') return endsCast(row, at - 1);
  return before === 'return' || before === 'case' || !/^[\w"'\]]/.test(before);
}
