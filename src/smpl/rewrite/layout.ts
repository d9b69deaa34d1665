import type { Edit } from '../../text/edit-set.ts';
import type { Span } from '../match/witness.ts';
import { commentAbove, lostComments, withOwnComments } from './comments-beside.ts';
import { blankBehind, partBefore, partBehind } from './part-beside.ts';
import type { Line } from './render.ts';
import type { Style } from './style.ts';
import { shiftIndent } from './white-space.ts';

/** Added code that is ready to be laid out. */
export interface Addition {
  readonly lines: readonly Line[];
  /** Statements or top-level items, on lines of their own. */
  readonly whole: boolean;
}

/** Where an addition goes that replaces nothing. */
export interface Place {
  readonly side: 'before' | 'after';
  readonly anchor: Span;
  /** The indentation of added lines. */
  readonly indent: string;
}

const LABEL = /^(?!default:)[a-zA-Z_]\w*:$/;

/** Lines as text, the first one without indentation. */
function layOut(style: Style, lines: readonly Line[], indent: string): string {
  let text = '';
  let last = '';
  for (const [index, line] of lines.entries()) {
    const isFlush = line.directive || line.text === '' || LABEL.test(line.text);
    const lead = isFlush ? '' : shiftIndent(indent, line.level, style.unit);
    const full = line.continues ? align(last, indent, style) + line.text : lead + line.text;
    text += index === 0 ? (line.directive ? line.text : full.trimStart()) : `\n${full}`;
    last = index === 0 ? lead + line.text : full;
  }
  return text;
}

// Under the parenthesis that is still open, as the kernel's style has it.
function align(line: string, indent: string, style: Style): string {
  let depth = 0;
  for (let at = line.length - 1; at >= 0; at--) {
    if (line[at] === ')') depth++;
    else if (line[at] === '(' && depth-- === 0) {
      const width = columnsOf(line.slice(0, at + 1));
      return style.unit === '\t' ? '\t'.repeat(width >> 3) + ' '.repeat(width & 7) : ' '.repeat(width);
    }
  }
  return /^\s/.test(line) ? /^[ \t]*/.exec(line)![0] : shiftIndent(indent, 1, style.unit);
}

function columnsOf(text: string): number {
  let width = 0;
  for (const character of text) width = character === '\t' ? (width | 7) + 1 : width + 1;
  return width;
}

/** The edit that takes a stretch away, with the line that it empties and the space that it leaves over. */
export function removalEdit(style: Style, span: Span): Edit {
  const { text } = style;
  const { start, end: given } = style.layout.keepComments ? span : withOwnComments(text, span);
  // A directive's node ends behind its line end.
  const end = text[given - 1] === '\n' ? given - 1 : given;
  const broken = style.opensLine(start) && brokenLine(style, start, end);
  if (broken) return broken;
  if (style.opensLine(start) && style.closesLine(end)) {
    let from = style.lineStart(start);
    let to = Math.min(style.lineEnd(end) + 1, text.length);
    const below = text.slice(to);
    if (!style.layout.keepComments) from = commentAbove(text, span, below) ?? from;
    const above = text.slice(0, from);
    const blankAbove = /(?:^|\n)[ \t]*\n$/.test(above);
    const blankBelow = /^[ \t]*(?:\n|$)/.test(below);
    const opened = /[{]\s*\n$/.test(above);
    const closed = /^[ \t]*\}/.test(below);
    if (blankBelow && (blankAbove || opened || from === 0)) to += /^[ \t]*\n?/.exec(below)![0].length;
    else if (blankAbove && closed) from -= /\n?[ \t]*\n$/.exec(above)![0].replace(/^\n/, '').length;
    return { start: from, end: to, text: '' };
  }
  // , /* of the one before */\n b
  const other = /^,[ \t]*(\/\*(?:[^*\n]|\*(?!\/))*\*\/)[ \t\r]*\n/.exec(text.slice(start, end));
  if (other) return { start, end, text: ` ${other[1]}` };
  let from = start;
  let to = end;
  const before = text[start - 1] ?? '\n';
  const after = text[end] ?? '\n';
  if (style.closesLine(end)) while (from > 0 && /[ \t]/.test(text[from - 1])) from--;
  else if (/[ \t]/.test(after) && /[\s([]/.test(before)) while (/[ \t]/.test(text[to] ?? '')) to++;
  else if (/[ \t]/.test(before) && /[,;)\]]/.test(after)) while (/[ \t]/.test(text[from - 1])) from--;
  const joins = /\w/.test(text[from - 1] ?? '') && /\w/.test(text[to] ?? '');
  return { start: from, end: to, text: joins ? ' ' : '' };
}

// #define CALL(x) \
//         call(x); \      goes with its backslash; the last line with that of the line before it
function brokenLine(style: Style, start: number, end: number): Edit | undefined {
  const { text } = style;
  const from = style.lineStart(start);
  const behind = /^[ \t]*\\\r?\n/.exec(text.slice(end));
  if (behind) return { start: from, end: end + behind[0].length, text: '' };
  const above = /[ \t]*\\\r?\n$/.exec(text.slice(0, from));
  return above && style.closesLine(end) ? { start: from - above[0].length, end, text: '' } : undefined;
}

/** The edit that puts additions in a stretch's place. */
export function replacementEdit(style: Style, span: Span, additions: readonly Addition[]): Edit {
  const { text } = style;
  const indent = style.indentAt(span.start);
  const fresh = joinAdditions(style, additions, indent);
  const comments = lostComments(text, span, fresh);
  const isWhole = additions.some(({ whole }) => whole) && style.opensLine(span.start);
  const body = [...comments, fresh].join(isWhole ? `\n${indent}` : ' ');
  const lead = /\w$/.test(text[span.start - 1] ?? '') && /^\w/.test(body) ? ' ' : '';
  const tail = blankBehind(body, text[span.end]);
  // `#ifdef` must stand in column 0.
  if (body.startsWith('#') && style.opensLine(span.start))
    return { start: style.lineStart(span.start), end: span.end, text: body };
  const space = POINTER.test(body) ? /^[ \t]*(?=\w)/.exec(text.slice(span.end))?.[0].length : undefined;
  return { start: span.start, end: span.end + (space ?? 0), text: lead + body + tail };
}

// struct s *x      the star stands at the name
const POINTER = /\b(?:(?:struct|union|enum) \w+|void|char|int|long|\w+_t|[su]\d+) \*+$/;

export function joinAdditions(style: Style, additions: readonly Addition[], indent: string): string {
  let body = '';
  for (const { lines, whole } of additions) {
    const part = layOut(style, lines, indent);
    const glued = !whole && /^[,;)\].]/.test(part);
    const directive = lines[0]?.directive ?? false;
    if (body === '') body = part;
    else if (whole || body.includes('\n')) body += `\n${directive ? '' : indent}${part}`;
    else body += glued || /[([]$/.test(body) ? part : ` ${part}`;
  }
  return body;
}

// f();    /* of f */      up to the line's end or a macro's backslash
//     ^^^^^^^^^^^^^^
const REST_OF_LINE =
  /^(?:[ \t]*(?:\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*))?(?:[ \t\r]*(?=\n|$)|(?=[ \t]*\\\r?\n))/;

// Directives and labels stand in column 0.
const FLUSH = /^(?:#|(?!default:)[a-zA-Z_]\w*:(?:\n|$))/;

/** The edit that adds code beside a token that stays. */
export function insertionEdit(style: Style, place: Place, additions: readonly Addition[]): Edit {
  const { text } = style;
  const { side, anchor, indent } = place;
  const whole = additions.some((addition) => addition.whole);
  const body = joinAdditions(style, additions, indent);
  const lead = FLUSH.test(body) ? '' : indent;
  if (whole && side === 'after') {
    const rest = REST_OF_LINE.exec(text.slice(anchor.end));
    const end = anchor.end + (rest?.[0].length ?? 0);
    const isApart = /^\n[ \t]*\r?\n/.test(text.slice(end));
    if (rest) return { start: end, end, text: `\n${lead}${isApart ? body.replace(/\n+$/, '') : body}` };
    const next = /^[ \t]*/.exec(text.slice(anchor.end))![0].length;
    return {
      start: anchor.end,
      end: anchor.end + next,
      text: `\n${lead}${body}\n${style.indentAt(anchor.end)}`,
    };
  }
  if (whole) {
    if (style.opensLine(anchor.start)) {
      const start = style.lineStart(anchor.start);
      return { start, end: start, text: `${lead}${body}\n` };
    }
    return {
      start: anchor.start,
      end: anchor.start,
      text: `\n${lead}${body}\n${style.indentAt(anchor.start)}`,
    };
  }
  return side === 'after' ? partBehind(style, place, body) : partBefore(style, anchor, body);
}
