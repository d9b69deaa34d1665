import { codeTokens } from '../match/code-tokens.ts';

/** What no list may hold, and yet parses, since macros take it: commas with nothing beside them, and semicolons. */
export function loosePunctuation(text: string): number {
  const tokens = codeTokens(text).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  return (tokens.match(/[(,](?= ,)|,(?= \))/g)?.length ?? 0) + looseSemicolons(tokens);
}

// f(a; b)      but not for (;;) nor f(({ a; }))
//    ^
function looseSemicolons(tokens: string): number {
  const open: string[] = [];
  let before = '';
  let count = 0;
  for (const token of tokens.split(' ')) {
    if (token === '(' || token === '{') open.push(before === 'for' ? 'for' : token);
    else if (token === ')' || token === '}') open.pop();
    else if (token === ';' && open.at(-1) === '(') count++;
    before = token;
  }
  return count;
}
