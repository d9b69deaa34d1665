import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { type MessagePort, workerData } from 'node:worker_threads';
import { describeError } from './errors.ts';
import type { ChildAnswer, ChildSetup } from './line-child.ts';

// The thread of a `LineChild`: holds the child process, and the clock that ends it.

const { setup, port, answers } = workerData as { setup: ChildSetup; port: MessagePort; answers: Int32Array };

let child: ChildProcessWithoutNullStreams | undefined;
let timer: NodeJS.Timeout | undefined;
let parts: string[] = [];
let size = 0;

port.on('message', (line: string) => {
  child ??= start();
  timer = setTimeout(() => fail(`it took longer than ${setup.time / 1000} s`), setup.time);
  child.stdin.write(`${line}\n`);
});

function start(): ChildProcessWithoutNullStreams {
  const made = spawn(setup.command, setup.args, {
    stdio: ['pipe', 'pipe', 'inherit'],
  }) as never as ChildProcessWithoutNullStreams;
  made.stdout.setEncoding('latin1');
  made.stdout.on('data', take);
  made.stdin.on('error', () => {});
  made.on('error', (error) => fail(`${setup.command} cannot be started: ${describeError(error)}`));
  made.on('exit', (code, signal) => {
    if (made === child) fail(`${setup.command} ended (${signal ?? `exit code ${code}`})`);
  });
  return made;
}

function take(text: string): void {
  const end = text.indexOf('\n');
  size += text.length;
  parts.push(end < 0 ? text : text.slice(0, end));
  if (size > setup.size) fail(`it answered with more than ${setup.size} characters`);
  else if (end >= 0) answer({ line: parts.join('') });
}

function fail(failure: string): void {
  const dead = child;
  child = undefined;
  dead?.stdout.off('data', take);
  dead?.kill('SIGKILL');
  if (timer) answer({ failure });
}

function answer(message: ChildAnswer): void {
  clearTimeout(timer);
  timer = undefined;
  parts = [];
  size = 0;
  port.postMessage(message);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}
