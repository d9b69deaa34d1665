import { Worker } from 'node:worker_threads';
import type { WordPlaces } from '../transform/source-tree.ts';
import { UsageError } from './errors.ts';
import type { TransformModule } from './load-transforms.ts';
import { BETWEEN, Pulse } from './pulse.ts';
import type { Fault } from './result.ts';
import type { ScanResult } from './scan.ts';
import type { EditUnit, Settled } from './settle.ts';
import type { Task, TaskName, Tasks, WorkerSetup } from './tasks.ts';
import { workerUrl } from './worker-url.ts';

/** A worker was ended because it hung or broke; says what it was at. */
export class WorkerLost extends Error {
  readonly isStuck: boolean;
  /** Index of the transform that had the word, or BETWEEN. */
  readonly transform: number;
  /** Index of the site in the task, or BETWEEN. */
  readonly site: number;
  /** The line of the site, or BETWEEN. */
  readonly line: number;

  constructor(message: string, isStuck: boolean, pulse: Pulse) {
    super(message);
    this.name = 'WorkerLost';
    this.isStuck = isStuck;
    this.transform = pulse.transform;
    this.site = pulse.site;
    this.line = pulse.line;
  }
}

/** Room for young objects: more would be spent, not saved, since a worker parses one function after the other. */
const YOUNG = { maxYoungGenerationSizeMb: 8 };

export interface CrewSetup {
  root: string;
  transforms: readonly TransformModule[];
  /** How long a worker may be at one step, in milliseconds. */
  budget: number;
}

/** One worker thread, at one task at a time; a lost one is replaced by another that knows nothing yet. */
export class CrewMember {
  readonly #setup: CrewSetup;
  #worker: Worker;
  #pulse = new Pulse();
  #waiting: { resolve(answer: unknown): void; reject(error: Error): void } | undefined;
  /** Why the worker is gone, where nobody was waiting when it went. */
  #gone: WorkerLost | undefined;

  constructor(setup: CrewSetup) {
    this.#setup = setup;
    this.#worker = this.#start();
  }

  /** Rejects with `WorkerLost` where the worker hangs or breaks. */
  async ask<Name extends TaskName>(task: Task<Name>): Promise<Tasks[Name]['answer']> {
    const watch = this.#watch();
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting = { resolve, reject };
        if (this.#gone) reject(this.#gone);
        this.#worker.postMessage(task);
      });
    } catch (error) {
      await this.end();
      this.#worker = this.#start();
      throw error;
    } finally {
      clearInterval(watch);
      this.#waiting = undefined;
    }
  }

  async end(): Promise<void> {
    await this.#pulse.stop();
    await this.#worker.terminate();
  }

  #lose(message: string, isStuck = false): void {
    this.#gone = new WorkerLost(message, isStuck, this.#pulse);
    this.#waiting?.reject(this.#gone);
  }

  #watch(): NodeJS.Timeout {
    const { budget } = this.#setup;
    let last = this.#pulse.count;
    let since = performance.now();
    const look = () => {
      const { count } = this.#pulse;
      // A worker that is still starting has not begun its first step.
      if (count !== last || count === 0) {
        last = count;
        since = performance.now();
      } else if (performance.now() - since > budget) this.#lose(`took longer than ${budget / 1000} s`, true);
    };
    return setInterval(look, Math.min(200, budget / 4));
  }

  #start(): Worker {
    this.#pulse = new Pulse();
    this.#gone = undefined;
    const { root, transforms } = this.#setup;
    const workerData: WorkerSetup = { root, transforms, pulse: this.#pulse.cells };
    const worker = new Worker(workerUrl(), { workerData, stdout: true, resourceLimits: YOUNG });
    // What a transform prints is for its author; standard output belongs to the report.
    worker.stdout.pipe(process.stderr, { end: false });
    worker.on('message', (answer) => this.#waiting?.resolve(answer));
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#lose(isFull ? 'ran out of memory' : (error.stack ?? error.message));
    });
    worker.on('exit', (code) => this.#lose(`ended its worker with exit code ${code}`));
    return worker;
  }
}

/** The transforms of a run, each list in their order. */
export interface OpenedTransforms {
  names: readonly string[];
  /** The words that each answers for; none where it failed. */
  words: readonly (readonly string[])[];
  /** Those that failed, by index. */
  dropped: readonly number[];
  faults: readonly Fault[];
  epoch: unknown;
}

/** The workers of one run. */
export class Crew {
  readonly #setup: CrewSetup;
  readonly #members: CrewMember[];

  constructor(setup: CrewSetup, size: number) {
    this.#setup = setup;
    this.#members = Array.from({ length: Math.max(1, size) }, () => new CrewMember(setup));
  }

  async all<T>(work: (member: CrewMember) => Promise<T>): Promise<T[]> {
    return Promise.all(this.#members.map(work));
  }

  /** Loads the transforms and asks for their words; one that fails is out. */
  async open(): Promise<OpenedTransforms> {
    const dropped: number[] = [];
    const faults: Fault[] = [];
    for (;;) {
      try {
        const opened = await this.#members[0].ask<'open'>({ name: 'open', dropped });
        if (opened.unsuited !== undefined) throw new UsageError(opened.unsuited);
        dropped.push(...opened.failed);
        faults.push(...opened.faults);
        const { words, epoch } = opened;
        return { names: this.#setup.transforms.map(({ name }) => name), words, dropped, faults, epoch };
      } catch (error) {
        if (!(error instanceof WorkerLost) || error.transform === BETWEEN) throw error;
        dropped.push(error.transform);
        const { name, path } = this.#setup.transforms[error.transform];
        const code = error.isStuck ? 'transform-too-slow' : 'transform-failed';
        faults.push({
          code,
          transform: name,
          path: null,
          line: null,
          text: `${error.message} to load ${path}`,
        });
      }
    }
  }

  /** Searches files for words; every member takes its share. */
  async scan(
    paths: readonly string[],
    words: readonly string[],
    onProgress: (done: number) => void,
  ): Promise<ScanResult[]> {
    const cursor = new Int32Array(new SharedArrayBuffer(4));
    const ticker = setInterval(() => onProgress(Math.min(paths.length, Atomics.load(cursor, 0))), 100);
    try {
      const task: Task<'scan'> = { name: 'scan', paths: paths.join('\0'), words, cursor };
      return await this.all((member) => member.ask<'scan'>(task));
    } finally {
      clearInterval(ticker);
    }
  }

  async learn(places: ReadonlyMap<string, readonly WordPlaces[]>): Promise<void> {
    await this.all((member) => member.ask<'learn'>({ name: 'learn', places }));
  }

  async settle(units: readonly EditUnit[]): Promise<Settled> {
    return this.#members[0].ask<'settle'>({ name: 'settle', units });
  }

  async end(): Promise<void> {
    await this.all((member) => member.end());
  }
}
