import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NONE } from '../../src/c/syntax-tree.ts';
import { liveAfter, usesOf } from '../../src/flow/liveness.ts';
import { accessesAt } from '../../src/flow/uses.ts';
import { variableAt } from '../../src/flow/variables.ts';
import { cfgOfBody, nodeOf } from './flow-of.ts';

/** The accesses of the first statement of a body, as `kind text`, with `= value` where it has one. */
function accesses(body: string): string[] {
  const cfg = cfgOfBody(body);
  return accessesAt(cfg, cfg.nodes[cfg.entry].next[0].to).map(
    ({ kind, text, value, operator, sure }) =>
      `${kind} ${text}${value === NONE ? operator : ` ${operator || '='} ${cfg.fn.tree.text(value)}`}${sure ? '' : '?'}`,
  );
}

describe('accessesAt', () => {
  it('reads the value before the write that takes it', () => {
    assert.deepEqual(accesses('x = x + y;'), ['read x', 'read y', 'write x = x + y']);
    assert.deepEqual(accesses('x |= y;'), ['read y', 'update x |= y']);
    assert.deepEqual(accesses('x++;'), ['update x++']);
  });

  it('names members and elements in one form', () => {
    assert.deepEqual(accesses('( current ) -> mm /* mine */ ->pinned_vm = 1;'), [
      'read current',
      'read current->mm',
      'write current->mm->pinned_vm = 1',
    ]);
    assert.deepEqual(accesses('(*p).n = 1;'), ['write p->n = 1']);
    assert.deepEqual(accesses('(&s)->n = a[ i ];'), [
      'read i',
      'read a',
      'read a[i]',
      'address s',
      'write s.n = a[ i ]',
    ]);
  });

  it('does not read a struct when one member of it is set', () => {
    assert.deepEqual(accesses('s.n = 1;'), ['write s.n = 1']);
    assert.deepEqual(accesses('y(&s.n, &p->n);'), [
      'read y',
      'address s',
      'address s.n',
      'read p',
      'address p->n',
    ]);
  });

  it('knows declarations', () => {
    assert.deepEqual(accesses('struct page *page, **list[N], *one = find(x);'), [
      'declare page',
      'read N',
      'declare list',
      'read find',
      'read x',
      'write one = find(x)',
    ]);
    assert.deepEqual(accesses('int g(int);'), []);
  });

  it('knows macros that set what they are given by name', () => {
    assert.deepEqual(accesses('g(a, x);'), ['read g', 'read a', 'read x']);
    assert.deepEqual(accesses('get_user(/* to */ x, p);'), ['read get_user', 'address x', 'read p']);
    assert.deepEqual(accesses('spin_lock_irqsave(&q->lock, flags);').at(-1), 'address flags');
  });

  it('marks what && , || and ?: may skip', () => {
    assert.deepEqual(accesses('a && (b = c);'), ['read a', 'read c?', 'write b = c?']);
    assert.deepEqual(accesses('x = a ? b : c;'), ['read a', 'read b?', 'read c?', 'write x = a ? b : c']);
  });

  it('counts the operand of sizeof, for it must stay declared', () => {
    assert.deepEqual(accesses('x = sizeof(*p);'), ['read p', 'read *p', 'write x = sizeof(*p)']);
  });

  it('leaves names of types, members and labels alone', () => {
    assert.deepEqual(accesses('x = (struct page *)y;'), ['read y', 'write x = (struct page *)y']);
    assert.deepEqual(accesses('struct s v = { .n = y };'), ['read y', 'write v = { .n = y }']);
  });
});

describe('usesOf', () => {
  it('finds reads, updates and addresses, but no plain write', () => {
    const cfg = cfgOfBody('int x; x = 1; x |= 2; g(&x); if (x) y();');
    assert.deepEqual(
      usesOf(cfg, 'x').map(({ kind, at }) => [kind, at]),
      [
        ['update', nodeOf(cfg, 'x |= 2')],
        ['address', nodeOf(cfg, 'g(&x)')],
        ['read', nodeOf(cfg, 'x', 2)],
      ],
    );
  });
});

describe('liveAfter', () => {
  const live = (body: string) => {
    const cfg = cfgOfBody(body);
    return liveAfter(cfg, nodeOf(cfg, 'here('), 'x');
  };

  it('looks for a use before the next write on any path', () => {
    assert.equal(live('here(); y(x);'), true);
    assert.equal(live('here(); x = 1; y(x);'), false);
    assert.equal(live('here(); if (a) x = 1; y(x);'), true);
    assert.equal(live('here(); (void)(a && (x = 1)); y(x);'), true);
    assert.equal(live('while (a) { y(x); here(); }'), true);
    assert.equal(live('y(x); here();'), false);
    assert.equal(live('here(); x->n = 1;'), true);
  });
});

describe('variableAt', () => {
  it('finds the innermost declaration, and none for a global', () => {
    const cfg = cfgOfBody('int x; { int x[3]; static int z; here(x); }');
    const place = cfg.nodes[nodeOf(cfg, 'here(')].node;
    assert.equal(variableAt(cfg, 'x', place)?.isArray, true);
    assert.equal(variableAt(cfg, 'z', place)?.isStatic, true);
    assert.equal(variableAt(cfg, 'a', place)?.isParameter, true);
    assert.equal(variableAt(cfg, 'jiffies', place), undefined);
  });
});
