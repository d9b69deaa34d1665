/** Token kinds. A token of one punctuation character has that character's code as its kind. */
export const Token = {
  word: 1,
  number: 2,
  string: 3,
  character: 4,
  /** A whole preprocessor line, its continuation lines included; `bits` holds a `Directive`. */
  directive: 5,
  /** `->` */
  arrow: 6,
  /** `...` */
  ellipsis: 7,
  /** `&&` */
  andAnd: 8,
  /** `++`, `--` */
  step: 9,
  /** `=`-like with an operator: `+=`, `<<=` */
  assign: 10,
  /** `==`, `<<`, `||` and the rest */
  operator: 11,
  /** `##` outside a directive, a stray backslash, a control character */
  stray: 12,
} as const;

export const Directive = {
  other: 0,
  if: 1,
  ifdef: 2,
  ifndef: 3,
  elif: 4,
  else: 5,
  endif: 6,
  define: 7,
  include: 8,
} as const;

/** The tokens of a text in flat arrays. Comments are no tokens: `comments` holds their [start, end) pairs. */
export interface Tokens {
  readonly count: number;
  readonly kind: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** `Word` bits of a word, `Directive` of a directive, 1 for a number that C does not know, else 0. */
  readonly bits: Int32Array;
  readonly comments: Uint32Array;
  /** The tokens that are directives. */
  readonly directives: readonly number[];
  /** Offset of a comment, string or character literal that its line or the text leaves open, or -1. */
  readonly unterminated: number;
}
