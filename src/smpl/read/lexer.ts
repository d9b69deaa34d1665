import type { Source } from '../../text/source.ts';
import { SmplError } from '../smpl-error.ts';
import { settleChoices } from './choices.ts';
import { isCode, markOf, opposite, signOf, withoutSigns } from './column-zero.ts';
import { lineEndAt, matchAt, scan } from './scan.ts';
import type { Attached, Mark, Token, TokenKind } from './token.ts';

/** The tokens of a rule's body, an `end` last, and the offset where the next rule begins. */
export interface Body {
  tokens: Token[];
  end: number;
}

const ATTACHED = /(?:[ \t]|\r?\n(?=[ \t]))*@\s*([A-Za-z_]\w*)/y;
const CONTINUED = /\\\r?\n/y;
const PATTERN_DIRECTIVE = /#[ \t]*(?:include|define|undef|pragma)\b/y;
const ADDED_DIRECTIVE =
  /#[ \t]*(?:if|ifdef|ifndef|elif|else|endif|error|warning|line)\b(?:[^\n\\]|\\[\s\S])*/y;

/**
 * Reads the body of a rule from `start` to the next line that begins with `@`, or to the end.
 * Column 0 says how a line is meant:
 *
 *     - a = f(x);
 *     ^ mark 'minus' for all tokens of the line
 *
 * Reversed, what is added is removed and what is removed is added.
 */
export function lexBody(source: Source, start: number, reversed = false): Body {
  return new Lexer(source, start, reversed).run();
}

/** The tokens of plain code in [start, end): nothing in column 0 has a meaning. */
export function lexCode(source: Source, start: number, end: number): Token[] {
  return new Lexer(source, start, false, end).run().tokens;
}

class Lexer {
  readonly #source: Source;
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #isPlain: boolean;
  readonly #reversed: boolean;
  #at: number;
  #mark: Mark = 'context';
  #optional = false;
  #many = false;
  #space = '';
  #startsLine = true;
  /** Before the first character of an unmarked line: a parenthesis or bar here may belong to a disjunction. */
  #inColumnZero = false;
  /** The directive whose line is being read: `include`; where it begins, and its mark. */
  #directive = '';
  #directiveStart = 0;
  #directiveMark: Mark = 'context';

  /** Up to `end` if it is given, else to the next rule. */
  constructor(source: Source, start: number, reversed: boolean, end?: number) {
    this.#reversed = reversed;
    this.#source = source;
    this.#text = end === undefined ? source.text : source.text.slice(0, end);
    this.#isPlain = end !== undefined;
    this.#at = start;
  }

  run(): Body {
    if (this.#atLineStart()) this.#startLine(false);
    while (this.#at < this.#text.length && !this.#atNextRule()) this.#step();
    this.#endDirective();
    const end = this.#at;
    this.#mark = 'context';
    this.#push('end', '', end);
    return { tokens: settleChoices(this.#tokens), end };
  }

  #atNextRule(): boolean {
    return !this.#isPlain && this.#text[this.#at] === '@' && this.#atLineStart();
  }

  #atLineStart(): boolean {
    return this.#at === 0 || this.#text[this.#at - 1] === '\n';
  }

  #step(): void {
    const text = this.#text;
    const char = text[this.#at];
    const continued = matchAt(CONTINUED, text, this.#at);
    if (continued !== undefined) {
      this.#at += continued.length;
      this.#startLine(true);
    } else if (char === '\n') {
      if (!this.#bodyGoesOn()) this.#endDirective();
      this.#at++;
      this.#startLine(false);
    } else if (/\s/.test(char)) {
      this.#space += char;
      this.#at++;
      this.#inColumnZero = false;
    } else if (text.startsWith('//', this.#at)) {
      this.#comment(lineEndAt(text, this.#at));
    } else if (text.startsWith('/*', this.#at)) {
      const close = text.indexOf('*/', this.#at + 2);
      if (close < 0) this.#fail(this.#at, this.#at + 2, 'a comment that is not closed');
      this.#comment(close + 2);
    } else if (!(char === '#' && this.#startsLine && this.#directiveLine()) && !this.#includePath()) {
      const { kind, text: found, end } = scan(this.#source, this.#at);
      const mayChoose = this.#inColumnZero && /^[(|&)]$/.test(found);
      this.#push(mayChoose ? 'choice' : kind, found, end);
    }
  }

  // Column 0 and what it says of the line: `-`, `+`, `++`, `*`, `?`, `?-`.
  #startLine(continued: boolean): void {
    const end = lineEndAt(this.#text, this.#at);
    const line = this.#text.slice(this.#at, end);
    this.#space = '';
    this.#startsLine = !continued;
    if (this.#isPlain) return;
    if (!isCode(line)) {
      this.#at = end;
      return;
    }
    const sign = signOf(line);
    this.#mark = markOf(this.#reversed ? opposite(sign) : sign);
    this.#optional = sign.includes('?');
    this.#many = sign === '++';
    this.#inColumnZero = sign === '' && !continued;
    this.#at += sign.length;
    if (this.#mark === 'plus' && line.slice(sign.length).trim() === '') this.#push('blank', '', end);
  }

  #comment(end: number): void {
    if (this.#mark === 'plus') {
      this.#push('comment', withoutSigns(this.#text.slice(this.#at, end)), end);
    } else {
      this.#space += ' ';
      this.#inColumnZero = false;
      this.#at = end;
    }
  }

  // The body of a definition that stays may change on lines of its own:
  //
  //       #define LIMIT
  //     - 16
  //     + 32
  #bodyGoesOn(): boolean {
    if (this.#directive !== 'define' || this.#directiveMark !== 'context') return false;
    const next = this.#text.slice(this.#at + 1, lineEndAt(this.#text, this.#at + 1));
    const sign = signOf(next);
    if ((sign !== '-' && sign !== '+') || /^\s*(?:#|$)/.test(next.slice(1))) return false;
    const head = this.#text.slice(this.#directiveStart, this.#at);
    return this.#mark === 'context'
      ? sign === '-' && /^#\s*define\s+\w+(?:\([^()]*\))?\s*$/.test(head)
      : true;
  }

  #directiveLine(): boolean {
    const start = this.#at;
    const pattern = matchAt(PATTERN_DIRECTIVE, this.#text, start);
    if (pattern !== undefined) {
      this.#directive = pattern.replace(/^#[ \t]*/, '');
      this.#directiveStart = start;
      this.#directiveMark = this.#mark;
      this.#push('directive', `#${this.#directive}`, start + pattern.length);
      return true;
    }
    const added = matchAt(ADDED_DIRECTIVE, this.#text, start);
    if (added === undefined) return false;
    const end = start + added.trimEnd().length;
    if (this.#mark !== 'plus') {
      this.#fail(start, end, 'a conditional can be added on a + line, but not matched');
    }
    this.#push('directive', withoutSigns(added.trimEnd()), end);
    return true;
  }

  // #include <linux/mm.h>
  //          ^^^^^^^^^^^^
  #includePath(): boolean {
    if (this.#directive !== 'include' || this.#text[this.#at] !== '<') return false;
    const close = this.#text.indexOf('>', this.#at);
    if (close < 0 || close > lineEndAt(this.#text, this.#at)) {
      this.#fail(this.#at, this.#at + 1, "a path that is not closed by '>'");
    }
    this.#push('path', this.#text.slice(this.#at, close + 1), close + 1);
    return true;
  }

  #endDirective(): void {
    if (this.#directive === '') return;
    this.#directive = '';
    this.#mark = this.#directiveMark;
    this.#push('line-end', '', this.#at);
  }

  #push(kind: TokenKind, text: string, end: number): void {
    const start = this.#at;
    this.#at = end;
    this.#tokens.push({
      kind,
      text,
      mark: this.#mark,
      optional: this.#optional,
      many: this.#many,
      start,
      end,
      line: this.#source.lineAt(start),
      space: this.#space,
      startsLine: this.#startsLine,
      attached: kind === 'end' || kind === 'line-end' ? [] : this.#attached(),
      plusBefore: [],
      plusAfter: [],
    });
    this.#space = '';
    this.#startsLine = false;
    this.#inColumnZero = false;
  }

  // kfree@p1@p2(E)
  //      ^^^^^^
  #attached(): Attached[] {
    const list: Attached[] = [];
    for (;;) {
      ATTACHED.lastIndex = this.#at;
      const found = ATTACHED.exec(this.#text);
      if (!found) return list;
      this.#at += found[0].length;
      list.push({ name: found[1], start: this.#at - found[1].length, end: this.#at });
    }
  }

  #fail(start: number, end: number, reason: string): never {
    throw new SmplError(this.#source, start, end, reason);
  }
}
