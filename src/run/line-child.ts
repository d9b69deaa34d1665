import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { workerUrl } from './worker-url.ts';

/** How to start a child process, and when to end it. */
export interface ChildSetup {
  command: string;
  args: readonly string[];
  /** Milliseconds that one answer may take. */
  time: number;
  /** Characters that one answer may have. */
  size: number;
}

export type ChildAnswer = { line: string } | { failure: string };

/**
 * A child process that answers each line with a line, asked synchronously: a thread holds the child and the
 * clock, and the caller waits for it. The thread does not keep the program alive; the child ends with it.
 */
export class LineChild {
  readonly #worker: Worker;
  readonly #port;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));

  constructor(setup: ChildSetup) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(workerUrl('line-child-thread'), {
      workerData: { setup, port: port2, answers: this.#answers },
      transferList: [port2],
    });
    this.#worker.unref();
    port1.unref();
  }

  ask(line: string): ChildAnswer {
    const before = Atomics.load(this.#answers, 0);
    this.#port.postMessage(line);
    Atomics.wait(this.#answers, 0, before);
    return receiveMessageOnPort(this.#port)?.message as ChildAnswer;
  }
}
