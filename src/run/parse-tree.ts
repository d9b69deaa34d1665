import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { MaskKind } from '../c/mask.ts';
import type { ParseFault } from '../c/parse-health.ts';
import { learnTree } from './learn-tree.ts';
import type { ParsedFile, ParseTask, ParseThreadSetup } from './parse-thread.ts';
import { chooseFiles } from './source-files.ts';
import { workerUrl } from './worker-url.ts';

/** How well C files were read, added up. */
export interface ParseCounts {
  files: number;
  /** Without an ERROR or MISSING node. */
  cleanFiles: number;
  functions: number;
  cleanFunctions: number;
  bytes: number;
  errorLines: number;
  /** Names before a parenthesis that were read as neither call nor declarator, without an ERROR node. */
  misreads: number;
}

export interface ParseReport {
  totals: ParseCounts & { seconds: number };
  /** Folders that hold C files, in the order of their names. */
  directories: (ParseCounts & { path: string })[];
  masks: Partial<Record<MaskKind, number>>;
  faults: { path: string; faults: readonly ParseFault[] }[];
  /** Files that took more than five seconds. */
  slow: { path: string; seconds: number }[];
  skipped: { path: string; why: string }[];
  threads: number;
}

export interface ParseRequest {
  paths: readonly string[];
  macroFiles: readonly string[];
  jobs?: number | undefined;
  onProgress?: (done: number, all: number) => void;
}

const SLOW_SECONDS = 5;
const FILES_A_TASK = 32;

/** Reads all C files of folders on several threads, and says how well that went. */
export async function parseTree(request: ParseRequest): Promise<ParseReport> {
  const files = chooseFiles({ paths: request.paths, includeHeaders: false, ignore: [] });
  const paths = files.map(({ path }) => path);
  const threads = Math.max(1, Math.min(request.jobs ?? availableParallelism(), Math.ceil(paths.length / 4)));
  const { words } = learnTree(request.paths, request.macroFiles);
  const from = performance.now();
  const parsed = await parseAll(paths, threads, { words }, request.onProgress);
  return reportOf(parsed, (performance.now() - from) / 1000, threads);
}

async function parseAll(
  paths: readonly string[],
  threads: number,
  setup: ParseThreadSetup,
  onProgress: ParseRequest['onProgress'],
): Promise<ParsedFile[]> {
  const parsed: ParsedFile[] = [];
  let next = 0;
  await Promise.all(Array.from({ length: threads }, () => work()));
  return parsed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

  async function work(): Promise<void> {
    const worker = new Worker(workerUrl('parse-thread'), { workerData: setup });
    try {
      while (next < paths.length) {
        const task: ParseTask = { paths: paths.slice(next, next + FILES_A_TASK) };
        next += FILES_A_TASK;
        parsed.push(...(await ask(worker, task)));
        onProgress?.(parsed.length, paths.length);
      }
    } finally {
      await worker.terminate();
    }
  }
}

function ask(worker: Worker, task: ParseTask): Promise<ParsedFile[]> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(new Error(`a thread ended at one of ${task.paths.join(', ')}`, { cause: error }));
    worker.once('error', fail);
    worker.once('message', (answer: ParsedFile[]) => {
      worker.off('error', fail);
      resolve(answer);
    });
    worker.postMessage(task);
  });
}

function reportOf(parsed: readonly ParsedFile[], seconds: number, threads: number): ParseReport {
  const totals = noCounts();
  const directories = new Map<string, ParseCounts & { path: string }>();
  const report: ParseReport = {
    totals: { ...totals, seconds },
    directories: [],
    masks: {},
    faults: [],
    slow: [],
    skipped: [],
    threads,
  };
  for (const file of parsed) {
    if ('why' in file) {
      report.skipped.push(file);
      continue;
    }
    const path = dirname(file.path);
    const directory = directories.get(path) ?? { path, ...noCounts() };
    directories.set(path, directory);
    for (const counts of [totals, directory]) add(counts, file);
    for (const [kind, count] of Object.entries(file.masks) as [MaskKind, number][]) {
      report.masks[kind] = (report.masks[kind] ?? 0) + count;
    }
    if (file.faults.length > 0) report.faults.push({ path: file.path, faults: file.faults });
    if (file.seconds > SLOW_SECONDS) report.slow.push({ path: file.path, seconds: file.seconds });
  }
  report.totals = { ...totals, seconds };
  report.directories = [...directories.values()];
  return report;
}

const noCounts = (): ParseCounts => ({
  files: 0,
  cleanFiles: 0,
  functions: 0,
  cleanFunctions: 0,
  bytes: 0,
  errorLines: 0,
  misreads: 0,
});

function add(counts: ParseCounts, file: Exclude<ParsedFile, { why: string }>): void {
  counts.files++;
  if (file.isClean) counts.cleanFiles++;
  counts.functions += file.functions;
  counts.cleanFunctions += file.cleanFunctions;
  counts.bytes += file.bytes;
  counts.errorLines += file.errorLines;
  counts.misreads += file.misreads;
}
