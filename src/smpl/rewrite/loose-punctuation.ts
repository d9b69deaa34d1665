import { codeTokens } from '../match/code-tokens.ts';

/**
 * What no list may hold, and yet parses, since macros take it: commas with nothing beside them, semicolons, and numbers with
 * nothing between them and what stands beside them.
 */
export function loosePunctuation(text: string): number {
  const tokens = codeTokens(text).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (tokens.match(/[(,](?= ,)|,(?= \))/g)?.length ?? 0) + looseInParentheses(tokens);
}

// f(a; b)  f(2 1)  f(x 1)      but not for (;;) nor f(({ a; }))
//    ^        ^       ^
function looseInParentheses(tokens: string): number {
  const open: string[] = [];
  let before = '';
  let count = 0;
  for (const token of tokens.split(' ')) {
    if (token === '(' || token === '{') open.push(before === 'for' ? 'for' : token);
    else if (token === ')' || token === '}') open.pop();
    else if (open.at(-1) === '(' && (token === ';' || isLoose(before, token))) count++;
    before = token;
  }
  return count;
}

const isLoose = (before: string, token: string): boolean =>
  (/^\d/.test(before) && /^\w/.test(token)) ||
  (/^(?!sizeof$)[A-Za-z_]\w*$/.test(before) && /^\d/.test(token));
