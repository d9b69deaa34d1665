import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isolated, Sandbox } from './sandbox.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const example = fileURLToPath(new URL('../../examples/linux-4.15', import.meta.url));
const loader = import.meta.resolve('tsx');

/** Runs the command as somebody whom git does not know. */
function vedalia(...args: string[]) {
  const env: NodeJS.ProcessEnv = { ...isolated(), SOURCE_DATE_EPOCH: '1795343610' };
  for (const name of Object.keys(env))
    if (/^GIT_(AUTHOR|COMMITTER)/.test(name)) Reflect.deleteProperty(env, name);
  return spawnSync(process.execPath, ['--import', loader, main, ...args, '--jobs', '1'], {
    encoding: 'latin1',
    env,
  });
}

test('the series of the example brings a tree to where its diff brings it', (context) => {
  const sandbox = new Sandbox(context);
  const out = sandbox.path('out');
  const made = vedalia('series', example, '-o', out, '--cover-letter');
  assert.equal(made.status, 0, made.stderr);
  const names = readdirSync(out).sort();
  assert.equal(names[0], '0000-cover-letter.patch');
  assert.equal(made.stdout, names.map((name) => `${out}/${name}\n`).join(''));
  assert.match(sandbox.read('out/0000-cover-letter.patch'), /^Date: Sun, 22 Nov 2026 10:33:30 \+0000$/m);

  const [taken, patched] = ['taken', 'patched'].map((name) => {
    cpSync(example, sandbox.path(`${name}/tree`), { recursive: true });
    return sandbox.path(`${name}/tree`);
  });
  const git = (folder: string, args: string[], input = '') =>
    sandbox.run('git', ['-C', folder, ...args], input);
  git(taken, ['init', '-q']);
  git(taken, ['add', '-A', '-f']);
  git(taken, ['commit', '-q', '-m', 'before']);
  git(taken, ['am', '-q', '-3', ...names.slice(1).map((name) => `${out}/${name}`)]);
  sandbox.run('patch', ['-p1', '-s', '-d', patched], vedalia('diff', example).stdout);
  sandbox.run('diff', ['-r', '-x', '.git', taken, patched]);
});

test('a folder of somebody else is refused at once, a sign-off by nobody before anything is written', (context) => {
  const sandbox = new Sandbox(context);
  sandbox.write('mine/notes.txt', 'mine\n');
  const foreign = vedalia('series', example, '-o', sandbox.path('mine'));
  assert.equal(foreign.status, 2, foreign.stderr);
  assert.match(foreign.stderr, /it holds notes\.txt/);
  const unknown = vedalia('series', example, '-o', sandbox.path('new'), '--signoff', '-t', 'gup-comments');
  assert.equal(unknown.status, 2, unknown.stderr);
  assert.match(unknown.stderr, /--signoff needs to know who you are: git config --global user\.name/);
  assert.deepEqual(readdirSync(sandbox.root), ['mine']);
});
