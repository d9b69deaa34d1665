import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Cfg } from '../../src/flow/cfg.ts';
import { dominators, postDominators } from '../../src/flow/dominators.ts';
import { between, everyPathReaches, liveNodes, reachableFrom } from '../../src/flow/paths.ts';
import { solve } from '../../src/flow/solve.ts';
import { cfgOfBody, nameOf, nodeOf } from './flow-of.ts';

const names = (cfg: Cfg, ids: Iterable<number>): string[] =>
  [...ids]
    .sort((a, b) => a - b)
    .map((id) => nameOf(cfg, cfg.nodes[id]))
    .filter((name) => name !== 'join');

describe('between', () => {
  it('gives the nodes on the ways from one to another, ends included', () => {
    const cfg = cfgOfBody('v(); x(); if (a) y(); else return 1; z(); w();');
    assert.deepEqual(names(cfg, between(cfg, [nodeOf(cfg, 'x(')], [nodeOf(cfg, 'z(')])), [
      'x();',
      'a',
      'y();',
      'z();',
    ]);
  });

  it('goes no further than the first end, also in a loop', () => {
    const cfg = cfgOfBody('while (a) { x(); y(); z(); w(); }');
    assert.deepEqual(names(cfg, between(cfg, [nodeOf(cfg, 'x(')], [nodeOf(cfg, 'z(')])), [
      'x();',
      'y();',
      'z();',
    ]);
  });

  it('is empty where no way leads', () => {
    const cfg = cfgOfBody('x(); y();');
    assert.equal(between(cfg, [nodeOf(cfg, 'y(')], [nodeOf(cfg, 'x(')]).size, 0);
  });
});

describe('everyPathReaches', () => {
  it('says whether a way to the exit goes round the targets', () => {
    const cfg = cfgOfBody('x(); if (a) { y(); return 1; } if (b) return 2; y();');
    const [first, second] = [nodeOf(cfg, 'y('), nodeOf(cfg, 'y(', 1)];
    assert.equal(everyPathReaches(cfg, nodeOf(cfg, 'x('), [first, second]), false);
    assert.equal(everyPathReaches(cfg, nodeOf(cfg, 'x('), [first, nodeOf(cfg, 'return 2'), second]), true);
  });
});

describe('reachableFrom and liveNodes', () => {
  it('hold a node itself only where a loop leads back', () => {
    const cfg = cfgOfBody('x(); while (a) y(); return 0; z();');
    assert.equal(reachableFrom(cfg, nodeOf(cfg, 'x(')).has(nodeOf(cfg, 'x(')), false);
    assert.equal(reachableFrom(cfg, nodeOf(cfg, 'y(')).has(nodeOf(cfg, 'y(')), true);
    assert.equal(liveNodes(cfg).has(nodeOf(cfg, 'z(')), false);
  });
});

describe('dominators', () => {
  it('know what every path has passed, and what every path will pass', () => {
    const cfg = cfgOfBody('x(); if (a) y(); else w(); while (b) { v(); if (c) break; } z();');
    const before = dominators(cfg);
    const behind = postDominators(cfg);
    const id = (text: string) => nodeOf(cfg, text);
    assert.ok(before.dominates(id('x('), id('z(')));
    assert.ok(!before.dominates(id('y('), id('z(')));
    assert.ok(before.dominates(id('b'), id('c')));
    assert.ok(before.dominates(id('z('), id('z(')));
    assert.ok(behind.dominates(id('z('), id('x(')));
    assert.ok(!behind.dominates(id('y('), id('x(')));
    assert.ok(!behind.dominates(id('v('), id('b')));
    assert.equal(before.immediate(id('y(')), id('a'));
    assert.equal(before.immediate(cfg.entry), -1);
  });

  it('agree with the definition on a tangle of gotos', () => {
    const cfg = cfgOfBody(
      'again: if (a) goto in; x(); while (b) { in: y(); if (c) continue; if (d) goto again; z(); } w();',
    );
    const { dominates } = dominators(cfg);
    for (const a of liveNodes(cfg)) {
      const without = new Set([cfg.entry]);
      const todo = a === cfg.entry ? [] : [cfg.entry];
      for (let at = todo.pop(); at !== undefined; at = todo.pop())
        for (const { to } of cfg.nodes[at].next)
          if (to !== a && !without.has(to)) {
            without.add(to);
            todo.push(to);
          }
      for (const b of liveNodes(cfg))
        assert.equal(dominates(a, b), a === b || a === cfg.entry || !without.has(b), `${a} and ${b}`);
    }
  });
});

describe('solve', () => {
  it('runs backward and by edge', () => {
    const cfg = cfgOfBody('if (a) x(); else y(); z();');
    const ahead = solve<ReadonlySet<string>>(cfg, {
      direction: 'backward',
      bottom: new Set(),
      boundary: new Set(),
      join: (one, other) => new Set([...one, ...other]),
      equal: (one, other) => one.size === other.size,
      transfer: (node, state) => (node.kind === 'statement' ? new Set([...state, nameOf(cfg, node)]) : state),
      pass: (edge, _from, state) => (edge.kind === 'false' ? new Set() : state),
    });
    assert.deepEqual([...ahead.before[nodeOf(cfg, 'a')]].sort(), ['x();', 'z();']);
    assert.deepEqual([...ahead.after[nodeOf(cfg, 'z(')]], []);
  });
});
