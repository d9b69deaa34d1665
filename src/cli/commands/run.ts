import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import type { FindingFormat } from '../../report/findings.ts';

interface Arguments {
  patch: string;
  tree: string;
  format: FindingFormat;
  define: string[];
  only: string[];
  include: string[];
  jobs?: number | undefined;
  python: string;
  'exit-code': boolean;
  why: boolean;
}

const command: CommandModule<object, Arguments> = {
  command: 'run <patch> <tree>',
  describe: 'Run a semantic patch over a tree: what it finds, and what it would change',
  builder: (yargs: Argv) =>
    yargs
      .positional('patch', { type: 'string', demandOption: true, describe: 'A semantic patch (.cocci)' })
      .positional('tree', { type: 'string', demandOption: true, describe: 'Folder of the source tree' })
      .option('format', {
        choices: ['text', 'json', 'sarif', 'github'] as const,
        default: 'text' as const,
        describe: 'How findings are written; the diff of what would change is part of text and json',
      })
      .option('define', {
        alias: 'D',
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: 'Switch on a virtual rule (-D report), or bind a virtual identifier (-D x=v)',
      })
      .option('only', {
        type: 'string',
        array: true,
        default: [] as string[],
        requiresArg: true,
        describe: 'Files or folders of the tree',
      })
      .option('include', {
        alias: 'I',
        type: 'string',
        array: true,
        default: ['include', 'include/uapi'],
        requiresArg: true,
        describe: 'Folders of the tree with headers, for the types of expressions',
      })
      .option('jobs', {
        alias: 'j',
        type: 'number',
        requiresArg: true,
        describe: 'Threads (default: all processors)',
      })
      .option('python', { type: 'string', default: 'python3', describe: 'The Python to run scripts with' })
      .option('exit-code', {
        type: 'boolean',
        default: false,
        describe: 'Exit with 1 where something is found',
      })
      .option('why', {
        type: 'boolean',
        default: false,
        describe:
          'Say of each rule without a match where its words were lost (said anyway where nothing is found)',
      })
      .example('$0 run freed.cocci linux', 'what its * lines and reports find')
      .example('$0 run freed.cocci linux --only drivers/usb --format sarif > usb.sarif', 'for a code host')
      .example('$0 run scripts/coccinelle/free/kfree.cocci linux -D report', "one of the kernel's own"),
  handler: run,
};

export default command;

async function run(options: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { runPatch } = await import('../run-patch.ts');
  process.exitCode = await runPatch(options);
}
