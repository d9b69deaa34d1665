import type { ParseFault } from '../c/parse-health.ts';
import type { ParseCounts, ParseReport } from '../run/parse-tree.ts';
import { cut, oneLine, printable } from './escape.ts';
import type { Paint } from './paint.ts';

const SCREEN = 120;

/** Parse health for people: a line for each folder under the paths that were asked for, and the sum. */
export function parseText(
  report: ParseReport,
  paths: readonly string[],
  withErrors: boolean,
  paint: Paint,
): string {
  const { totals, masks, jobs } = report;
  const rows = [...grouped(report, paths), { path: 'all', ...totals }];
  const width = Math.min(48, Math.max(...rows.map(({ path }) => path.length)));
  const lines = [
    paint('strong', `${'folder'.padEnd(width)}${HEADS.map((head) => head.padStart(15)).join('')}`),
    ...rows.map((row) => `${cut(oneLine(row.path), width).padEnd(width)}${cells(row).join('')}`),
    '',
    `${totals.files} files, ${megabytes(totals.bytes)} MB in ${totals.seconds.toFixed(1)} s: ` +
      `${(totals.bytes / 1e6 / totals.seconds).toFixed(1)} MB/s in ${jobs} ${jobs === 1 ? 'process' : 'processes'}`,
    `masks: ${byCount(masks) || 'none'}`,
    ...report.slow.map(({ path, seconds }) => `slow: ${oneLine(path)} took ${seconds.toFixed(1)} s`),
    ...report.skipped.map(({ path, why }) => `skipped: ${oneLine(path)}: ${oneLine(why)}`),
  ];
  if (withErrors) lines.push('', ...report.faults.flatMap(({ path, faults }) => drawn(path, faults, paint)));
  else if (report.faults.length > 0)
    lines.push(`${report.faults.length} files were not read whole; --errors shows where`);
  return `${lines.join('\n')}\n`;
}

const HEADS = ['files', 'clean', 'functions', 'clean', 'lines in error', 'misreads', 'MB'];

function cells(counts: ParseCounts): string[] {
  const { files, cleanFiles, functions, cleanFunctions, errorLines, misreads, bytes } = counts;
  return [
    `${files}`,
    percent(cleanFiles, files),
    `${functions}`,
    percent(cleanFunctions, functions),
    `${errorLines}`,
    `${misreads}`,
    megabytes(bytes),
  ].map((cell) => cell.padStart(15));
}

/** Never rounds up to 100 %. */
function percent(part: number, whole: number): string {
  if (whole === 0) return '-';
  return `${(Math.floor((part / whole) * 100000) / 1000).toFixed(3)} %`;
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function byCount(masks: ParseReport['masks']): string {
  return Object.entries(masks)
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

/** Folders are added up under the folder below the path that was asked for. */
function grouped(report: ParseReport, paths: readonly string[]): (ParseCounts & { path: string })[] {
  const groups = new Map<string, ParseCounts & { path: string }>();
  for (const directory of report.directories) {
    const path = groupOf(directory.path, paths);
    const group = groups.get(path);
    if (!group) {
      groups.set(path, { ...directory, path });
      continue;
    }
    for (const key of Object.keys(directory) as (keyof typeof directory)[]) {
      if (key !== 'path') group[key] += directory[key];
    }
  }
  return [...groups.values()];
}

function groupOf(path: string, paths: readonly string[]): string {
  for (const asked of paths) {
    const root = asked.replace(/\/+$/, '');
    if (path === root || !path.startsWith(`${root}/`)) continue;
    return `${root}/${path.slice(root.length + 1).split('/')[0]}`;
  }
  return path;
}

/**
 *     mm/slub.c:120:8: not understood
 *         kfree(x
 *              ^~
 */
function drawn(path: string, faults: readonly ParseFault[], paint: Paint): string[] {
  return faults.flatMap((fault) => {
    const before = expanded(fault.text.slice(0, fault.column - 1));
    const marked = expanded(fault.text.slice(fault.column - 1, fault.column - 1 + fault.length));
    const line = cut(before + marked + expanded(fault.text.slice(fault.column - 1 + fault.length)), SCREEN);
    const marks = `^${'~'.repeat(Math.max(0, Math.min(marked.length, SCREEN - before.length) - 1))}`;
    return [
      `${paint('path', oneLine(path))}:${fault.line}:${fault.column}: ${paint('fault', meaning(fault))}`,
      `    ${line}`,
      ...(before.length < SCREEN ? [`    ${' '.repeat(before.length)}${paint('fault', marks)}`] : []),
    ];
  });
}

const expanded = (text: string): string => printable(text).replace(/\t/g, '        ');

function meaning({ kind, detail }: ParseFault): string {
  switch (kind) {
    case 'error':
      return 'not understood';
    case 'missing':
      return `'${oneLine(detail)}' is missing`;
    case 'misread':
      return `a call or declarator was read as ${oneLine(detail)}`;
    case 'unterminated':
      return 'a comment, string or character is not closed';
  }
}
