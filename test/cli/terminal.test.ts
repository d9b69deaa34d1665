import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paintFor } from '../../src/cli/terminal.ts';

const isColoured = (isTTY: boolean, asked: boolean | undefined, env: Record<string, string> = {}) => {
  const before = { ...process.env };
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'TERM']) delete process.env[name];
  Object.assign(process.env, env);
  const painted = paintFor({ isTTY } as NodeJS.WriteStream, asked)('ask', 'x');
  process.env = before;
  return painted !== 'x';
};

test('colour is as asked for, else as the environment says, else for a terminal', () => {
  assert.equal(isColoured(true, undefined), true);
  assert.equal(isColoured(false, undefined), false);
  assert.equal(isColoured(true, undefined, { TERM: 'dumb' }), false);
  assert.equal(isColoured(true, undefined, { NO_COLOR: '1' }), false);
  assert.equal(isColoured(false, undefined, { FORCE_COLOR: '1' }), true);
  assert.equal(isColoured(false, undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }), false);
  assert.equal(isColoured(false, true, { NO_COLOR: '1' }), true);
  assert.equal(isColoured(true, false, { FORCE_COLOR: '1' }), false);
});
