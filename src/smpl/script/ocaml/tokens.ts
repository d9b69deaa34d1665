/** A token of OCaml; `at` is its offset in the script. */
export interface OcamlToken {
  readonly kind: 'name' | 'constructor' | 'keyword' | 'number' | 'string' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

/** Code that is outside of the part of OCaml that is read here. */
export class UnreadOcaml extends Error {
  readonly at: number;

  constructor(at: number, what: string) {
    super(what);
    this.at = at;
  }
}

const KEYWORDS = new Set(
  'let rec and in if then else match with fun function begin end try true false not mod'.split(' '),
);
const SPACE = /(?:\s|\/\/[^\n]*)+/y;
const WORD = /[A-Za-z_][\w']*/y;
const NUMBER = /\d+/y;
const STRING = /"((?:[^"\\]|\\[\s\S])*)"/y;
const SIGN = /:=|->|::|;;|<>|<=|>=|==|!=|\|\||&&|[-+*/^@=<>()[\];,.|!]/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b' };

export function ocamlTokens(code: string): OcamlToken[] {
  const tokens: OcamlToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(code);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < code.length) {
    const start = at;
    if (take(SPACE)) continue;
    if (code.startsWith('(*', at)) {
      at = endOfComment(code, at);
      continue;
    }
    const word = take(WORD)?.[0];
    if (word !== undefined) {
      const kind = KEYWORDS.has(word) ? 'keyword' : /^[A-Z]/.test(word) ? 'constructor' : 'name';
      tokens.push({ kind, text: word, at: start });
      continue;
    }
    const number = take(NUMBER)?.[0];
    if (number !== undefined) {
      tokens.push({ kind: 'number', text: number, at: start });
      continue;
    }
    const string = take(STRING)?.[1];
    if (string !== undefined) {
      tokens.push({ kind: 'string', text: unescaped(string), at: start });
      continue;
    }
    const sign = take(SIGN)?.[0];
    if (sign === undefined) throw new UnreadOcaml(at, `'${code[at]}'`);
    tokens.push({ kind: 'sign', text: sign, at: start });
  }
  tokens.push({ kind: 'end', text: '', at });
  return tokens;
}

function unescaped(text: string): string {
  return text
    .replace(/\\\n\s*/g, '')
    .replace(/\\(\d{3}|[\s\S])/g, (_, one: string) =>
      one.length === 3 ? String.fromCharCode(Number(one)) : (ESCAPES[one] ?? one),
    );
}

// (* a (* b *) c *)
function endOfComment(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    if (code.startsWith('(*', at)) depth++;
    else if (!code.startsWith('*)', at)) continue;
    else if (--depth === 0) return at + 2;
    at++;
  }
  throw new UnreadOcaml(start, 'a comment without an end');
}
