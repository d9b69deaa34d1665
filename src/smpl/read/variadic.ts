import type { Token } from './token.ts';

/**
 * Added code has the `...` of C alone, so that of a removed parameter list beside it is no dots either:
 *
 *     - int f(const char *x, ...)
 *     + void f(const char *x, ...)
 */
export function withVariadics(tokens: readonly Token[]): readonly Token[] {
  const isLast = (mark: Token['mark'], token: Token): boolean => {
    if (token.mark !== mark || token.text !== '...') return false;
    const own = tokens.filter((one) => one.mark === mark);
    const at = own.indexOf(token);
    return own[at - 1]?.text === ',' && own[at + 1]?.text === ')';
  };
  if (!tokens.some((token) => isLast('plus', token))) return tokens;
  return tokens.map((token) => (isLast('minus', token) ? { ...token, text: '......' } : token));
}
