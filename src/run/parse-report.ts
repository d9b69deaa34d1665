import { dirname } from 'node:path';
import type { MaskKind } from '../c/mask.ts';
import type { ParseFault } from '../c/parse-health.ts';
import type { ParsedFile } from './parse-child.ts';

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
  /** That the files took, each in one process; of the totals, that the whole run took. */
  seconds: number;
}

export interface ParseReport {
  totals: ParseCounts;
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

export interface SkippedPath {
  path: string;
  why: string;
}

const SLOW_SECONDS = 5;

/** Adds up what was found in files, in their order. */
export function reportOf(parsed: readonly ParsedFile[], seconds: number, jobs: number): ParseReport {
  const totals = noCounts();
  const directories = new Map<string, ParseCounts & { path: string }>();
  const report: ParseReport = {
    totals,
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
  seconds: 0,
});

function add(counts: ParseCounts, file: Exclude<ParsedFile, { why: string }>): void {
  counts.files++;
  if (file.isClean) counts.cleanFiles++;
  counts.functions += file.functions;
  counts.cleanFunctions += file.cleanFunctions;
  counts.bytes += file.bytes;
  counts.errorLines += file.errorLines;
  counts.misreads += file.misreads;
  counts.seconds += file.seconds;
}
