import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SmplEngine } from '../../src/run/smpl-engine.ts';

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

test('scripts in OCaml are refused where they would run', () => {
  const engine = engineOf(
    '@r@\nexpression E;\n@@\n  g(E);\n\n@script:ocaml@\nE << r.E;\n@@\nprint_string E\n',
  );
  assert.throws(
    () => engine.treat([{ path: 'a.c', text: code }]),
    /^ScriptError: x\.cocci:6: script: .*OCaml/,
  );
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
