import { join } from 'node:path';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { CheckpatchRemark } from '../../patch/checkpatch.ts';
import type { Series } from '../../patch/series.ts';
import type { SeriesOptions } from '../../patch/series-options.ts';
import { type RunArguments, runOptions, treeArgument } from '../options.ts';

interface Arguments extends RunArguments {
  tree: string;
  output: string;
  'cover-letter': boolean;
  signoff: boolean;
  thread: boolean;
  base?: string | undefined;
  'reroll-count': number;
  'subject-prefix': string;
  tested?: string | undefined;
}

const command: CommandModule<object, Arguments> = {
  command: 'series <tree>',
  describe: 'Write what would be rewritten as a patch series that git am takes',
  builder: (yargs: Argv) =>
    runOptions(treeArgument(yargs))
      .option('output', {
        alias: ['o', 'output-directory'],
        type: 'string',
        demandOption: true,
        requiresArg: true,
        describe: 'Folder for the series: a new one, an empty one, or one that holds an earlier series',
      })
      .option('cover-letter', {
        type: 'boolean',
        default: false,
        describe: 'Also write 0000-cover-letter.patch',
      })
      .option('signoff', {
        alias: 's',
        type: 'boolean',
        default: false,
        describe: "Sign off each patch, as git's user.name and user.email",
      })
      .option('base', {
        type: 'string',
        requiresArg: true,
        describe: 'Revision that the series applies to; its commit goes into the first mail',
      })
      .option('reroll-count', {
        alias: 'v',
        type: 'number',
        default: 1,
        requiresArg: true,
        describe: 'Number of this version of the series: -v 2 writes [PATCH v2 n/m]',
      })
      .option('subject-prefix', {
        type: 'string',
        default: 'PATCH',
        requiresArg: true,
        describe: "What stands in a subject's brackets: 'PATCH net-next'",
      })
      .option('thread', {
        type: 'boolean',
        default: false,
        describe: 'Give the mails Message-Ids and make all answer the first',
      })
      .option('tested', {
        type: 'string',
        requiresArg: true,
        describe: 'How you tested the result, for the messages: "Compile tested on ia64."',
      })
      .example('$0 series linux -o outgoing', 'one patch for each driver')
      .example('$0 series linux -o outgoing --cover-letter --signoff --base v4.15-rc8', 'ready to be sent')
      .example('git -C linux am -3 $PWD/outgoing/0001-*.patch', 'take one'),
  handler: run,
};

export default command;

async function run({ output, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { printable } = await import('../../report/escape.ts');
  const { SeriesError } = await import('../../patch/series-error.ts');
  const { checkOutput, writeSeries } = await import('../../patch/write-series.ts');
  const { print, warn } = await import('../terminal.ts');
  checkOutput(output);
  try {
    const made = await make(options);
    const { isSound, lines } = reportOf(made, options.signoff);
    for (const line of lines) warn(printable(line));
    if (!isSound) process.exitCode = 1;
    if (made.files.length === 0 || made.verification.faults.length > 0) return;
    writeSeries(output, made.files);
    await print(printable(made.files.map(({ name }) => `${join(output, name)}\n`).join('')));
  } catch (error) {
    if (!(error instanceof SeriesError)) throw error;
    warn(printable(error.message));
    process.exitCode = 1;
  }
}

async function make(options: ArgumentsCamelCase<Omit<Arguments, 'output'>>): Promise<Series> {
  const { runAudit } = await import('../run-audit.ts');
  const { series } = await import('../../patch/series.ts');
  const { checkSeriesOptions } = await import('../../patch/envelope.ts');
  const { ProgressLine } = await import('../terminal.ts');
  const { tree, transform = [], only, define, coverLetter, signoff, thread, base, tested } = options;
  const line = new ProgressLine();
  const settings: SeriesOptions = {
    transforms: transform,
    ...(only && { only }),
    ...(define && { define }),
    coverLetter,
    signoff,
    thread,
    version: options.rerollCount,
    tag: options.subjectPrefix,
    ...(base !== undefined && { base }),
    ...(tested !== undefined && { tested }),
    onProgress: ({ step, done, total }) => line.show(`${steps[step]}: ${done} of ${total}`),
  };
  await checkSeriesOptions(tree, settings);
  const audit = await runAudit(tree, options);
  return series(audit, settings).finally(() => line.wipe());
}

const steps = { compose: 'composing patches', verify: 'applying patches' };

/** What is to be said of a series, and whether git am and checkpatch had nothing against it. */
function reportOf({ files, patches, verification, notices }: Series, signoff: boolean) {
  const { faults, checkpatch, why } = verification;
  if (files.length === 0)
    return { isSound: true, lines: [...notices, 'nothing is to be rewritten: no series'] };
  if (faults.length > 0) {
    const end = 'the series does not arrive as it is meant, so it was not written';
    return { isSound: false, lines: [...notices, ...faults, end] };
  }
  // Who asked for no sign-off knows that there is none.
  const isNews = ({ type }: CheckpatchRemark) => signoff || type !== 'MISSING_SIGN_OFF';
  // Prose is filled; what is wider stands in a semantic patch, as its author has it.
  const isFault = (remark: CheckpatchRemark) =>
    remark.level !== 'CHECK' && isNews(remark) && remark.type !== 'COMMIT_LOG_LONG_LINE';
  const remarks = checkpatch.flatMap(({ name, remarks }) =>
    remarks
      .filter(isNews)
      .map(({ place, level, type, text }) => `${name}: checkpatch: ${place}: ${level} ${type}: ${text}`),
  );
  const count = patches.length === 1 ? '1 patch' : `${patches.length} patches`;
  const clean = remarks.length === 0 ? '; checkpatch.pl has no new remarks' : '';
  const end = `git am -3 takes ${count}, message for message${why ? `; ${why}` : clean}`;
  return {
    isSound: !checkpatch.some(({ remarks }) => remarks.some(isFault)),
    lines: [...notices, ...remarks, end],
  };
}
