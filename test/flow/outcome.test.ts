import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from '../../src/flow/outcome.ts';
import { cfgOfBody } from './flow-of.ts';

function outcome(condition: string, given: Record<string, number>): number | undefined {
  const cfg = cfgOfBody(`if (${condition}) x();`);
  const { tree } = cfg.fn;
  return outcomeOf(tree, cfg.nodes[1].node, (node) => given[tree.text(node)]);
}

describe('outcomeOf', () => {
  it('decides a condition from its parts', () => {
    for (const [condition, given, expected] of [
      ['!a', { a: 0 }, 1],
      ['a < 0', { a: -4 }, 1],
      ['(a = f()) != 0', { 'f()': 0 }, 0],
      ['a == 1', { a: 1 }, 1],
      ['unlikely(!a)', { a: 1 }, 0],
      ['a && b', { a: 0 }, 0],
      ['a && b', { a: 1 }, undefined],
      ['a || b', { b: 1 }, 1],
      ['a || b', { a: 0 }, undefined],
      ['a == -1', { a: -1 }, 1],
      ['f(a)', { a: 1 }, undefined],
      ['a > ENOMEM', { a: 1 }, undefined],
    ] as const)
      assert.equal(outcome(condition, given), expected, condition);
  });
});
