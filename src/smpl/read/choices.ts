import type { Token } from './token.ts';

/**
 * A parenthesis or bar in column 0 belongs to a disjunction only if its partners do too; else it is an
 * ordinary one that happens to stand there:
 *
 *     foo(a,
 *         b
 *     )             closes the call
 *
 * Plus code has no say: it holds no disjunctions.
 */
export function settleChoices(tokens: Token[]): Token[] {
  const ordinary = new Set<Token>();
  const open: { token: Token; bars: Token[] }[] = [];
  let previous: Token | undefined;
  for (const token of tokens) {
    if (token.mark === 'plus') continue;
    const before = previous;
    previous = token;
    if (token.kind !== 'choice' && token.kind !== 'punctuation') continue;
    if (token.text === '(') {
      open.push({ token, bars: [] });
    } else if (token.text === '|' || token.text === '&') {
      const within = open.at(-1);
      // At the beginning of a branch `&` takes an address.
      const isPrefix = token.text === '&' && before?.kind === 'choice' && before.text !== ')';
      if (token.kind === 'choice' && within?.token.kind === 'choice' && !isPrefix) within.bars.push(token);
      else ordinary.add(token);
    } else if (token.text === ')') {
      const opened = open.pop();
      if (!opened || opened.token.kind === token.kind) continue;
      for (const wrong of [opened.token, ...opened.bars, token]) ordinary.add(wrong);
    }
  }
  return handInNames(
    tokens.map((token) => {
      const escaped = token.end - token.start > 1;
      return token.kind === 'choice' && !escaped && ordinary.has(token)
        ? { ...token, kind: 'punctuation' }
        : token;
    }),
  );
}

/**
 * A disjunction of which nothing is left once removed code is left out, where added code takes its place:
 *
 *     if (
 *     (
 *     - a(x)
 *     |
 *     - b(x)
 *     )
 *     + c(x)
 *        )
 */
export function withoutReplacedChoices(plus: readonly Token[]): Token[] {
  const list: Token[] = [];
  plus.forEach((token, at) => {
    list.push(token);
    if (token.kind !== 'choice' || token.text !== ')') return;
    let open = list.length - 2;
    while (list[open]?.kind === 'choice' && !/^[()]$/.test(list[open].text)) open--;
    const isEmpty = list[open]?.kind === 'choice' && list[open].text === '(';
    const isReplaced = plus[at + 1]?.mark === 'plus' || list[open - 1]?.mark === 'plus';
    if (isEmpty && isReplaced) list.length = open;
  });
  return list;
}

/**
 * What is attached to the closing parenthesis belongs to the last token of each branch:
 *
 *     \(kmalloc\|kzalloc\)@p      \(kmalloc@p\|kzalloc@p\)
 */
function handInNames(tokens: Token[]): Token[] {
  const list = [...tokens];
  for (let at = list.length - 1; at >= 0; at--) {
    const { kind, text, attached } = list[at];
    if (kind !== 'choice' || text !== ')' || attached.length === 0) continue;
    list[at] = { ...list[at], attached: [] };
    for (const bar of barsBefore(list, at)) {
      const last = previousOfMinusSlice(list, bar);
      list[last] = { ...list[last], attached: [...list[last].attached, ...attached] };
    }
  }
  return list;
}

// The bars of the disjunction that closes at `close`, that closing parenthesis included.
function barsBefore(tokens: readonly Token[], close: number): number[] {
  const bars = [close];
  let depth = 0;
  for (let at = close - 1; at >= 0; at--) {
    const { kind, text } = tokens[at];
    if (kind !== 'choice') continue;
    if (text === ')') depth++;
    else if (text === '(' && depth-- === 0) break;
    else if (depth === 0 && text !== '(') bars.push(at);
  }
  return bars;
}

function previousOfMinusSlice(tokens: readonly Token[], index: number): number {
  let at = index - 1;
  while (at > 0 && tokens[at].mark === 'plus') at--;
  return at;
}
