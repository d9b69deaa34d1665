import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source } from '../../src/text/source.ts';
import { read, readRule, readScript } from './read.ts';

const BODY = '@@\nf();\n';

test('an anonymous rule is named by its line', () => {
  const rule = readRule(`\n@@ @@\nf();\n`);
  assert.equal(rule.name, 'rule starting on line 2');
  assert.equal(rule.anonymous, true);
});

test('clauses of a header come in any order', () => {
  const rule = readRule(
    `virtual patch, report\n@r disable paren, braces0 depends on patch && !report exists@\n${BODY}`,
  );
  assert.deepEqual(rule.disabled, ['paren', 'braces0']);
  assert.equal(rule.quantifier, 'exists');
  assert.deepEqual(rule.dependsOn, {
    is: 'and',
    left: { is: 'rule', name: 'patch' },
    right: { is: 'not', part: { is: 'rule', name: 'report' } },
  });
});

test('dependencies speak of rules, of their past and of files', () => {
  const depends = (text: string) =>
    readRule(`virtual a, b, c, ever\n@depends on ${text}@\n${BODY}`).dependsOn;
  const a = { is: 'rule', name: 'a' };
  const b = { is: 'rule', name: 'b' };
  const c = { is: 'rule', name: 'c' };
  assert.deepEqual(depends('a || b && c'), { is: 'or', left: a, right: { is: 'and', left: b, right: c } });
  assert.deepEqual(depends('(a || b) && c'), { is: 'and', left: { is: 'or', left: a, right: b }, right: c });
  assert.deepEqual(depends('ever a'), { is: 'ever', name: 'a' });
  assert.deepEqual(depends('never a'), { is: 'never', name: 'a' });
  assert.deepEqual(depends('ever'), { is: 'rule', name: 'ever' });
  assert.deepEqual(depends('forall a'), { is: 'forall', part: a });
  assert.deepEqual(depends('file in "drivers/net"'), { is: 'file in', path: 'drivers/net' });
});

test('a header may go over several lines', () => {
  assert.equal(readRule(`virtual a\n@r\n  depends on a\n  // why\n  forall@\n${BODY}`).quantifier, 'forall');
});

test('the kind of a rule says how its body is read', () => {
  assert.equal(readRule('@r type@\n@@\nfoo\n').minus.level, 'type');
  assert.equal(readRule('@r expression@\n@@\nfoo\n').minus.level, 'expression');
  assert.equal(readRule('@identifier@\n@@\nfoo\n').minus.level, 'expression');
  assert.equal(readRule('@expression@\n@@\nfoo\n').anonymous, true);
});

test('a rule that extends another inherits all that it binds', () => {
  const rule = readRule('@a@ expression E; @@\nf(E)\n@b extends a@ @@\ng(E)\n', 1);
  assert.deepEqual(
    rule.metavariables.map(({ key }) => key),
    ['a.E'],
  );
});

test('before the first rule stand virtual rules, options and comments', () => {
  const patch = read(
    `// a comment\n#spatch --no-includes -D 'a b'\nvirtual patch, report\nvirtual org\n@@ @@\nf();\n#spatch --jobs 2\n`,
  );
  assert.deepEqual(patch.virtualRules, ['patch', 'report', 'org']);
  assert.deepEqual(patch.options, [
    ['--no-includes', '-D', 'a b'],
    ['--jobs', '2'],
  ]);
});

test('an included file gives its rules first, and its names', () => {
  const include = (path: string) =>
    path === 'a.cocci' ? new Source(path, 'virtual v\n@a@ typedef t; t x; @@\nf(x)\n') : undefined;
  const patch = read('#include "a.cocci"\n@b@ t a.x; @@\ng(x)\n', { include, isomorphisms: [] });
  assert.deepEqual(
    patch.items.map(({ name }) => name),
    ['a', 'b'],
  );
  assert.deepEqual(patch.virtualRules, ['v']);
  assert.equal(patch.items[0].is === 'rule' && patch.items[0].source.path, 'a.cocci');
});

test('scripts have a language, variables, defaults and code with its line', () => {
  const script = readScript(
    '@r@ position p; identifier f; @@\nf@p()\n@script:python s depends on r@\np << r.p = [];\nname << r.f = "none";\nnew;\n@@\nprint(p)\nif p:\n\tpass\n\n@@ @@\ng()\n',
    1,
  );
  assert.equal(script.role, 'rule');
  assert.equal(script.language, 'python');
  assert.equal(script.name, 's');
  assert.deepEqual(script.inputs, [
    { name: 'p', key: 'r.p', otherwise: '' },
    { name: 'name', key: 'r.f', otherwise: 'none' },
  ]);
  assert.deepEqual(script.outputs, ['new']);
  assert.equal(script.code, 'print(p)\nif p:\n\tpass\n\n');
  assert.equal(script.codeLine, 8);
});

test('scripts begin and end a run, in any of three languages', () => {
  const roles = read(
    '@initialize:python@ @@\nx = 1\n@script:js@ @@\nf()\n@script:ocaml@ (s, ast) << virtual.v; @@\n()\n@ finalize : python @ v << merge.v; @@\npass\n',
  ).items.map(
    (item) => item.is === 'script' && `${item.role} ${item.language} ${item.inputs.map(({ key }) => key)}`,
  );
  assert.deepEqual(roles, [
    'initialize python ',
    'rule js ',
    'rule ocaml virtual.v',
    'finalize python merge.v',
  ]);
});

test('what a script sets is inherited', () => {
  const rule = readRule('@script:python s@ x; @@\ncoccinelle.x = "a"\n@@ identifier s.x; @@\nx()\n', 1);
  assert.equal(rule.metavariables[0].key, 's.x');
  assert.equal(rule.metavariables[0].inherited, true);
});
