import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  CLOSE_PAREN,
  COMMA,
  EQUALS,
  PAREN,
  SEMICOLON,
  STAR,
} from '../../c/punctuation.ts';
import type { Sketch } from '../../c/shadow.ts';
import { Directive, Token } from '../../c/token.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { NamePlace, TiedNames } from './tied-names.ts';

/** Can the code between two offsets of a text hold names in all the places where they must stand? */
export function holdsNames(
  tied: TiedNames,
  text: string,
  sketch: Sketch,
  start: number,
  end: number,
): boolean {
  return definesMacro(sketch, start, end) || new Names(text, sketch, start, end).hold(tied);
}

// The names in a macro are no tokens.
function definesMacro(
  { tokens: { directives, bits, start: starts } }: Sketch,
  start: number,
  end: number,
): boolean {
  return directives.some((at) => bits[at] === Directive.define && start <= starts[at] && starts[at] < end);
}

/** The names of some code by their places. */
class Names {
  readonly #text: string;
  readonly #live: Sketch['live'];
  readonly #at: Record<NamePlace, Set<string>> = { returned: new Set(), initialised: new Set() };

  constructor(text: string, { live }: Sketch, start: number, end: number) {
    this.#text = text;
    this.#live = live;
    const { kind, count } = live;
    const to = firstFrom(live.start, end, count);
    for (let at = firstFrom(live.start, start, count); at < to; at++) {
      if (kind[at] === SEMICOLON) this.#endStatement(at);
      else if (kind[at] === EQUALS && this.#isConstant(at + 1)) this.#initialise(at);
    }
  }

  hold(tied: TiedNames): boolean {
    return tied.every(([first, ...others]) =>
      [...this.#at[first]].some((name) => others.every((place) => this.#at[place].has(name))),
    );
  }

  // return a;
  #endStatement(semicolon: number): void {
    const { kind } = this.#live;
    const isName = kind[semicolon - 1] === Token.word && kind[semicolon - 2] === Token.word;
    if (isName && this.#word(semicolon - 2) === 'return') this.#at.returned.add(this.#word(semicolon - 1));
  }

  // int a = 1      *a __unused = NULL      a[] = "x"      (*a)(void) = NULL
  #initialise(equals: number): void {
    const { kind, partner } = this.#live;
    for (let at = equals - 1; at > 0; at--) {
      if (kind[at] === CLOSE_PAREN || kind[at] === CLOSE_BRACKET) {
        const open = partner[at];
        if (open < 0) return;
        if (kind[open] === PAREN && kind[open + 1] === STAR)
          for (let inner = open + 1; inner < at; inner++) this.#declare(inner);
        at = open;
      } else if (kind[at] === Token.word) this.#declare(at);
      else return;
    }
  }

  #declare(at: number): void {
    const { kind } = this.#live;
    if (kind[at] === Token.word && BEFORE_NAMES.has(kind[at - 1])) this.#at.initialised.add(this.#word(at));
  }

  #isConstant(at: number): boolean {
    CONSTANT.lastIndex = this.#live.start[at];
    return CONSTANT.test(this.#text);
  }

  #word(at: number): string {
    return this.#text.slice(this.#live.start[at], this.#live.end[at]);
  }
}

const CONSTANT = /[-+.\d"'A-Z_u]|sizeof|true|false|null/y;
const BEFORE_NAMES: ReadonlySet<number> = new Set([Token.word, STAR, CLOSE_PAREN, CLOSE_BRACE, COMMA]);
