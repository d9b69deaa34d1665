import { withoutComments } from '../text/without-comments.ts';
/** Whether macros are defined, as far as somebody says so. */
export type Defined = ReadonlyMap<string, boolean>;

export const NOTHING_SAID: Defined = new Map();

/**
 * Does the condition of an `#if`, `#ifdef`, `#ifndef` or `#elif` hold? Undefined where nobody can tell.
 *
 *     #if defined(A) && !defined(B)      of A alone, which is not defined: false
 */
export function truthOf(line: string, defined: Defined): boolean | undefined {
  const plain = withoutComments(line)
    .replace(/\\\r?\n/g, ' ')
    .trim();
  const [, word, rest] = /^#\s*(ifdef|ifndef|if|elif)\b\s*([\s\S]*)$/.exec(plain) ?? [];
  if (word === undefined) return undefined;
  if (word === 'ifdef') return defined.get(rest.trim());
  if (word === 'ifndef') return not(defined.get(rest.trim()));
  return new Condition(rest, defined).any();
}

type Truth = boolean | undefined;

const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Reads `||`, `&&`, `!`, parentheses, `defined`, names and numbers; where there is more, nothing is known. */
class Condition {
  readonly #words: readonly string[];
  readonly #defined: Defined;
  #at = 0;

  constructor(text: string, defined: Defined) {
    this.#words = text.match(/\w+|&&|\|\||\S/g) ?? [];
    this.#defined = defined;
  }

  any(): Truth {
    let truth = this.#all();
    while (this.#take('||')) {
      const other = this.#all();
      truth = truth || other ? true : truth === undefined || other === undefined ? undefined : false;
    }
    return truth;
  }

  #all(): Truth {
    let truth = this.#one();
    while (this.#take('&&')) {
      const other = this.#one();
      truth = truth === false || other === false ? false : truth && other;
    }
    return truth;
  }

  #one(): Truth {
    if (this.#take('!')) return not(this.#one());
    if (this.#take('(')) {
      const truth = this.any();
      return this.#take(')') ? truth : undefined;
    }
    const truth = this.#name();
    return this.#isOperand() ? truth : this.#skip();
  }

  // defined(A), defined A, A, 1      a name that is not defined is 0; what it is where it is, nobody says
  #name(): Truth {
    if (this.#take('defined')) {
      const isOpen = this.#take('(');
      const truth = this.#defined.get(this.#words[this.#at++]);
      if (isOpen) this.#take(')');
      return truth;
    }
    const word = this.#words[this.#at++] ?? '';
    if (/^\d+$/.test(word)) return Number(word) !== 0;
    return this.#defined.get(word) === false ? false : undefined;
  }

  #isOperand(): boolean {
    return [undefined, '&&', '||', ')'].includes(this.#words[this.#at]);
  }

  // A > 3, IS_ENABLED(A)
  #skip(): undefined {
    for (let depth = 0; depth > 0 || !this.#isOperand(); this.#at++) {
      if (this.#at >= this.#words.length) return undefined;
      if (this.#words[this.#at] === '(') depth++;
      if (this.#words[this.#at] === ')') depth--;
    }
    return undefined;
  }

  #take(word: string): boolean {
    if (this.#words[this.#at] !== word) return false;
    this.#at++;
    return true;
  }
}
