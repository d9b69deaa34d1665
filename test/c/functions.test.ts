import assert from 'node:assert/strict';
import test from 'node:test';
import { functionsOf } from '../../src/c/functions.ts';
import { parseC } from '../../src/c/parse.ts';
import { Source } from '../../src/text/source.ts';

const namesIn = (code: string): string[] =>
  functionsOf(parseC(new Source('f.c', code))).map(({ name }) => name);

test('a function is not named after a callback among its parameters', () => {
  assert.deepEqual(namesIn('int watch(int line, void (*changed)(int)) { return 0; }'), ['watch']);
});

test('a function that returns a function has the innermost name', () => {
  assert.deepEqual(namesIn('int (*find(void (*found)(int)))(char) { return 0; }'), ['find']);
});

test('a function without a return type has its name, its parameters and its place', () => {
  const code =
    'int a;\nf(int x, char **y)\n{\n}\nstatic main()\n{\n\tf(1, 0);\n}\ng() { }\nh(a) int a; { }\nEXPORT(g)\nint k(b) char *b; { }\n';
  const tree = parseC(new Source('f.c', code));
  const found = functionsOf(tree).map(({ name, node, nameNode, parameters }) => [
    name,
    code.slice(tree.start[node]).split('\n')[0],
    tree.text(nameNode),
    ...parameters.map((parameter) => parameter.name),
  ]);
  assert.deepEqual(found, [
    ['f', 'f(int x, char **y)', 'f', 'x', 'y'],
    ['main', 'static main()', 'main'],
    ['g', 'g() { }', 'g'],
    ['h', 'h(a) int a; { }', 'h'],
    ['k', 'int k(b) char *b; { }', 'k'],
  ]);
});
