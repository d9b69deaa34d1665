import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { kind } from '../../src/c/kinds.ts';
import { cfgOf, cfgOfBody, flowOf, nodeOf } from './flow-of.ts';

const flow = (body: string) => flowOf(cfgOfBody(body));

describe('buildCfg', () => {
  it('follows if, else if and else', () => {
    assert.deepEqual(flow('if (a) x(); else if (b) y(); else { z(); } w();'), [
      'entry -> a',
      'a -true-> x();',
      'a -false-> b',
      'x(); -> w();',
      'b -true-> y();',
      'b -false-> z();',
      'y(); -> w();',
      'z(); -> w();',
      'w(); -> exit',
    ]);
  });

  it('turns round in a while loop, and leaves it by break and continue', () => {
    assert.deepEqual(flow('while (a) { if (b) break; if (c) continue; x(); } y();'), [
      'entry -> a',
      'a -true-> b',
      'a -false-> y();',
      'b -true-> break;',
      'b -false-> c',
      'break; -> y();',
      'c -true-> continue;',
      'c -false-> x();',
      'continue; -back-> a',
      'x(); -back-> a',
      'y(); -> exit',
    ]);
  });

  it('runs the update of a for loop after its body and after continue', () => {
    assert.deepEqual(flow('for (i = 0; i < a; i++) { if (b) continue; x(); }'), [
      'entry -> i = 0',
      'i = 0 -> i < a',
      'i < a -true-> b',
      'i < a -false-> exit',
      'b -true-> continue;',
      'b -false-> x();',
      'continue; -> i++',
      'x(); -> i++',
      'i++ -back-> i < a',
    ]);
  });

  it('leaves an endless loop by break alone', () => {
    for (const head of ['for (;;)', 'while (1)']) {
      const lines = flow(`${head} { if (a) break; }`);
      assert.ok(lines.includes('break; -> exit'), lines.join('\n'));
      assert.ok(!lines.some((line) => line.includes('-false-> exit')), lines.join('\n'));
    }
  });

  it('runs the body of do {} while (0) once', () => {
    assert.deepEqual(flow('do { x(); if (a) continue; y(); } while (0); z();'), [
      'entry -> x();',
      'x(); -> a',
      'a -true-> continue;',
      'a -false-> y();',
      'continue; -> 0',
      'y(); -> 0',
      '0 -false-> z();',
      'z(); -> exit',
    ]);
  });

  it('falls through from case to case, and past a switch without default', () => {
    assert.deepEqual(flow('switch (a) { case 1: x(); case 2 ... 4: y(); break; } z();'), [
      'entry -> a',
      'a -case-> case 1:',
      'a -case-> case 2 ... 4:',
      'a -false-> z();',
      'case 1: -> x();',
      'x(); -> case 2 ... 4:',
      ...flow('switch (a) { case 1: x(); case 2 ... 4: y(); break; } z();').slice(6),
    ]);
    const lines = flow('switch (a) { case 1: x(); break; default: y(); } z();');
    assert.ok(lines.includes('a -default-> default:'));
    assert.ok(!lines.includes('a -false-> z();'));
    assert.ok(!lines.includes('break; -> default:'));
  });

  it('reaches case labels inside an #if and in a nested loop', () => {
    const lines = flow(
      'switch (a) { case 1: while (b) { case 2: x(); }\n#ifdef A\ncase 3: y(); break;\n#endif\n}',
    );
    for (const label of ['1', '2', '3'])
      assert.ok(lines.includes(`a -case-> case ${label}:`), lines.join('\n'));
  });

  it('follows goto forwards and backwards, and any label for a computed goto', () => {
    const lines = flow('again: x(); if (a) goto again; if (b) goto out; goto *p; y(); out: z();');
    assert.ok(lines.includes('goto again; -> again:'));
    assert.ok(lines.includes('goto out; -> out:'));
    assert.ok(lines.includes('*p; -> again:'));
    assert.ok(lines.includes('*p; -> out:'));
    assert.ok(lines.includes('y(); -> out:'), 'unreachable code keeps its nodes');
    assert.ok(!lines.some((line) => line.endsWith('> y();')));
  });

  it('lets a macro jump to a label that it is given', () => {
    const lines = flow('put(a, p, fault); x(); return 0; fault: y();');
    assert.ok(lines.includes('put(a, p, fault); -> fault:'), lines.join('\n'));
    assert.ok(lines.includes('put(a, p, fault); -> x();'));
    assert.ok(
      !flow('int out; g(out); x(); out: y();').includes('g(out); -> out:'),
      'a variable of that name',
    );
  });

  it('counts a goto to nowhere as damage', () => {
    assert.equal(cfgOfBody('goto nowhere; x();').damage.length, 1);
    assert.equal(cfgOfBody('goto out; out: x();').damage.length, 0);
  });

  it('puts the statements of a statement expression before the statement that holds it', () => {
    assert.deepEqual(flow('y(({ if (a) x(); b; })); z();'), [
      'entry -> a',
      'a -true-> x();',
      'a -false-> b;',
      'x(); -> b;',
      'b; -> y(({ if (a) x(); b; }));',
      'y(({ if (a) x(); b; })); -> z();',
      'z(); -> exit',
    ]);
  });

  it('takes every alternative of an #if, and none where it may be absent', () => {
    assert.deepEqual(flow('\n#if A\nx();\n#elif B\ny();\n#else\nz();\n#endif\nw();'), [
      'entry -> #if A',
      '#if A -config-> x();',
      '#if A -config-> y();',
      '#if A -config-> z();',
      'x(); -> w();',
      'y(); -> w();',
      'z(); -> w();',
      'w(); -> exit',
    ]);
    assert.ok(flow('\n#ifdef A\nx();\n#endif\nw();').includes('#ifdef A -config-> w();'));
  });

  it('loops over the block of a macro', () => {
    const lines = flow('list_for_each_entry(p, &queue, list) { if (a) break; x(p); } y();');
    for (const line of ['x(p); -back->', 'break; -> y();']) {
      assert.ok(
        lines.some((found) => found.startsWith(line)),
        lines.join('\n'),
      );
    }
    assert.ok(
      lines.some((line) => /list.*-false-> y\(\);/.test(line)),
      lines.join('\n'),
    );
  });

  it('ends a guard where its block ends, on every way out', () => {
    const lines = flow('{ guard(mutex)(&m); if (a) return 1; x(); } y();');
    assert.ok(lines.includes('return 1; -> end of guard(mutex)(&m);'), lines.join('\n'));
    assert.ok(lines.includes('x(); -> end of guard(mutex)(&m);'));
    assert.ok(lines.includes('end of guard(mutex)(&m); -> exit'));
    assert.ok(lines.includes('end of guard(mutex)(&m); -> y();'));
  });

  it('ends a guard that a goto or break leaves behind, but not one around both', () => {
    const lines = flow(
      'guard(mutex)(&m); while (a) { guard(mutex)(&n); if (b) break; if (c) goto out; } out: y();',
    );
    assert.ok(lines.includes('break; -> end of guard(mutex)(&n);'), lines.join('\n'));
    assert.ok(lines.includes('goto out; -> end of guard(mutex)(&n);'));
    assert.ok(lines.includes('end of guard(mutex)(&n); -> out:'));
    assert.ok(lines.includes('y(); -> end of guard(mutex)(&m);'));
    assert.ok(!lines.includes('end of guard(mutex)(&m); -> out:'));
  });

  it('says where a part of the syntax is evaluated', () => {
    const cfg = cfgOfBody('if (a && (b = g(3))) { x(); /* why */ }');
    const { tree } = cfg.fn;
    const [three] = tree.descendants(tree.root, kind('number_literal'));
    const [comment] = tree.descendants(tree.root, kind('comment'));
    assert.equal(cfg.at(three), nodeOf(cfg, 'a && '));
    assert.equal(cfg.at(tree.descendants(tree.root, kind('if_statement'))[0]), nodeOf(cfg, 'a && '));
    assert.equal(cfg.at(comment), -1);
    assert.equal(cfg.at(tree.root), -1);
  });

  it('keeps both ends of every edge', () => {
    const cfg = cfgOf(
      'int f(int a) { for (;;) { switch (a) { case 1: continue; default: goto out; } } out: return 0; }',
    );
    for (const node of cfg.nodes) {
      for (const { to, kind: how } of node.next)
        assert.ok(cfg.nodes[to].previous.some((edge) => edge.to === node.id && edge.kind === how));
      for (const { to, kind: how } of node.previous)
        assert.ok(cfg.nodes[to].next.some((edge) => edge.to === node.id && edge.kind === how));
    }
  });
});
