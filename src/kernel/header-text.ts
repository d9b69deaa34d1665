import { Source } from '../text/source.ts';

/** A function that a header declares or defines. */
export interface Prototype {
  name: string;
  /** As written, without storage class and attributes: `long`, `struct page *`. */
  returns: string;
  /** Each parameter in one line; none for `(void)`. */
  parameters: readonly string[];
  /** It has a body: `static inline ... { }`. */
  inline: boolean;
  line: number;
  /** The declaration in one line, up to the closing parenthesis. */
  text: string;
}

// A string or character constant stays; a comment goes.
const comments = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g;
// __attribute__((pure)) __must_check;
const behindParameters = /^\s*(?:__\w+\b\s*(?:\((?:[^()]|\([^()]*\))*\)\s*)?)*([;{])/;
const notOfTheType =
  /\b(?:extern|static|inline|__always_inline|__must_check|asmlinkage|notrace|__init|__ref)\b/g;

/** The text of a header or source without its comments, read by regular expression: it need not parse. */
export class HeaderText {
  readonly path: string;
  /** As long as the real text, comments blanked. */
  readonly text: string;
  readonly #source: Source;

  constructor(path: string, text: string) {
    this.path = path;
    this.#source = new Source(path, text);
    this.text = text.replace(comments, (found) =>
      found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found,
    );
  }

  /** What declares a function of this name, in text order; calls of it are none. */
  prototypes(name: string): Prototype[] {
    const found: Prototype[] = [];
    for (const { index } of this.text.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'g'))) {
      const prototype = this.#prototypeAt(name, index);
      if (prototype) found.push(prototype);
    }
    return found;
  }

  /** The declaration of a function: the last without a body, else the last with one (both may stand in one `#if`). */
  prototype(name: string): Prototype | undefined {
    const all = this.prototypes(name);
    return all.findLast(({ inline }) => !inline) ?? all.at(-1);
  }

  /** The line that defines a macro of this name with parameters. */
  macro(name: string): number | undefined {
    const at = this.text.search(new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${name}\\(`, 'm'));
    return at < 0 ? undefined : this.#source.lineAt(at);
  }

  /** The bodies of the function definitions of this name. */
  bodies(name: string): string[] {
    const found: string[] = [];
    for (const { index } of this.text.matchAll(new RegExp(`\\b${name}\\s*\\(`, 'g'))) {
      if (!this.#prototypeAt(name, index)?.inline) continue;
      const start = this.text.indexOf('{', this.#closing(index)) + 1;
      const end = this.text.indexOf('\n}', start);
      found.push(this.text.slice(start, end < 0 ? undefined : end));
    }
    return found;
  }

  // long get_user_pages(unsigned long start, ...);
  // ^^^^ what stands before the name back to the last ; { } or directive is a type, or this is a call
  #prototypeAt(name: string, index: number): Prototype | undefined {
    const behind = this.text.slice(Math.max(0, index - 300), index);
    const words = /[\w\s*]*$/.exec(behind)!;
    const whole = words.index === 0 || ';{}'.includes(behind[words.index - 1]);
    const type = whole ? words[0] : words[0].replace(/^[^\n]*\n?/, '');
    const returns = oneLine(type.replace(notOfTheType, ' '));
    if (!/^\w/.test(returns) || /\b(?:return|else|goto|case)\b/.test(returns)) return undefined;
    const close = this.#closing(index);
    const rest = behindParameters.exec(this.text.slice(close, close + 300));
    if (!rest) return undefined;
    const list = this.text.slice(this.text.indexOf('(', index) + 1, close - 1);
    return {
      name,
      returns,
      parameters: splitParameters(list),
      inline: rest[1] === '{',
      line: this.#source.lineAt(index),
      text: `${returns}${returns.endsWith('*') ? '' : ' '}${name}(${oneLine(list)})`,
    };
  }

  // Offset behind the parenthesis that closes the first one after `from`.
  #closing(from: number): number {
    let depth = 0;
    for (let at = this.text.indexOf('(', from); at < this.text.length; at++) {
      if (this.text[at] === '(') depth++;
      else if (this.text[at] === ')' && --depth === 0) return at + 1;
    }
    return this.text.length;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function splitParameters(list: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of list) {
    if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  const named = parts.map(oneLine).filter((part) => part !== '');
  return named.length === 1 && named[0] === 'void' ? [] : named;
}
