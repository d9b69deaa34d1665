// A line end behind a backslash is white space too.
export const PIECES =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|\.\.\.|<<=|>>=|[<>]\?=?|->|\+\+|--|&&|\|\||##|[-+*/%&|^<>=!]=|<<|>>|[^\s\\]/g;

/** The tokens of C code with one space between them, comments left out: what equality of code means. */
export function codeTokens(text: string): string {
  if (/^\w+$/.test(text)) return text;
  return (text.match(PIECES) ?? []).filter((piece) => !/^\/[/*]/.test(piece)).join(' ');
}
