import { posix } from 'node:path';
import type { ParseFault } from '../c/parse-health.ts';
import type { ParseCounts, ParseReport } from '../run/parse-report.ts';
import { cut, oneLine, printable } from './escape.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** Parse health for people: a line for each folder under the paths that were asked for, and the sum. */
export function parseText(
  report: ParseReport,
  paths: readonly string[],
  withErrors: boolean,
  paint: Paint,
  screen: number,
): string {
  const { totals, masks, jobs } = report;
  const groups = grouped(report, paths);
  const seconds = groups.reduce((sum, group) => sum + group.seconds, 0);
  const rows = [...groups, { ...totals, path: 'all', seconds }];
  const room = Math.max(12, screen - HEADS.reduce((sum, head) => sum + head.length, 0));
  const width = Math.min(room, Math.max(...rows.map(({ path }) => oneLine(path).length)));
  const lines = [
    paint('strong', `${'folder'.padEnd(width)}${HEADS.join('')}`),
    ...rows.map((row) => `${cutFront(oneLine(row.path), width).padEnd(width)}${cells(row).join('')}`),
    '',
    `${totals.files} files, ${megabytes(totals.bytes)} MB in ${totals.seconds.toFixed(1)} s: ` +
      `${(totals.bytes / 1e6 / totals.seconds).toFixed(1)} MB/s in ${jobs} ${jobs === 1 ? 'process' : 'processes'}`,
    'masks:',
    wrap(byCount(masks) || 'none', screen, '    '),
    ...report.slow.map(({ path, seconds }) => `slow: ${oneLine(path)} took ${seconds.toFixed(1)} s`),
    ...report.skipped.map(({ path, why }) => `skipped: ${oneLine(path)}: ${oneLine(why)}`),
  ];
  const faulty = report.faults.length;
  if (withErrors) lines.push('', ...report.faults.flatMap((file) => drawn(file, paint, screen)));
  else if (faulty > 0)
    lines.push(`${faulty} ${faulty === 1 ? 'file was' : 'files were'} not read whole; --errors shows where`);
  return `${lines.join('\n')}\n`;
}

const HEADS = [
  ' files',
  '     clean',
  ' functions',
  '     clean',
  ' bad lines',
  ' misreads',
  '     MB',
  '  MB/s',
];

function cells(counts: ParseCounts): string[] {
  const { files, cleanFiles, functions, cleanFunctions, errorLines, misreads, bytes, seconds } = counts;
  return [
    `${files}`,
    percent(cleanFiles, files),
    `${functions}`,
    percent(cleanFunctions, functions),
    `${errorLines}`,
    `${misreads}`,
    megabytes(bytes),
    seconds > 0 ? megabytes(bytes / seconds) : '-',
  ].map((cell, column) => cell.padStart(HEADS[column].length));
}

/** At most `width` characters; of a path the end says most. */
const cutFront = (path: string, width: number): string =>
  path.length <= width ? path : `…${path.slice(path.length - width + 1)}`;

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

function groupOf(path: string, asked: readonly string[]): string {
  for (const each of asked) {
    const root = posix.normalize(`${each}/`);
    // Of `.` the folders have their own names.
    if (root === './') return path.split('/')[0];
    if (path.startsWith(root)) return root + path.slice(root.length).split('/')[0];
  }
  return path;
}

/**
 *     mm/slub.c:120:8: not understood
 *         kfree(x
 *              ^~
 */
function drawn({ path, faults }: ParseReport['faults'][number], paint: Paint, screen: number): string[] {
  const room = screen - INDENT.length;
  return faults.flatMap((fault) => {
    const at = fault.column - fault.textColumn;
    const all = expanded(fault.text.slice(0, at));
    const before = all.length > room / 2 ? `…${all.slice(1 - Math.floor(room / 2))}` : all;
    const marked = expanded(fault.text.slice(at, at + fault.length));
    const line = cut(before + marked + expanded(fault.text.slice(at + fault.length)), room);
    const marks = `^${'~'.repeat(Math.max(0, Math.min(marked.length, room - before.length) - 1))}`;
    return [
      `${paint('path', oneLine(path))}:${fault.line}:${fault.column}: ${paint('fault', meaning(fault))}`,
      INDENT + line,
      INDENT + ' '.repeat(before.length) + paint('fault', marks),
    ];
  });
}

const INDENT = '    ';

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
