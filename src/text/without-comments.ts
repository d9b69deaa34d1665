/** A stretch of C, its comments turned into spaces; one that nothing ends goes to the end. Strings are taken for code. */
export function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g, ' ');
}
