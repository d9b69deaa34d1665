import type { Source } from '../../text/source.ts';
import type { Leaf } from '../ast.ts';
import { SmplError, suggest } from '../smpl-error.ts';
import { sign } from './nodes.ts';
import type { Scope } from './scope.ts';
import type { Token } from './token.ts';
import { STATEMENT_WORDS } from './vocabulary.ts';

/** A way of reading that does not fit; `Cursor.attempt` goes back and tries the next. */
class Misfit extends Error {}

// One for all: to draw up a stack each time would cost more than the reading.
const MISFIT = new Misfit();

/** Ways that are tried in one rule; far more than any real one needs. */
const MOST_ATTEMPTS = 100_000;

/**
 * Reads the tokens of one slice. A parser tries its ways in turn with `attempt`; when none fits, the error
 * speaks of the place that the best of them reached.
 */
export class Cursor {
  readonly source: Source;
  readonly scope: Scope;
  readonly slice: 'minus' | 'plus';
  readonly #tokens: readonly Token[];
  #at = 0;
  #limit: number;
  #furthest = 0;
  #attempts = 0;
  #expected = new Set<string>();
  #items: { first: Token; last: Token }[] = [];

  /** The last token must be an `end`. */
  constructor(source: Source, tokens: readonly Token[], scope: Scope, slice: 'minus' | 'plus') {
    this.source = source;
    this.scope = scope;
    this.slice = slice;
    this.#tokens = tokens;
    this.#limit = tokens.length - 1;
  }

  get at(): number {
    return this.#at;
  }

  get token(): Token {
    return this.tokenAt(this.#at);
  }

  tokenAt(index: number): Token {
    return this.#tokens[index < this.#limit ? index : this.#tokens.length - 1];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#limit;
  }

  next(): Token {
    const { token } = this;
    if (!this.isAtEnd) this.#at++;
    return token;
  }

  /** The token `ahead` of the current one is this sign or keyword, and no part of a disjunction. */
  is(text: string, ahead = 0): boolean {
    const token = this.tokenAt(this.#at + ahead);
    return token.text === text && (token.kind === 'punctuation' || token.kind === 'word');
  }

  isChoice(text: string, ahead = 0): boolean {
    const token = this.tokenAt(this.#at + ahead);
    return token.kind === 'choice' && token.text === text;
  }

  take(text: string): Leaf | undefined {
    return this.is(text) ? sign(this.next()) : undefined;
  }

  expect(text: string): Leaf {
    return this.take(text) ?? this.fail(`'${text}'`);
  }

  /** Notes what was expected here and gives this way of reading up. */
  fail(expected: string): never {
    if (this.#at > this.#furthest) {
      this.#furthest = this.#at;
      this.#expected = new Set();
    }
    if (this.#at === this.#furthest) this.#expected.add(expected);
    throw MISFIT;
  }

  /** What `parse` reads, or undefined with the cursor where it was. */
  attempt<T>(parse: () => T): T | undefined {
    if (++this.#attempts > MOST_ATTEMPTS) throw this.#tooDeep();
    const start = this.#at;
    const limit = this.#limit;
    const items = this.#items.length;
    try {
      return parse();
    } catch (error) {
      if (error !== MISFIT) throw error;
      this.#at = start;
      this.#limit = limit;
      this.#items.length = items;
      return undefined;
    }
  }

  /** The first of the ways that fits. */
  firstOf<T>(...ways: (() => T)[]): T {
    for (const way of ways.slice(0, -1)) {
      const found = this.attempt(way);
      if (found !== undefined) return found;
    }
    return ways[ways.length - 1]();
  }

  /** Reads as if the tokens ended at `limit`. */
  within<T>(limit: number, parse: () => T): T {
    const outer = this.#limit;
    this.#limit = Math.min(limit, outer);
    const found = parse();
    this.#limit = outer;
    return found;
  }

  /** Remembers that the tokens from `start` to here are a complete statement, declaration or directive. */
  noteItem(start: number): void {
    this.#items.push({ first: this.tokenAt(start), last: this.#tokens[this.#at - 1] });
  }

  /** The complete items read so far, for who asks whether added code is whole. */
  get items(): readonly { first: Token; last: Token }[] {
    return this.#items;
  }

  /** Index behind the bracket that closes the one at `index`; the end where none does. */
  behindBracket(index: number): number {
    let depth = 0;
    for (let at = index; at < this.#limit; at++) {
      const { kind, text } = this.#tokens[at];
      if (kind !== 'punctuation' && kind !== 'choice') continue;
      if (/^(?:[([{]|<\+?\.\.\.)$/.test(text)) depth++;
      if (/^(?:[)\]}]|\.\.\.\+?>)$/.test(text) && --depth === 0) return at + 1;
    }
    return this.#limit;
  }

  /** Runs a parser over everything; a misfit becomes an error about the place that was reached. */
  whole<T>(parse: () => T): T {
    try {
      const found = parse();
      if (!this.isAtEnd) this.fail('the end of the rule');
      return found;
    } catch (error) {
      // The stack is full.
      if (error instanceof RangeError) throw this.#tooDeep();
      if (error !== MISFIT) throw error;
      throw this.#error();
    }
  }

  #tooDeep(): SmplError {
    const { start, end } = this.#tokens[this.#furthest];
    return new SmplError(this.source, start, end, 'the code is nested too deeply to be read');
  }

  #error(): SmplError {
    const dots = this.#tokens.slice(0, this.#furthest + 1).find(isAddedDots);
    if (dots)
      return new SmplError(
        this.source,
        dots.start,
        dots.end,
        `'${dots.text}' stands for other code and cannot be added`,
      );
    const token = this.#tokens[this.#furthest];
    const expected = [...this.#expected];
    const list =
      expected.length > 1 ? `${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}` : expected[0];
    const found =
      token.kind === 'end'
        ? 'the rule ends'
        : token.kind === 'line-end'
          ? 'the line ends'
          : `found '${token.text}'`;
    const slice = this.slice === 'plus' ? ' in the code with its + lines' : '';
    const known = [
      ...this.scope.metavariables.keys(),
      ...STATEMENT_WORDS,
      'when',
      'struct',
      'union',
      'sizeof',
    ];
    const hint = token.kind === 'word' && !known.includes(token.text) ? suggest(token.text, known) : '';
    // Nothing to point at behind the last token: point behind the token before it.
    const before = this.#tokens[this.#furthest - 1];
    const [start, end] =
      token.kind === 'end' && before ? [before.end - 1, before.end] : [token.start, token.end];
    return new SmplError(this.source, start, end, `expected ${list ?? 'code'}, ${found}${slice}${hint}`);
  }
}

function isAddedDots({ kind, text, mark }: Token): boolean {
  return mark === 'plus' && kind === 'punctuation' && text.includes('...');
}
