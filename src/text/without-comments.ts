/** Are there only white space and comments between two offsets? Looks no further than the first code behind `from`. */
export function isBlank(text: string, from: number, to: number): boolean {
  BLANK.lastIndex = from;
  BLANK.test(text);
  return BLANK.lastIndex >= to;
}

const BLANK = /(?:\s|\/\*[\s\S]*?(?:\*\/|$)|\/\/.*)*/y;

/** A stretch of C, its comments turned into spaces; one that nothing ends goes to the end. Strings are taken for code. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g, ' ');
}
