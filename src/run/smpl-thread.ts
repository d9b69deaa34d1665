import { setImmediate as aMoment } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { ScriptError } from '../smpl/script/runner.ts';
import { SmplEngine } from './smpl-engine.ts';
import type { ThreadMessage, ThreadSetup } from './smpl-threads.ts';
import { treatGroup } from './smpl-treat.ts';

// A thread of a run of a semantic patch: it takes files from the common list until none is left.

const { setup, groups, next, at } = workerData as ThreadSetup;
const send = (message: ThreadMessage) => parentPort?.postMessage(message);

/** Groups that could not match, of which nobody has been told: a message costs more than many of them. */
let passed: number[] = [];

function tell(): void {
  if (passed.length > 0) send({ is: 'passed', indexes: passed });
  passed = [];
}

try {
  const engine = new SmplEngine(setup);
  send({ is: 'printed', text: engine.initialize() });
  for (let index = Atomics.add(next, 0, 1); index < groups.length; index = Atomics.add(next, 0, 1)) {
    Atomics.store(at, 0, index);
    const outcomes = treatGroup(engine, groups[index]);
    Atomics.store(at, 0, -1);
    if (outcomes.length === 0) {
      passed.push(index);
      if (passed.length === 64) tell();
      continue;
    }
    await aMoment();
    tell();
    send({ is: 'outcomes', index, outcomes });
    if (outcomes.some(({ stopped }) => stopped)) Atomics.store(next, 0, groups.length);
  }
  tell();
  send({ is: 'printed', text: engine.finalize() });
  send({ is: 'end', matches: engine.matches });
} catch (error) {
  if (!(error instanceof ScriptError)) throw error;
  const { path, line, rule, reason } = error;
  send({ is: 'script-error', path, line, rule, reason });
}
