import { join } from 'node:path';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
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

async function run({ tree, output, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { runAudit } = await import('../run-audit.ts');
  const { print, ProgressLine, warn } = await import('../terminal.ts');
  const { printable } = await import('../../report/escape.ts');
  const { series } = await import('../../patch/series.ts');
  const { checkOutput, writeSeries } = await import('../../patch/write-series.ts');
  checkOutput(output);
  const audit = await runAudit(tree, options);
  const line = new ProgressLine();
  const made = await series(audit, {
    ...seriesOptions(options),
    onProgress: ({ step, done, total }) => line.show(`${steps[step]}: ${done} of ${total}`),
  }).finally(() => line.wipe());
  const { faults, checkpatch, why } = made.verification;
  for (const notice of made.notices) warn(printable(notice));
  if (made.files.length === 0) {
    warn('there is nothing to rewrite, so no series was written');
    return;
  }
  if (faults.length > 0) {
    for (const fault of faults) warn(printable(fault));
    warn('the series does not arrive as it is meant, so it was not written');
    process.exitCode = 1;
    return;
  }
  const remarks = checkpatch.flatMap(({ name, remarks }) => remarks.map((remark) => ({ name, ...remark })));
  for (const { name, place, level, type, text } of remarks)
    warn(printable(`${name}: checkpatch: ${place}: ${level} ${type}: ${text}`));
  if (
    remarks.some(({ level, type }) => level !== 'CHECK' && (type !== 'MISSING_SIGN_OFF' || options.signoff))
  )
    process.exitCode = 1;
  writeSeries(output, made.files);
  await print(printable(made.files.map(({ name }) => `${join(output, name)}\n`).join('')));
  warn(
    `git am -3 takes ${made.patches.length} patches, message for message${why ? `; ${printable(why)}` : ''}`,
  );
}

const steps = { compose: 'composing patches', verify: 'applying patches' };

function seriesOptions(
  options: Pick<
    ArgumentsCamelCase<Arguments>,
    'transform' | 'coverLetter' | 'signoff' | 'thread' | 'base' | 'rerollCount' | 'subjectPrefix' | 'tested'
  >,
): SeriesOptions {
  const { transform = [], coverLetter, signoff, thread, base, rerollCount, subjectPrefix, tested } = options;
  return {
    transforms: transform,
    coverLetter,
    signoff,
    thread,
    version: rerollCount,
    tag: subjectPrefix,
    ...(base !== undefined && { base }),
    ...(tested !== undefined && { tested }),
  };
}
