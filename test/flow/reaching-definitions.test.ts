import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NONE } from '../../src/c/syntax-tree.ts';
import { definitionsReaching } from '../../src/flow/reaching-definitions.ts';
import { cfgOfBody, nodeOf } from './flow-of.ts';

/** What reaches the statement `here();` in a body, as `kind value`. */
function reaching(body: string, variable: string): string[] {
  const cfg = cfgOfBody(body);
  return definitionsReaching(cfg, nodeOf(cfg, 'here('), variable).map(({ kind, value }) =>
    value === NONE ? kind : `${kind} ${cfg.fn.tree.text(value)}`,
  );
}

describe('definitionsReaching', () => {
  it('finds the initialiser, and the assignment that hides it', () => {
    assert.deepEqual(reaching('int x = 1; here();', 'x'), ['assignment 1']);
    assert.deepEqual(reaching('int x = 1; x = 2; here();', 'x'), ['assignment 2']);
  });

  it('finds one for each path', () => {
    assert.deepEqual(reaching('int x = 0; if (a) x = 1; else if (b) x |= 2; here();', 'x'), [
      'assignment 0',
      'assignment 1',
      'update 2',
    ]);
  });

  it('comes round a loop', () => {
    assert.deepEqual(reaching('int x = 0; while (a) { here(); x++; }', 'x'), ['assignment 0', 'update']);
  });

  it('knows parameters, globals and variables without a value', () => {
    assert.deepEqual(reaching('here();', 'a'), ['parameter']);
    assert.deepEqual(reaching('here();', 'jiffies'), ['outer']);
    assert.deepEqual(reaching('int x; here();', 'x'), ['unset']);
  });

  it('does not know what becomes of a variable whose address is taken', () => {
    assert.deepEqual(reaching('int x = 1; g(&x); here();', 'x'), ['assignment 1', 'unknown']);
    assert.deepEqual(reaching('int x = 1; g(&x); x = 2; here();', 'x'), ['assignment 2']);
  });

  it('does not count an assignment that may be skipped as the last word', () => {
    assert.deepEqual(reaching('int x = 1; if (a && (x = 2)) here();', 'x'), ['assignment 1', 'assignment 2']);
  });

  it('knows the cursor of a loop macro', () => {
    assert.deepEqual(reaching('int x = 1; list_for_each_entry(x, &q, list) { here(); }', 'x'), [
      'assignment 1',
      'unknown',
    ]);
  });

  it('tells a variable from another of its name', () => {
    assert.deepEqual(reaching('int x = 1; { int x = 2; x = 3; } here();', 'x'), ['assignment 1']);
    assert.deepEqual(reaching('int x = 1; { int x = 2; here(); }', 'x'), ['assignment 2']);
  });

  it('follows a member until a call, or a change of what holds it', () => {
    assert.deepEqual(reaching('p->n = 1; here();', 'p->n'), ['assignment 1']);
    assert.deepEqual(reaching('p->n = 1; g(); here();', 'p->n'), ['assignment 1', 'unknown']);
    assert.deepEqual(reaching('p->n = 1; p = q; here();', 'p->n'), ['unknown']);
    assert.deepEqual(reaching('int *p = q; p->n = 1; here();', 'p'), ['assignment q']);
    assert.deepEqual(reaching('struct s x = y; x.n = 1; here();', 'x'), ['assignment y', 'unknown']);
  });

  it('takes no definition from unreachable code', () => {
    assert.deepEqual(reaching('int x = 1; goto out; x = 2; out: here();', 'x'), ['assignment 1']);
  });
});
