import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { UsageError } from '../../run/errors.ts';

interface Arguments {
  path: string[];
  format: 'text' | 'json';
  errors: boolean;
  'macro-file': string[];
  jobs?: number | undefined;
  color?: boolean | undefined;
}

const command: CommandModule<object, Arguments> = {
  command: 'parse <path..>',
  describe: 'Show how well C files are read, folder by folder',
  builder: (yargs: Argv) =>
    yargs
      .positional('path', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'C files, and folders of which all C files are taken',
      })
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'How to write the table',
      })
      .option('errors', {
        type: 'boolean',
        default: false,
        describe: 'Draw each line that was not understood: the next macro to teach',
      })
      .option('macro-file', {
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: "Definitions that teach macros, in the form of Coccinelle's --macro-file; may be repeated",
      })
      .option('jobs', {
        alias: 'j',
        type: 'number',
        requiresArg: true,
        describe: 'Processes (default: as many as the machine runs at once)',
      })
      .option('color', { type: 'boolean', describe: 'Colour, whatever the output is (--no-color: none)' })
      .check(({ jobs }) => {
        if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
          throw new UsageError('--jobs takes a number from 1 to 256');
        return true;
      })
      .example('$0 parse linux', 'the whole tree')
      .example('$0 parse linux/mm --errors', 'what is not understood yet')
      .example('$0 parse linux/fs --format json', 'the figures for a program'),
  handler: run,
};

export default command;

async function run(options: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { path, format, errors, macroFile, jobs, color } = options;
  const { parseTree } = await import('../../run/parse-tree.ts');
  const { paintFor, print, ProgressLine } = await import('../terminal.ts');
  const line = new ProgressLine();
  const onProgress = (done: number, all: number) => line.show(`${done} of ${all} files`);
  const report = await parseTree({ paths: path, macroFiles: macroFile, jobs, onProgress });
  line.wipe();
  if (format === 'json') {
    const { parseJson } = await import('../../report/parse-json.ts');
    await print(`${JSON.stringify(parseJson(report, errors), null, 2)}\n`);
  } else {
    const { parseText } = await import('../../report/parse-text.ts');
    await print(
      parseText(report, path, errors, paintFor(process.stdout, color), process.stdout.columns || 120),
    );
  }
}
