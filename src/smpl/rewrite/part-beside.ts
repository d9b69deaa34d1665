import type { Edit } from '../../text/edit-set.ts';
import type { Span } from '../match/witness.ts';
import type { Place } from './layout.ts';
import type { Style } from './style.ts';

// WARN(1, n)      WARN(1, is added, n stays
//        ^
export const blankBehind = (body: string, next = '\n'): string =>
  (/\w$/.test(body) && /\w/.test(next)) || (/,$/.test(body) && /\S/.test(next)) ? ' ' : '';

const KEYWORD = /\b(?:return|case|else)$/;

// return + (long) a
//          ^^^^^^ stands right before what it is for
const isPrefix = (body: string, before: string): boolean =>
  /[([!~]$|^\*+$/.test(body) ||
  (/^(?:[-&*+]|--|\+\+|\([\w\s*]+\))$/.test(body) &&
    (KEYWORD.test(before) || /[-+*/%=<>&|^!~?:,([{;]$/.test(before)));

/** The edit that adds part of a statement behind a token that stays. */
export function partBehind(style: Style, { anchor, indent }: Place, body: string): Edit {
  const { text } = style;
  // .a = x,  /* of a */
  const comment = /^[ \t]*(?:\/\*(?:(?!\*\/)[^\n])*\*\/|\/\/[^\n]*?)(?=[ \t\r]*\n)/.exec(
    text.slice(anchor.end, style.lineEnd(anchor.end) + 1),
  );
  const end = anchor.end + (comment?.[0].length ?? 0);
  if (comment && text[anchor.end - 1] === ',') return { start: end, end, text: `\n${indent}${body}` };
  // f(int a /* of a */)
  const own = /^[ \t]*\/\*(?:(?!\*\/)[^\n])*\*\/(?=\s*\))/.exec(text.slice(anchor.end, anchor.end + 200));
  if (own && body.startsWith(','))
    return { start: anchor.end + own[0].length, end: anchor.end + own[0].length, text: body };
  const before = text[anchor.end - 1];
  const upTo = text.slice(Math.max(0, anchor.end - 20), anchor.end);
  const tight =
    /^[,;)\]]/.test(body) ||
    /[([!~]/.test(before) ||
    (/^(?:[([.]|->)/.test(body) && /[\w)\]]/.test(before) && !KEYWORD.test(upTo));
  const tail = blankBehind(body, text[anchor.end]);
  const gap = /^[ \t]*(?=\S)/.exec(text.slice(anchor.end))?.[0].length ?? 0;
  // f( a )      what comes first takes the blank
  if (gap > 0 && /[([]/.test(before))
    return {
      start: anchor.end + gap,
      end: anchor.end + gap,
      text: body + blankBehind(body, text[anchor.end + gap]),
    };
  if (gap > 0 && isPrefix(body, upTo))
    return { start: anchor.end, end: anchor.end + gap, text: (tight ? '' : ' ') + body };
  // int f(void)      the body of a new function that is put before the old one's
  const isBody = before === ')' && indent === '' && body.startsWith('{\n');
  if (isBody) return { start: anchor.end, end: anchor.end, text: `\n${body}` };
  return { start: anchor.end, end: anchor.end, text: (tight ? '' : ' ') + body + tail };
}

/** The edit that adds part of a statement before a token that stays. */
export function partBefore({ text }: Style, anchor: Span, body: string): Edit {
  // 2
  // )      a comma and what comes behind it follow the 2
  const last = text.slice(0, anchor.start).trimEnd();
  const isBelow = text[anchor.start] === ')' && text.slice(last.length, anchor.start).includes('\n');
  if (isBelow && body.startsWith(',') && !last.slice(last.lastIndexOf('\n') + 1).includes('//'))
    return { start: last.length, end: last.length, text: body };
  const tight = /[([!~.]$|->$/.test(body) || /[,;)\]]/.test(text[anchor.start] ?? '') || /^[&*]$/.test(body);
  const before = text[anchor.start - 1] ?? '\n';
  const head = /\w$/.test(before) && /^\w/.test(body) ? ' ' : '';
  return { start: anchor.start, end: anchor.start, text: head + body + (tight ? '' : ' ') };
}
