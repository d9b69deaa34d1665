/**
 * Code as a script sees it: its tokens with one space between them, comments left out.
 *
 *     foo(a->b,  3)  // why      becomes      foo ( a -> b , 3 )
 */
export function spaced(code: string): string {
  return (code.match(PIECES) ?? []).filter((piece) => !/^\/[/*]/.test(piece)).join(' ');
}

const PIECES = new RegExp(
  [
    /\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/, // comments
    /[LuU]?"(?:\\[\s\S]|[^"\\])*"?|[LuU]?'(?:\\[\s\S]|[^'\\])*'?/, // literals
    /[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*/, // words and numbers
    /\.\.\.|<<=|>>=|[<>]\?=?|->|\+\+|--|&&|\|\||##|[-+*/%&|^<>=!]=|<<|>>/, // operators of several characters
    /[^\s]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
