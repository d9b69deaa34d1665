import { availableParallelism } from 'node:os';
import { tool } from '../patch/tool.ts';
import { unifiedDiff } from '../patch/unified-diff.ts';
import { diffForTerminal } from '../report/diff-text.ts';
import { printable } from '../report/escape.ts';
import { FINDING_FORMATS, type FindingFormat } from '../report/findings.ts';
import { unparsedText } from '../report/unparsed-text.ts';
import { UsageError } from '../run/errors.ts';
import { listFiles } from '../run/list-files.ts';
import type { FileOutcome, Finding, RuleMatches } from '../run/smpl-outcome.ts';
import type { TreeRun } from '../run/smpl-tree.ts';
import { Source } from '../text/source.ts';
import { ProgressLine, paintFor, print, warn } from './terminal.ts';
import { tuneV8 } from './tune-v8.ts';

export interface PatchRunArguments {
  patch: string;
  tree: string;
  format: FindingFormat;
  define: readonly string[];
  only: readonly string[];
  include: readonly string[];
  jobs?: number | undefined;
  python: string;
  exitCode: boolean;
  why: boolean;
}

/** `vedalia run`: returns the exit code. */
export async function runPatch(options: PatchRunArguments): Promise<number> {
  const { patch: path, tree, define, include, python } = options;
  tuneV8();
  const { checkDefines, prepareRun } = await import('../run/smpl-tree.ts');
  const { setup, patch } = prepareRun(tree, path, { define, include, python });
  checkDefines(define, [patch]);
  const { paths, skipped } = listFiles(options.tree);
  for (const { path, detail, why } of skipped) if (why !== 'symlink') warn(`${printable(path)}: ${detail}`);
  const files = paths.filter((path) => isAsked(path, options.only));
  if (files.length === 0) throw new UsageError(`${options.tree}: there are no .c and .h files to look at`);
  const outcomes: FileOutcome[] = [];
  const printed: string[] = [];
  const { runSmpl } = await import('../run/smpl-run.ts');
  const line = new ProgressLine();
  let matches: RuleMatches;
  try {
    matches = await runSmpl(
      setup,
      files.map((path) => [path]),
      { jobs: options.jobs ?? availableParallelism(), timeout: 0 },
      {
        onPrinted: (text) => void printed.push(text),
        onOutcome: (outcome) => {
          outcomes.push(outcome);
          line.show(`${outcomes.length} files: ${printable(outcome.path)}`);
        },
      },
    );
  } finally {
    line.wipe();
  }
  for (const { notices } of outcomes)
    for (const { path, line, text } of notices)
      warn(`${printable(path)}${line > 0 ? `:${line}` : ''}: ${printable(text)}`);
  for (const one of outcomes.flatMap(({ unparsed }) => unparsed)) warn(unparsedText(one));
  await write(outcomes, printed, options.format);
  const found = outcomes.some(({ findings, edits }) => findings.length > 0 || edits.length > 0);
  if (options.why || !found) await tellLost({ setup, patch }, matches, files);
  return outcomes.some(({ notices }) => notices.length > 0) || (options.exitCode && found) ? 1 : 0;
}

async function tellLost(
  { setup, patch }: TreeRun,
  matches: RuleMatches,
  files: readonly string[],
): Promise<void> {
  const { lostRules } = await import('../run/smpl-lost.ts');
  const { lostText } = await import('../report/lost-text.ts');
  for (const lost of lostRules(patch, new Set(setup.virtualRules), matches, setup.root, files))
    warn(`${setup.path}: ${lostText(lost)}`);
}

const isAsked = (path: string, only: readonly string[]): boolean =>
  only.length === 0 ||
  only.some((one) => path === one || path.startsWith(one.endsWith('/') ? one : `${one}/`));

async function write(
  outcomes: readonly FileOutcome[],
  printed: readonly string[],
  format: FindingFormat,
): Promise<void> {
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  if (format !== 'text') {
    await print(FINDING_FORMATS[format](findings, tool));
    return;
  }
  await print(FINDING_FORMATS.text(findings, tool));
  // What scripts print beside their reports is for the reader too.
  for (const text of [
    ...outcomes.map((outcome) => unreported(outcome.printed, outcome.findings)),
    ...printed,
  ])
    await print(printableLines(text));
  for (const { path, text, edits } of outcomes) {
    const diff = unifiedDiff(path, new Source(path, text), edits);
    await print(
      process.stdout.isTTY
        ? diffForTerminal(diff, paintFor(process.stdout, undefined))
        : Buffer.from(diff, 'latin1'),
    );
  }
}

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');

/** The lines that are not reports: those are findings already. */
function unreported(printed: string, findings: readonly Finding[]): string {
  if (!findings.some(({ by }) => by === 'script')) return printed;
  return printed
    .split('\n')
    .filter(
      (line) => line !== '' && !findings.some(({ by, message }) => by === 'script' && line.includes(message)),
    )
    .map((line) => `${line}\n`)
    .join('');
}
