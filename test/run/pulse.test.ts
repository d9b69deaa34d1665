import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BETWEEN, Pulse } from '../../src/run/pulse.ts';

test('a worker that has not begun is at no transform, so that its loss is blamed on none', () => {
  const pulse = new Pulse();
  assert.equal(pulse.count, 0);
  assert.equal(pulse.transform, BETWEEN);
  assert.equal(pulse.site, BETWEEN);
  assert.equal(new Pulse(pulse.cells).transform, BETWEEN);
});
