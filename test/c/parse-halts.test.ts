import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { MacroModel } from '../../src/c/macro-model.ts';
import { watchNative } from '../../src/c/native-gate.ts';
import { parseC } from '../../src/c/parse.ts';
import { isClean, parseHealth } from '../../src/c/parse-health.ts';
import { Source } from '../../src/text/source.ts';

let asked = 0;

const allow = (times: number) =>
  watchNative({
    enter() {},
    leave() {},
    mayParse: () => ++asked <= times,
  });

afterEach(() => {
  asked = 0;
  watchNative({ enter() {}, leave() {} });
});

test('a parse goes on where it halted', () => {
  allow(1000);
  const health = parseHealth('a.c', 'int f(void)\n{\n\tg(a, b);\n}\n'.repeat(60_000), MacroModel.shipped);
  assert.ok(asked > 2, `asked ${asked} times`);
  assert.ok(isClean(health));
  assert.equal(health.cleanFunctions, 60_000);
});

test('a parse that takes the square of the length is given up when the gate says so', () => {
  allow(2);
  const tree = parseC(new Source('a.c', '~a'.repeat(100_000)));
  assert.equal(asked, 3);
  assert.equal(tree.count, 1);
  assert.equal(tree.kindName(0), 'ERROR');
});
