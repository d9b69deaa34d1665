import type { Source } from '../../text/source.ts';
import { SmplError } from '../smpl-error.ts';
import type { PlusRun, Token } from './token.ts';
import { whenLimit } from './when-extent.ts';

/**
 * Hangs each run of plus code on a token of the minus slice next to it. In order of preference: a removed token
 * before or behind it, whose place it takes; for whole statements the token before, then the token behind; for a
 * part of one the token that belongs to the same statement. Dots carry nothing. Behind a disjunction the run goes into each
 * branch:
 *
 *     (
 *       a();
 *          ^ run
 *     |
 *       b();
 *          ^ run
 *     )
 *     + c();
 */
export function attachPlus(
  source: Source,
  tokens: readonly Token[],
  isWhole: (first: Token, last: Token) => boolean,
): void {
  const minus = tokens.filter(({ mark }) => mark !== 'plus');
  const anchors = new Anchors(minus);
  let index = 0;
  for (let at = 0; at < tokens.length; index++) {
    const start = at;
    while (tokens[at].mark === 'plus') at++;
    const behindDirective = minus[index - 1]?.kind === 'line-end';
    if (at > start)
      hang(source, { ...readRun(tokens.slice(start, at), isWhole), behindDirective }, index, anchors);
    at++;
  }
}

function readRun(tokens: Token[], isWhole: (first: Token, last: Token) => boolean): PlusRun {
  const code = tokens.filter(isCode);
  const whole = code.length === 0 || isWhole(code[0], code[code.length - 1]);
  return {
    tokens: tokens.filter(({ kind }) => kind !== 'line-end'),
    whole,
    many: tokens.every(({ many }) => many),
    behindDirective: false,
    behind: 0,
  };
}

/** Comments, empty lines and conditionals are added without being read. */
export function isCode({ kind, text }: Token): boolean {
  return kind !== 'comment' && kind !== 'blank' && !(kind === 'directive' && isConditional(text));
}

function isConditional(text: string): boolean {
  return !/^#(?:include|define|undef|pragma)$/.test(text);
}

function hang(source: Source, run: PlusRun, index: number, anchors: Anchors): void {
  const before = anchors.endsDots(index - 1) ? undefined : anchors.endingAt(index - 1);
  const behind = anchors.beginningAt(index);
  if (before && (!behind || prefersBefore(run, before[0], behind[0]))) {
    for (const token of before) (token.plusAfter as PlusRun[]).push(run);
  } else if (behind) {
    for (const token of behind) (token.plusBefore as PlusRun[]).push(run);
  } else {
    const [first] = run.tokens;
    const reason = anchors.isEmpty
      ? 'the rule adds code, but matches none'
      : 'added code needs context or removed code beside it, dots are not enough';
    throw new SmplError(source, first.start, first.end, reason);
  }
}

function prefersBefore(run: PlusRun, before: Token, behind: Token): boolean {
  if (before.mark === 'minus' || behind.mark === 'minus') return before.mark === 'minus';
  if (run.whole) return !before.optional || behind.optional;
  if (before.text === 'else' || opensBlock(run)) return false;
  return !endsItem(before) || endsItem(behind);
}

// if (x) + { S      is the brace of S
function opensBlock({ tokens }: PlusRun): boolean {
  return tokens.at(-1)?.text === '{';
}

function endsItem({ kind, text }: Token): boolean {
  return kind === 'punctuation' && /^[;{}]$/.test(text);
}

/** Which tokens of the minus slice can carry code behind or before them. */
class Anchors {
  readonly #tokens: readonly Token[];
  /** For each opening parenthesis of a disjunction the indices of its bars and, last, of its closing one. */
  readonly #bars = new Map<number, number[]>();
  readonly #openings = new Map<number, number>();
  readonly #inWhen = new Set<number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const open: number[] = [];
    tokens.forEach(({ kind, text }, index) => {
      if (kind === 'choice') this.#noteChoice(text, index, open);
      if (kind === 'word' && text === 'when') this.#noteWhen(index);
    });
  }

  /** No code but the end of the rule. */
  get isEmpty(): boolean {
    return this.#tokens.length <= 1;
  }

  #noteChoice(text: string, index: number, open: number[]): void {
    if (text === '(') {
      open.push(index);
      this.#bars.set(index, []);
      return;
    }
    const opening = open.at(-1);
    if (opening === undefined) return;
    this.#bars.get(opening)!.push(index);
    if (text !== ')') return;
    this.#openings.set(index, opening);
    open.pop();
  }

  #noteWhen(index: number): void {
    const limit = whenLimit((at) => this.#tokens[at], index);
    for (let at = index; at < limit; at++) this.#inWhen.add(at);
  }

  // ..., E      where the dots stand for nothing, there is no comma either
  endsDots(index: number): boolean {
    const [dots, comma, behind] = [this.#tokens[index - 1], this.#tokens[index], this.#tokens[index + 1]];
    const isContext = [comma, behind].every((token) => token?.mark === 'context' && token.kind !== 'choice');
    return (
      isContext && comma.text === ',' && dots !== undefined && isDots(dots) && !/^[)}]$/.test(behind.text)
    );
  }

  endingAt(index: number): Token[] | undefined {
    const token = this.#tokens[index];
    if (!token || this.#inWhen.has(index) || isNestOpen(token)) return undefined;
    if (token.kind === 'line-end') return [this.#tokens[index - 1]];
    if (token.kind === 'choice') {
      const opening = this.#openings.get(index);
      return opening === undefined
        ? undefined
        : all(this.#bars.get(opening)!.map((bar) => this.endingAt(bar - 1)));
    }
    return isDots(token) || isKeptNestEnd(token) ? undefined : [token];
  }

  beginningAt(index: number): Token[] | undefined {
    const token = this.#tokens[index];
    if (this.#inWhen.has(index) || token.kind === 'end' || token.kind === 'line-end' || isDots(token))
      return undefined;
    if (token.kind !== 'choice') return isNestOpen(token) || isNestClose(token) ? undefined : [token];
    const bars = token.text === '(' ? this.#bars.get(index) : undefined;
    return bars && all([index, ...bars.slice(0, -1)].map((opening) => this.beginningAt(opening + 1)));
  }
}

function all(lists: (Token[] | undefined)[]): Token[] | undefined {
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

function isDots({ kind, text }: Token): boolean {
  return kind === 'punctuation' && text === '...';
}

function isNestOpen({ kind, text }: Token): boolean {
  return kind === 'punctuation' && /^<\+?\.\.\.$/.test(text);
}

function isNestClose({ kind, text }: Token): boolean {
  return kind === 'punctuation' && /^\.\.\.\+?>$/.test(text);
}

function isKeptNestEnd(token: Token): boolean {
  return isNestClose(token) && token.mark !== 'minus';
}
