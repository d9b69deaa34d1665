import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { show } from './read.ts';

// patterns.txt: the body of a rule, then `=>` and its tree as show.ts draws it. UPDATE=1 writes the trees anew.

const DECLARATIONS = `
expression E, E1, E2; expression list Es; identifier f, x, i; identifier list ids; type T; statement S, S1;
statement list SL; declaration d; field fld; field list fs; initialiser I; initialiser list Is; parameter P;
parameter list Ps; position p, q; constant c; iterator it; declarer dec; attribute at; function fn; comments com;
binary operator bop; assignment operator aop; unary operator uop; format fmt; format list fl; pragmainfo pi;
metavariable m; symbol sym; typedef tt; attribute name __a; iterator name each; declarer name DEF;
local idexpression li;
`;

const file = new URL('patterns.txt', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trim()
  .split('\n\n')
  .map((text) => {
    const at = text.lastIndexOf('\n=>');
    return { body: text.slice(0, at), tree: text.slice(at + 4).trim() };
  });

if (process.env.UPDATE) {
  writeFileSync(file, `${cases.map(({ body }) => `${body}\n=> ${show(DECLARATIONS, body)}`).join('\n\n')}\n`);
} else {
  for (const { body, tree } of cases) {
    test(`reads ${JSON.stringify(body)}`, () => assert.equal(show(DECLARATIONS, body), tree));
  }
}
