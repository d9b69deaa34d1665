import { availableParallelism } from 'node:os';
import { UsageError } from './errors.ts';
import { headersAround, learnTree } from './learn-tree.ts';
import type { ParsedFile } from './parse-child.ts';
import { parseInProcesses } from './parse-crew.ts';
import { type ParseReport, reportOf, type SkippedPath } from './parse-report.ts';
import { chooseFiles, type SourceFile } from './source-files.ts';

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
  const found = chooseFiles({
    paths: request.paths,
    endings: ['.c', '.h'],
    ignore: [],
    onSkipped: (path, why) => {
      if (!path.endsWith('.h')) skipped.push({ path, why });
    },
  });
  const isHeader = ({ path, folder }: SourceFile) => folder !== undefined && path.endsWith('.h');
  const paths = found.filter((file) => !isHeader(file)).map(({ path }) => path);
  if (paths.length + skipped.length === 0)
    throw new UsageError(`${request.paths.join(' ')}: there is no C file`);
  const jobs = Math.max(1, Math.min(request.jobs ?? availableParallelism(), Math.ceil(paths.length / 4)));
  const learn = () => {
    const headers = headersAround(
      request.paths,
      found.filter(isHeader).map(({ path }) => path),
    );
    return learnTree(headers, request.macroFiles).words;
  };
  const parsed: ParsedFile[] = [...skipped];
  await parseInProcesses(paths, { learn, jobs }, (file) => {
    parsed.push(file);
    request.onProgress?.(parsed.length - skipped.length, paths.length);
  });
  parsed.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return reportOf(parsed, (performance.now() - from) / 1000, jobs);
}
