import type { Source } from '../../text/source.ts';
import { SmplError } from '../smpl-error.ts';
import type { TokenKind } from './token.ts';

/** One piece of C or SmPL at an offset, whatever line it stands on. */
export interface Scanned {
  kind: Extract<TokenKind, 'word' | 'number' | 'string' | 'char' | 'punctuation' | 'choice'>;
  /** As written; without its backslash for a `choice`. */
  text: string;
  end: number;
}

// Longest first.
const PUNCTUATION = [
  ...[
    '......',
    '<+...',
    '...+>',
    '<...',
    '...>',
    '<<=',
    '>>=',
    '<?=',
    '>?=',
    '<?',
    '>?',
    '...',
    '->',
    '++',
    '--',
    '<<',
    '>>',
    '<=',
    '>=',
  ],
  ...['==', '!=', '&&', '||', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '##', '::'],
  ...'+-*/%&|^~!<>=?:;,.(){}[]#',
];

const SHAPES = [
  ['string', /(?:L|u8|u|U)?"(?:[^"\\\n]|\\[\s\S])*"/y],
  ['char', /(?:L|u8|u|U)?'(?:[^'\\\n]|\\[\s\S])+'/y],
  ['word', /[A-Za-z_$][\w$]*(?:(?<!\[\[[^\]\n]*)::[A-Za-z_]\w*)*/y],
  ['number', /0[xX][\da-fA-F]+\w*|(?:\d+(?:\.(?!\.)\d*)?|\.\d+)(?:[eE][+-]?\d+)?\w*/y],
] as const;

/** The token that begins exactly at `start`; fails where none does. */
export function scan(source: Source, start: number): Scanned {
  const { text } = source;
  for (const [kind, shape] of SHAPES) {
    const found = matchAt(shape, text, start);
    if (found !== undefined) return { kind, text: found, end: start + found.length };
  }
  const char = text[start];
  if (char === '\\' && /[(|&)]/.test(text[start + 1] ?? '')) {
    return { kind: 'choice', text: text[start + 1], end: start + 2 };
  }
  if (char === '"' || char === "'") {
    throw new SmplError(
      source,
      start,
      start + 1,
      `a ${char === '"' ? 'string' : 'character'} that is not closed`,
    );
  }
  const sign = PUNCTUATION.find((candidate) => text.startsWith(candidate, start));
  if (sign !== undefined) return { kind: 'punctuation', text: sign, end: start + sign.length };
  const shown = /[\x21-\x7e]/.test(char) ? `'${char}'` : `the byte 0x${char.charCodeAt(0).toString(16)}`;
  throw new SmplError(source, start, start + 1, `${shown} means nothing here`);
}

export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** Offset of the line's `\n`, or the end of the text. */
export function lineEndAt(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
