import type { Source } from '../../text/source.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import { lineEndAt, matchAt, type Scanned, scan } from './scan.ts';

/** A token of a header or of metavariable declarations. */
export interface Word extends Scanned {
  start: number;
}

/** A regular expression may go over lines, but not into a rule's body. */
const STRING = /"(?:[^"\\@]|\\[\s\S]|@(?!@))*"/y;
const SPACE = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y;

/**
 * Reads headers and declarations on demand, where lines do not matter: scripts stand between them whose text is
 * no C. At an `@` it yields undefined: `@` ends a header, `@@` the declarations.
 */
export class Scanner {
  readonly source: Source;
  at: number;

  constructor(source: Source, at: number) {
    this.source = source;
    this.at = at;
  }

  skipSpace(): void {
    this.at += matchAt(SPACE, this.source.text, this.at)?.length ?? 0;
  }

  /** The token ahead, undefined at `@` and at the end of the text. */
  peek(): Word | undefined {
    this.skipSpace();
    const start = this.at;
    const char = this.source.text[start];
    if (char === undefined || char === '@') return undefined;
    const string = matchAt(STRING, this.source.text, start);
    if (string !== undefined) return { kind: 'string', text: string, start, end: start + string.length };
    return { ...scan(this.source, start), start };
  }

  /** The token behind the one ahead. */
  peekSecond(): Word | undefined {
    const start = this.at;
    const first = this.peek();
    if (first) this.at = first.end;
    const second = first && this.peek();
    this.at = start;
    return second;
  }

  is(...texts: string[]): boolean {
    const ahead = this.peek();
    return ahead !== undefined && ahead.kind !== 'string' && texts.includes(ahead.text);
  }

  isSecond(...texts: string[]): boolean {
    const second = this.peekSecond();
    return second !== undefined && second.kind !== 'string' && texts.includes(second.text);
  }

  take(...texts: string[]): Word | undefined {
    const ahead = this.peek();
    if (!ahead || ahead.kind === 'string' || !texts.includes(ahead.text)) return undefined;
    this.at = ahead.end;
    return ahead;
  }

  expect(text: string, ...others: string[]): Word {
    return this.take(text, ...others) ?? this.fail([text, ...others].map((one) => `'${one}'`).join(' or '));
  }

  takeKind(kind: Scanned['kind']): Word | undefined {
    const ahead = this.peek();
    if (ahead?.kind !== kind) return undefined;
    this.at = ahead.end;
    return ahead;
  }

  word(what: string, known: Iterable<string> = []): string {
    return this.takeKind('word')?.text ?? this.fail(what, known);
  }

  /** A string's text without its quotes. */
  string(what: string): string {
    const found = this.takeKind('string') ?? this.fail(what);
    return found.text.slice(found.text.indexOf('"') + 1, -1);
  }

  /** The end of a header: `@`. */
  expectAt(): void {
    this.skipSpace();
    if (this.source.text[this.at] !== '@') this.fail("'@'");
    this.at++;
  }

  /** The end of the declarations: `@@`. */
  atDoubleAt(): boolean {
    this.skipSpace();
    return this.source.text.startsWith('@@', this.at);
  }

  /** What stands between `{` and the `}` that closes it, as it is. */
  braced(): { text: string; start: number } {
    const open = this.expect('{');
    const { text } = this.source;
    let depth = 1;
    for (let at = open.end; at < text.length; at++) {
      const quoted = matchAt(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y, text, at);
      if (quoted) at += quoted.length - 1;
      else if (text[at] === '{') depth++;
      else if (text[at] === '}' && --depth === 0) {
        this.at = at + 1;
        return { text: text.slice(open.end, at), start: open.end };
      }
    }
    throw new SmplError(this.source, open.start, open.end, "the code of the script has no closing '}'");
  }

  /** Fails at the token ahead: `expected ..., found ...`. */
  fail(expected: string, known: Iterable<string> = []): never {
    this.skipSpace();
    const { text } = this.source;
    const start = this.at;
    const rest = text.slice(start, lineEndAt(text, start));
    const found = /^(?:\w+|@+|\S)/.exec(rest)?.[0];
    const end = start + (found?.length ?? 1);
    const shown = found === undefined ? 'the file ends' : `found '${found}'`;
    this.failAt(
      Math.min(start, text.length),
      end,
      `expected ${expected}, ${shown}${found ? suggest(found, known) : ''}`,
    );
  }

  failAt(start: number, end: number, reason: string): never {
    throw new SmplError(this.source, start, end, reason);
  }
}
