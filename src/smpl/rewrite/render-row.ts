import type { Token } from '../read/token.ts';
import { isInfix } from './infix.ts';
import { needsParentheses } from './parentheses.ts';
import type { Lookup } from './render.ts';
import { standsAlone } from './stands-alone.ts';

/**
 * One line's tokens, spaced as the kernel's style has it or, exactly, as in the semantic patch; `behind` begins the next
 * line.
 */
export function renderRow(
  row: readonly Token[],
  lookup: Lookup,
  { exactly, behind }: { readonly exactly: boolean; readonly behind?: Token | undefined },
): string {
  let text = '';
  let stars = '';
  for (let at = 0; at < row.length; at++) {
    const token = row[at];
    const value = token.kind === 'word' ? lookup(token.text) : undefined;
    let part = value?.text ?? tokenText(token, lookup);
    let last = at;
    if (at > 0 && row[at - 1].text === ',') part = stars + part;
    if (value?.kind === 'type')
      ({ part, last } = typeWithName(row, at, withoutQualifier(part, row[at - 1]), lookup));
    else if (value?.precedence !== undefined && needsParentheses(value.precedence, part, row, at))
      part = `(${part})`;
    else if (
      value?.kind === 'statement' &&
      (row[at + 1] ?? behind)?.text === 'else' &&
      !standsAlone(part, 'closed')
    )
      part = `{ ${part} }`;
    // A list that stands for nothing takes a comma beside it along.
    if (value?.items && part === '') {
      if (/,\s*$/.test(text)) text = text.replace(/,\s*$/, '');
      else if (row[at + 1]?.text === ',') at++;
      continue;
    }
    if (text !== '' && part !== '')
      text += exactly ? token.space || seam(text, part) : gap(text, part, row, at);
    text += part;
    if (value?.kind === 'type' && declaresNames(row)) stars = /\**$/.exec(part)![0];
    at = last;
  }
  return text;
}

// T x, y;      T is char *: char *x, *y;
const declaresNames = (row: readonly Token[]): boolean =>
  row[row.length - 1].text === ';' && row.every(({ kind, text }) => kind === 'word' || /^[,;*]$/.test(text));

function tokenText({ kind, text }: Token, lookup: Lookup): string {
  if (kind === 'string') return fillString(text, lookup);
  return text === '......' ? '...' : text;
}

// const T *p      T is const char: the qualifier is written once
function withoutQualifier(type: string, before: Token | undefined): string {
  return before && /^(?:const|volatile) /.test(type) && type.startsWith(`${before.text} `)
    ? type.slice(before.text.length + 1)
    : type;
}

// T x[E];      T is int (*@)(void): the name and its sizes stand inside
function typeWithName(row: readonly Token[], at: number, type: string, lookup: Lookup) {
  if (!type.includes('@')) return { part: type, last: at };
  let next = at + 1;
  let stars = '';
  while (row[next]?.text === '*') stars += row[next++].text;
  const name = row[next];
  if (name?.kind !== 'word') return { part: type.replace(/ ?@/, ''), last: at };
  const behind = behindSizes(row, next + 1);
  const sizes = renderRow(row.slice(next + 1, behind), lookup, { exactly: false });
  const declarator = stars + (lookup(name.text)?.text ?? name.text) + sizes;
  return { part: type.replace('@', declarator), last: behind - 1 };
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

function gap(text: string, part: string, row: readonly Token[], at: number): string {
  const token = row[at];
  const before = row[at - 1];
  if (/^[,;)\]]/.test(part) || (part === ':' && before?.text === '?')) return '';
  if (part === '{' && /^(?:if|for|while|switch|do|else)$/.test(row[0].text)) return ' ';
  // log(xs, E)      where xs is nothing
  if (text.endsWith('(') && before?.text === ',') return '';
  if (isInfix(row, at) || (at > 0 && isInfix(row, at - 1))) return ' ';
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
  return seam(text, part);
}

const seam = (text: string, part: string): string => (/\w$/.test(text) && /^\w/.test(part) ? ' ' : '');

// "%@d@" in a string stands for a format directive that the pattern found.
function fillString(text: string, lookup: Lookup): string {
  return text.replace(/%@(\w+)@/g, (whole, name) => {
    const value = lookup(name);
    if (!value) return whole;
    return value.kind === 'format' ? `%${value.text}` : value.text;
  });
}
