import { type ChildProcess, fork } from 'node:child_process';
import type { ParseAnswer, ParsedFile, ParseTask } from './parse-child.ts';
import { type ProcessModule, processModule } from './worker-url.ts';

export interface ParseCrewSetup {
  /** What is known of words; asked once, while the processes start. */
  learn(): ReadonlyMap<string, number>;
  jobs: number;
  /** What a process runs. */
  module?: ProcessModule;
  /** How long one file may take, in seconds. */
  limit?: number;
}

const FILES_A_TASK = 32;
/** A process that owes no more files than these is given more, so that it never waits. */
const FILES_AHEAD = 16;
const LIMIT = 120;

/**
 * Reads files in several processes and hands on each answer as it comes. A process that is lost is replaced; the files
 * that it owed are read again, each by itself, and one that takes its process with it again is named. A process that
 * large files left large ends by itself, with code 0.
 */
export async function parseInProcesses(
  paths: readonly string[],
  setup: ParseCrewSetup,
  onFile: (file: ParsedFile) => void,
): Promise<void> {
  const alone: string[] = [];
  const members = new Set<ParseMember>();
  let next = 0;
  try {
    const first = Array.from({ length: setup.jobs }, () => hire());
    const words = setup.learn();
    await Promise.all(first.map((member) => work(member, words)));
  } finally {
    next = paths.length;
    for (const member of members) member.end();
  }

  function hire(): ParseMember {
    const member = new ParseMember(setup, onFile);
    members.add(member);
    return member;
  }

  async function work(first: ParseMember, words: ReadonlyMap<string, number>): Promise<void> {
    let member = first;
    member.learn(words);
    for (;;) {
      const again = alone.length > 0;
      // A file that is read again comes when nothing else is owed.
      const task = again && member.owed.length > 0 ? [] : nextTask();
      if (task.length === 0 && member.owed.length === 0) return;
      const lost = await member.read(task, again || task.length === 0 ? 0 : FILES_AHEAD);
      if (lost === undefined) continue;
      if (again && task.length > 0 && !member.isSpent)
        for (const path of member.owed) onFile({ path, why: lost });
      else alone.push(...member.owed);
      members.delete(member);
      member = hire();
      member.learn(words);
    }
  }

  function nextTask(): string[] {
    const again = alone.pop();
    if (again !== undefined) return [again];
    // Small tasks towards the end, so that nobody waits long for the last.
    const size = Math.min(FILES_A_TASK, Math.ceil((paths.length - next) / (4 * setup.jobs)));
    const task = paths.slice(next, next + size);
    next += size;
    return task;
  }
}

/** One process, which reads what it is given in order. */
class ParseMember {
  /** The files that were not answered for. */
  owed: string[] = [];
  /** It ended by itself, between two files. */
  isSpent = false;
  readonly #limit: number;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  #errors = '';
  #isLate = false;
  #lost: string | undefined;
  #onNews = () => {};

  constructor(
    { module = processModule('parse-child'), limit = LIMIT }: ParseCrewSetup,
    onFile: (file: ParsedFile) => void,
  ) {
    this.#limit = limit;
    const child = fork(module.path, {
      execArgv: [...module.options],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    child.stderr!.setEncoding('utf8').on('data', (text: string) => {
      this.#errors = (this.#errors + text).slice(-MOST_ERRORS);
    });
    this.#ready = new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', () => reject(new Error(`a process that was to read files ended: ${this.#errors}`)));
      child.on('message', (answer: ParseAnswer) => {
        if (answer === 'ready') {
          resolve();
          return;
        }
        this.owed.splice(0, answer.length);
        for (const file of answer) onFile(file);
        this.#onNews();
      });
    });
    child.once('close', (code, signal) => {
      this.isSpent = code === 0;
      this.#lost = this.#whyLost(signal ?? `exit code ${code}`);
      this.#onNews();
    });
    // Who reads hears of it.
    this.#ready.catch(() => {});
  }

  learn(words: ReadonlyMap<string, number>): void {
    this.#tell({ words });
  }

  /** Gives it files, and waits until it owes no more than so many; says why when the process was lost before. */
  async read(paths: readonly string[], most: number): Promise<string | undefined> {
    await this.#ready;
    this.owed.push(...paths);
    if (paths.length > 0) this.#tell({ paths });
    const watch = setTimeout(() => {
      this.#isLate = true;
      this.#child.kill('SIGKILL');
    }, this.#limit * 1000);
    await new Promise<void>((resolve) => {
      this.#onNews = () => {
        watch.refresh();
        if (this.#lost !== undefined || this.owed.length <= most) resolve();
      };
      this.#onNews();
    });
    clearTimeout(watch);
    return this.#lost;
  }

  end(): void {
    this.#child.kill();
  }

  #tell(task: ParseTask): void {
    // A process that is gone says so itself.
    this.#child.send(task, () => {});
  }

  #whyLost(how: string): string {
    if (this.#isLate) return `it took longer than ${this.#limit} s`;
    if (/heap out of memory/.test(this.#errors)) return 'reading it ran out of memory';
    return `reading it ended the process (${how})`;
  }
}

const MOST_ERRORS = 10_000;
