import type { Token } from '../read/token.ts';

const ALWAYS = /^(?:[-+*/%&|^=!<>]=|<<=?|>>=?|\|\||[=/%|^<>?])$/;

/** Is this a sign between two operands, wherever it stands? */
export function isInfix(row: readonly Token[], at: number): boolean {
  const token = row[at];
  if (token?.kind !== 'punctuation' || row[0].kind === 'directive') return false;
  // a ?: b
  if (token.text === ':') return row[at - 1]?.text !== '?' && opens(row, at) > 0;
  return ALWAYS.test(token.text) || (/^(?:&&?|[-+])$/.test(token.text) && isOperand(row, at - 1));
}

// Behind a parenthesis that may be that of a cast, signs are spaced as they are written; so is `*`.
function isOperand(row: readonly Token[], at: number): boolean {
  const token = row[at];
  if (token === undefined) return false;
  if (token.text === ')') return isName(row[openingOf(row, at) - 1]);
  return isName(token) || /^(?:[\d"']|\]$)/.test(token.text);
}

function isName(token: Token | undefined): boolean {
  const { kind, text } = token ?? {};
  return kind === 'word' && !/^(?:return|case|goto|else|do|if|while|for|switch|sizeof|typeof)$/.test(text!);
}

function openingOf(row: readonly Token[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    if (row[at].text === ')') depth++;
    else if (row[at].text === '(' && --depth === 0) return at;
  }
  return -1;
}

// a ? b : c      how many `?` before it wait for their colon
function opens(row: readonly Token[], at: number): number {
  let open = 0;
  for (const { text } of row.slice(0, at)) {
    if (text === '?') open++;
    else if (text === ':') open--;
  }
  return open;
}
