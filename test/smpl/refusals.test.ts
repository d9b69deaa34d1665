import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SmplEngine } from '../../src/run/smpl-engine.ts';
import { refusedScripts } from '../../src/smpl/refused.ts';
import { unappliedIsomorphisms } from '../../src/smpl/unapplied.ts';
import { applyEdits } from '../../src/text/edit-set.ts';

function engineOf(text: string): SmplEngine {
  return new SmplEngine({
    path: 'x.cocci',
    text,
    folder: '.',
    root: '',
    virtualRules: [],
    virtualIdentifiers: [],
    isoFile: undefined,
    disabledIsos: [],
    reversed: false,
    macroFiles: [],
    python: 'python3',
    headers: { mode: 'none', folders: [], files: [] },
    prefilter: true,
  });
}

const code = 'void f(int a)\n{\n\tg(a);\n}\n';

const asked = '@r@\nexpression E;\n@@\n  g(E);\n\n@script:ocaml s@\nE << r.E;\nx;\n@@\n';

function resultOf(patch: string): string {
  return applyEdits(code, engineOf(patch).treat([{ path: 'a.c', text: code }])[0].edits);
}

test('a script in OCaml is refused by name, and the rest of the patch runs', () => {
  const patch = `${asked}input_line stdin\n\n@@\nidentifier s.x;\n@@\n- g\n+ x\n\n@@\nexpression r.E;\n@@\n- g(E);\n+ h(E);\n`;
  assert.equal(resultOf(patch), code.replace('g(', 'h('));
  assert.deepEqual(refusedScripts(engineOf(patch).patch, new Set()), [
    {
      path: 'x.cocci',
      line: 6,
      text: 'this script of s in OCaml does not run (it uses input_line), nor do rules that use its x; write it as script:python or script:js',
    },
  ]);
});

test('what a script in OCaml might have dropped goes no further', () => {
  const patch = `${asked}if input_line stdin = "" then Coccilib.include_match false\n\n@@\nexpression r.E;\n@@\n- g(E);\n\n@@\n@@\n- int\n+ long\n`;
  assert.equal(resultOf(patch), code.replace('int', 'long'));
});

test('a rule that asks a script in OCaml does not run', () => {
  const patch =
    '@@\nexpression E : script:ocaml() { input_line stdin = E };\n@@\n- g(E);\n\n@@\n@@\n- int\n+ long\n';
  assert.equal(resultOf(patch), code.replace('int', 'long'));
});

test('a rule with too many forms names the isomorphisms that are not applied', () => {
  const sum = Array.from({ length: 12 }, (_, at) => `v${at % 8}`);
  const header = `@long@\nexpression ${[...new Set(sum)].join(', ')};\n@@\n`;
  const rule = (terms: number) => `${header}- y = ${sum.slice(0, terms).join(' + ')};\n`;
  assert.deepEqual(unappliedIsomorphisms(engineOf(rule(2)).patch, new Set()), []);
  const [said, ...others] = unappliedIsomorphisms(engineOf(rule(12)).patch, new Set());
  assert.match(said.text, /^long has too many forms: plus_comm/);
  assert.deepEqual([said.line, others], [1, []]);
});

test('a script that fails names its line', () => {
  const engine = engineOf(
    '@r@\nexpression E;\n@@\n  g(E);\n\n@script:js@\nE << r.E;\n@@\nE.nothing.at.all\n',
  );
  assert.throws(() => engine.treat([{ path: 'a.c', text: code }]), /x\.cocci:9: .*TypeError/);
});

test('what cannot be read is drawn with a caret', () => {
  assert.throws(() => engineOf('@@\nexporession E;\n@@\n- g(E);\n'), {
    message: /^x\.cocci:2:1: .*did you mean 'expression'\?\n {4}exporession E;\n {4}\^/,
  });
});

test('an isomorphism that is not there cannot be disabled', () => {
  assert.throws(() => engineOf('@disable drop_csat@\nexpression E;\n@@\n- g(E);\n'), {
    message: /^x\.cocci:1:10: no isomorphism is named 'drop_csat'; did you mean 'drop_cast'\?/,
  });
});

test('an expression metavariable is no name of a field', () => {
  assert.throws(() => engineOf('@@\nexpression dev;\n@@\n- old(dev)\n+ new(&dev->dev)\n'), {
    message: /^x\.cocci:5:13: expected the name of a field, and no expression metavariable, found 'dev'/,
  });
});

test('a metavariable that only added code has is refused where it stands', () => {
  assert.throws(
    () => engineOf('@@\nexpression E;\n@@\n- g(a);\n+ g(E);\n'),
    /x\.cocci:5:5: E stands in added code only/,
  );
  assert.doesNotThrow(() => engineOf('@@\nfresh identifier E;\n@@\n- g(a);\n+ g(E);\n'));
});
