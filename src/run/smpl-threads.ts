import { Worker } from 'node:worker_threads';
import { ScriptError } from '../smpl/script/runner.ts';
import type { FileOutcome, RuleMatches } from './smpl-outcome.ts';
import type { SmplListener, SmplRunOptions } from './smpl-run.ts';
import type { SmplSetup } from './smpl-setup.ts';
import { type FileGroup, tooSlow } from './smpl-treat.ts';
import { workerUrl } from './worker-url.ts';

export interface ThreadSetup {
  setup: SmplSetup;
  groups: readonly FileGroup[];
  /** Two cells of shared memory: the next group to take, and the one at which this thread is (-1: none). */
  next: Int32Array;
  at: Int32Array;
}

export type ThreadMessage =
  | { is: 'outcomes'; index: number; outcomes: readonly FileOutcome[] }
  /** Groups that could not match. */
  | { is: 'passed'; indexes: readonly number[] }
  | { is: 'printed'; text: string }
  | { is: 'end'; matches: RuleMatches }
  | { is: 'script-error'; path: string; line: number; rule: string; reason: string };

/** Threads that share the files; one that is too long at a file is ended, the file named, and another takes its place. */
export async function runInThreads(
  setup: SmplSetup,
  groups: readonly FileGroup[],
  { jobs, timeout }: SmplRunOptions,
  listener: SmplListener,
): Promise<RuleMatches> {
  const next = new Int32Array(new SharedArrayBuffer(4));
  const outcomes = new Outcomes(listener);
  const matches = new Map<string, number>();
  const work = async (): Promise<void> => {
    for (;;) {
      const stuck = await runThread(
        { setup, groups, next, at: atNone() },
        timeout,
        outcomes,
        matches,
        listener,
      );
      if (stuck === undefined) return;
      outcomes.add(stuck, tooSlow(groups[stuck], timeout));
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  await outcomes.told;
  return matches;
}

/** Returns the number of the group at which the thread was ended. */
function runThread(
  thread: ThreadSetup,
  timeout: number,
  outcomes: Outcomes,
  matches: Map<string, number>,
  listener: SmplListener,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl('smpl-thread'), { workerData: thread });
    let last = -1;
    let since = performance.now();
    const watch = setInterval(() => {
      const at = Atomics.load(thread.at, 0);
      if (at !== last) {
        last = at;
        since = performance.now();
      } else if (timeout > 0 && at >= 0 && performance.now() - since > timeout * 1000) {
        void worker.terminate();
        resolve(at);
      }
    }, 100);
    worker.on('message', (message: ThreadMessage) => {
      if (message.is === 'outcomes') outcomes.add(message.index, message.outcomes);
      else if (message.is === 'passed') for (const index of message.indexes) outcomes.add(index, []);
      else if (message.is === 'printed') outcomes.tell(() => listener.onPrinted(message.text));
      else if (message.is === 'end') {
        for (const [rule, count] of message.matches) matches.set(rule, (matches.get(rule) ?? 0) + count);
      } else reject(new ScriptError(message.path, message.line, message.rule, message.reason));
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve(undefined);
    });
  });
}

const atNone = (): Int32Array => new Int32Array(new SharedArrayBuffer(4)).fill(-1);

/** Tells outcomes in the order of the groups, whatever the order in which they come. */
class Outcomes {
  told: Promise<void> = Promise.resolve();
  readonly #listener: SmplListener;
  readonly #waiting = new Map<number, readonly FileOutcome[]>();
  #next = 0;

  constructor(listener: SmplListener) {
    this.#listener = listener;
  }

  /** A group that could not match has no outcomes. */
  add(index: number, outcomes: readonly FileOutcome[]): void {
    this.#waiting.set(index, outcomes);
    for (let ready = this.#waiting.get(this.#next); ready; ready = this.#waiting.get(this.#next)) {
      this.#waiting.delete(this.#next++);
      for (const outcome of ready) this.tell(() => this.#listener.onOutcome(outcome));
    }
  }

  tell(work: () => void | Promise<void>): void {
    this.told = this.told.then(work);
  }
}
