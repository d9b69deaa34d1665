import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentStore } from '../../src/smpl/match/environment.ts';
import type { ScriptCall, ScriptRunner } from '../../src/smpl/script/runner.ts';
import { changed, functions, run } from './run.ts';

const word = (text: string) => ({ kind: 'identifier' as const, key: text, tokens: text, text });

test('equal environments are one object', () => {
  const { empty } = new EnvironmentStore();
  const one = empty.with('r.a', word('x')).with('r.b', word('y'));
  const other = empty.with('r.b', word('y')).with('r.a', word('x'));
  assert.equal(one, other);
  assert.equal(
    one.filter((key) => key === 'r.a'),
    empty.with('r.a', word('x')),
  );
  assert.equal(one.merge(empty.with('r.a', word('z'))), undefined);
});

test('a rule runs for each value that it inherits', () => {
  const patch = '@r@ identifier f; @@\n  mark(f);\n\n@@ identifier r.f; @@\n- f(0)\n+ f(1)\n';
  assert.equal(
    changed(patch, functions('mark(x); mark(y);', 'x(0); y(0); z(0);')),
    functions('mark(x); mark(y);', 'x(1); y(1); z(0);'),
  );
});

test('positions move along with the edits of earlier rules', () => {
  const patch = `@r@ position p; @@
  f@p(1)

@@ @@
- before();
+ something_longer();

@@ position r.p; @@
- f@p(1)
+ g(1)
`;
  assert.equal(changed(patch, functions('before();\nf(1);')), functions('something_longer();\ng(1);'));
});

test('depends on', () => {
  const patch = '@r@ @@\n  needed();\n\n@depends on r@ @@\n- old()\n+ fresh()\n';
  assert.equal(changed(patch, functions('old();')), functions('old();'));
  assert.equal(changed(patch, functions('needed(); old();')), functions('needed(); fresh();'));
  assert.equal(changed(patch.replace('on r', 'on !r'), functions('old();')), functions('fresh();'));
});

test('scripts get the values and may refuse them', () => {
  const calls: ScriptCall[] = [];
  const scripts: ScriptRunner = {
    run(call) {
      calls.push(call);
      const [{ value }] = call.variables;
      const kept = value.kind === 'text' && value.text !== '2';
      return { kept, stopped: false, outputs: new Map(), value: undefined, printed: '', findings: [] };
    },
  };
  const patch = `@r@ constant c; position p; @@
  f@p(c)

@script:python s@
c << r.c;
p << r.p;
@@
code

@depends on s@ constant r.c; @@
- f(c)
+ g(c)
`;
  const outcome = run(patch, functions('f(1);\nf(2);'), { scripts });
  assert.equal(outcome.files[0].after, functions('g(1);\nf(2);'));
  assert.deepEqual(
    calls.map(({ variables }) => variables[1].value),
    [3, 4].map((line) => ({
      kind: 'positions',
      positions: [
        {
          file: 'x.c',
          line,
          column: 0,
          lineEnd: line,
          columnEnd: 1,
          element: 'f0',
          elementLine: 1,
          elementColumn: 0,
          elementLineEnd: 5,
          elementColumnEnd: 1,
        },
      ],
    })),
  );
});

test('stars are findings, and change nothing', () => {
  const outcome = run(
    '@@ expression E; @@\n* free(E);\n  ...\n* free(E);\n',
    functions('free(a);\nfree(a);'),
  );
  assert.equal(outcome.files[0].after, outcome.files[0].before);
  assert.deepEqual(new Set(outcome.starred.map(({ rule }) => rule)), new Set(['rule starting on line 1']));
  assert.ok(outcome.starred.length >= 2);
});

test('a miss says what was wanted, what stands there, and what is bound', () => {
  const patch = '@@ expression E; @@\n  take(E);\n- drop(E);\n';
  const { traces } = run(patch, functions('take(a);\nfree(a);'), { explain: { path: 'x.c', line: 3 } });
  assert.equal(traces.length, 1);
  const { miss, hits } = traces[0];
  assert.deepEqual(hits, []);
  assert.equal(miss?.wanted.text, 'drop');
  assert.equal(miss.wanted.line, 3);
  assert.match(miss.found.text, /^free/);
  assert.deepEqual(
    miss.bindings.map(({ text }) => text),
    ['a'],
  );
});

test('a function that takes too much work is named and left alone, the others are not', () => {
  const many = Array.from({ length: 60 }, (_, index) => `if (c${index}) x(y${index});`).join('\n');
  const patch =
    '@@ expression A, B, C, D; @@\n  x(A);\n  ... when any\n  x(B);\n  ... when any\n  x(C);\n  ... when any\n  x(D);\n- end();\n';
  const outcome = run(patch, functions(many, 'x(1); x(2); x(3); x(4); end();'));
  assert.ok(!outcome.files[0].after.includes('end()'));
});

test('a script is not asked about code of two branches of an #if', () => {
  const lines: number[][] = [];
  const scripts: ScriptRunner = {
    run({ variables }) {
      lines.push(
        variables.flatMap(({ value }) =>
          value.kind === 'positions' ? value.positions.map(({ line }) => line) : [],
        ),
      );
      return { kept: true, stopped: false, outputs: new Map(), value: undefined, printed: '', findings: [] };
    },
  };
  const patch = `@a@ position p; @@
  one@p()

@b@ position p; @@
  two@p()

@script:python@ p << a.p; q << b.p; @@
print(p, q)
`;
  run(patch, 'void f(void)\n{\n#ifdef A\n  one();\n#else\n  two();\n#endif\n  two();\n}\n', { scripts });
  assert.deepEqual(lines, [[4, 8]]);
});
