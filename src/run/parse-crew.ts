import { type ChildProcess, fork } from 'node:child_process';
import type { ParseAnswer, ParsedFile, ParseTask } from './parse-child.ts';
import { type ProcessModule, processModule } from './worker-url.ts';

export interface ParseCrewSetup {
  words: ReadonlyMap<string, number>;
  jobs: number;
  /** What a process runs. */
  module?: ProcessModule;
  /** How long one file may take, in seconds. */
  limit?: number;
}

const FILES_A_TASK = 32;
const LIMIT = 120;

/**
 * Reads files in several processes and hands on each answer as it comes. A process that is lost is replaced; the files
 * that it owed are read again, each by itself, and one that takes its process with it again is named.
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
    await Promise.all(Array.from({ length: setup.jobs }, work));
  } finally {
    next = paths.length;
    for (const member of members) member.end();
  }

  async function work(): Promise<void> {
    let member: ParseMember | undefined;
    for (let task = nextTask(); task.length > 0; task = nextTask()) {
      member ??= new ParseMember(setup);
      members.add(member);
      const lost = await member.read(task, onFile);
      if (lost === undefined) continue;
      members.delete(member);
      member = undefined;
      if (task.length === 1) onFile({ path: task[0], why: lost.why });
      else alone.push(...lost.owed);
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

interface Lost {
  /** The files of the task that were not answered for. */
  owed: readonly string[];
  why: string;
}

/** One process, at one task at a time. */
class ParseMember {
  readonly #limit: number;
  readonly #child: ChildProcess;
  readonly #ready: Promise<void>;
  #errors = '';
  #isLate = false;

  constructor({ words, module = processModule('parse-child'), limit = LIMIT }: ParseCrewSetup) {
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
      child.once('message', () => resolve());
      child.once('error', reject);
      child.once('close', () => reject(new Error(`a process that was to read files ended: ${this.#errors}`)));
    });
    this.#tell({ words });
  }

  /** Undefined when every file was answered for. */
  async read(paths: readonly string[], onFile: (file: ParsedFile) => void): Promise<Lost | undefined> {
    await this.#ready;
    const child = this.#child;
    return new Promise((resolve) => {
      let done = 0;
      const watch = setTimeout(() => {
        this.#isLate = true;
        child.kill('SIGKILL');
      }, this.#limit * 1000);
      const onMessage = (answer: ParseAnswer) => {
        watch.refresh();
        onFile(answer as ParsedFile);
        if (++done === paths.length) settle(undefined);
      };
      const onClose = (code: number | null, signal: string | null) =>
        settle({ owed: paths.slice(done), why: this.#whyLost(signal ?? `exit code ${code}`) });
      const settle = (lost: Lost | undefined) => {
        clearTimeout(watch);
        child.off('message', onMessage).off('close', onClose);
        resolve(lost);
      };
      child.on('message', onMessage).on('close', onClose);
      this.#tell({ paths });
    });
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
