import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import type { MaskKind } from '../c/mask.ts';
import type { ParseFault } from '../c/parse-health.ts';
import { UsageError } from './errors.ts';
import { learnTree } from './learn-tree.ts';
import type { ParsedFile } from './parse-child.ts';
import { parseInProcesses } from './parse-crew.ts';
import { chooseFiles } from './source-files.ts';

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
  skipped: SkippedPath[];
  /** Processes that read at once. */
  jobs: number;
}

interface SkippedPath {
  path: string;
  why: string;
}

export interface ParseRequest {
  paths: readonly string[];
  macroFiles: readonly string[];
  jobs?: number | undefined;
  onProgress?: (done: number, all: number) => void;
}

const SLOW_SECONDS = 5;

/** Reads all C files of folders in several processes, and says how well that went. */
export async function parseTree(request: ParseRequest): Promise<ParseReport> {
  const from = performance.now();
  const skipped: SkippedPath[] = [];
  const files = chooseFiles({
    paths: request.paths,
    includeHeaders: false,
    ignore: [],
    onSkipped: (path, why) => skipped.push({ path, why }),
  });
  if (files.length + skipped.length === 0)
    throw new UsageError(`${request.paths.join(' ')}: there is no C file`);
  const jobs = Math.max(1, Math.min(request.jobs ?? availableParallelism(), Math.ceil(files.length / 4)));
  const { words } = learnTree(request.paths, request.macroFiles);
  const parsed: ParsedFile[] = [...skipped];
  const paths = files.map(({ path }) => path);
  await parseInProcesses(paths, { words, jobs }, (file) => {
    parsed.push(file);
    request.onProgress?.(parsed.length - skipped.length, paths.length);
  });
  parsed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return reportOf(parsed, (performance.now() - from) / 1000, jobs);
}

function reportOf(parsed: readonly ParsedFile[], seconds: number, jobs: number): ParseReport {
  const totals = noCounts();
  const directories = new Map<string, ParseCounts & { path: string }>();
  const report: ParseReport = {
    totals: { ...totals, seconds },
    directories: [],
    masks: {},
    faults: [],
    slow: [],
    skipped: [],
    jobs,
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
