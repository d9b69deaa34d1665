import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, changedFunctions, functions, run } from './run.ts';

const RELEASE = '@@ expression E; @@\n  take(E);\n  ...\n- drop(E);\n';

test('every path must reach what stands behind the dots', () => {
  const branches = [
    'take(a); if (a) x(); drop(a);',
    'take(a); if (a) drop(a); else x();',
    'take(a); if (a) drop(a); else drop(a);',
    'take(a); switch (a) { case 1: return; } drop(a);',
  ];
  assert.deepEqual(changedFunctions(RELEASE, ...branches), [0, 2]);
});

test('a branch that leaves is exempt, unless the dots are strict', () => {
  const strict = RELEASE.replace('...', '... when strict');
  const exits = [
    'take(a); if (a) { x(); return; } drop(a);',
    'take(a); if (a) goto out; drop(a); out: x();',
    'take(a); if (a) { x(); } else return; drop(a);',
  ];
  assert.deepEqual(changedFunctions(RELEASE, ...exits), [0, 1]);
  assert.deepEqual(changedFunctions(strict, ...exits), []);
});

test('one path is enough for exists', () => {
  const some = RELEASE.replace('@@', '@r exists@');
  assert.deepEqual(changedFunctions(some, 'take(a); if (a) drop(a); else x();'), [0]);
});

test('the path is the shortest one, and passes neither neighbour again', () => {
  assert.equal(
    changed(RELEASE, functions('\ttake(a);\n\tdrop(a);\n\tdrop(a);')),
    functions('\ttake(a);\n\tdrop(a);'),
  );
  const once = '@@ expression E; identifier f; @@\n  f(...) {\n  ...\n- drop(E);\n  ...\n  }\n';
  assert.deepEqual(changedFunctions(once, 'drop(a);', 'drop(a); drop(b);', 'while (a) drop(a);'), [0]);
});

test('a loop may turn for ever', () => {
  assert.deepEqual(changedFunctions(RELEASE, 'take(a); while (b) { if (c) break; x(); } drop(a);'), [0]);
});

test('metavariables that only stand behind the dots differ from path to path', () => {
  const patch = '@@ expression E, F; @@\n  start(E);\n  ...\n- stop(F);\n+ halt(F, E);\n';
  assert.equal(
    changed(patch, functions('\tstart(1);\n\tif (a)\n\t\tstop(2);\n\telse\n\t\tstop(3);')),
    functions('\tstart(1);\n\tif (a)\n\t\thalt(2, 1);\n\telse\n\t\thalt(3, 1);'),
  );
});

test('what the dots must not pass', () => {
  const patch = RELEASE.replace('...', '... when != E = NULL');
  assert.deepEqual(changedFunctions(patch, 'take(a); drop(a);', 'take(a); a = NULL; drop(a);'), [0]);
});

test('a nest changes what it finds on all ways', () => {
  const patch =
    '@@ expression E, F; @@\n  lock(E);\n  <...\n- use(F)\n+ use_locked(F)\n  ...>\n  unlock(E);\n';
  assert.equal(
    changed(patch, functions('\tlock(a);\n\tif (use(1))\n\t\tuse(2);\n\tunlock(a);\n\tuse(3);')),
    functions('\tlock(a);\n\tif (use_locked(1))\n\t\tuse_locked(2);\n\tunlock(a);\n\tuse(3);'),
  );
  const least = patch.replace('<...', '<+...').replace('...>', '...+>');
  assert.equal(run(least, functions('lock(a); unlock(a);')).matches.values().next().value, 0);
});

test('a block of the pattern ends where its block ends', () => {
  const patch = '@@ expression E; @@\n  if (E) {\n  ...\n- last();\n  }\n';
  const codes = ['if (a) { x(); last(); }', 'if (a) { x(); { last(); } }', 'if (a) { last(); x(); }'];
  assert.deepEqual(changedFunctions(patch, ...codes), [0]);
});
