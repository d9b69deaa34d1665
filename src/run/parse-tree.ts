import { availableParallelism } from 'node:os';
import { UsageError } from './errors.ts';
import { learnTree } from './learn-tree.ts';
import type { ParsedFile } from './parse-child.ts';
import { parseInProcesses } from './parse-crew.ts';
import { type ParseReport, reportOf, type SkippedPath } from './parse-report.ts';
import { chooseFiles } from './source-files.ts';

export interface ParseRequest {
  paths: readonly string[];
  macroFiles: readonly string[];
  jobs?: number | undefined;
  onProgress?: (done: number, all: number) => void;
}

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
