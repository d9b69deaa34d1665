import type { Argv } from 'yargs';
import { UsageError } from '../run/errors.ts';

/** Options of every command that runs transforms over a tree. */
export function runOptions<T>(yargs: Argv<T>) {
  return yargs
    .option('transform', {
      alias: 't',
      type: 'string',
      array: true,
      requiresArg: true,
      describe:
        'A transform by name, or the path of your own module or semantic patch (x.cocci); may be repeated (default: all)',
    })
    .option('define', {
      alias: 'D',
      type: 'string',
      array: true,
      nargs: 1,
      requiresArg: true,
      describe:
        'For semantic patches: a virtual rule to switch on (default: patch, where it has that), or name=value',
    })
    .option('include', {
      alias: 'I',
      type: 'string',
      array: true,
      nargs: 1,
      requiresArg: true,
      describe: 'For semantic patches: a folder of the tree with headers (default: include and include/uapi)',
    })
    .option('only', {
      type: 'string',
      array: true,
      requiresArg: true,
      describe: 'Files or folders of the tree whose sites count; callers are looked for everywhere',
    })
    .option('jobs', {
      alias: 'j',
      type: 'number',
      requiresArg: true,
      describe: 'Threads (default: as many as the machine runs at once)',
    })
    .option('budget', {
      type: 'number',
      default: 10,
      requiresArg: true,
      describe: 'Seconds that a transform may think about one site',
    })
    .option('color', { type: 'boolean', describe: 'Colour, whatever the output is (--no-color: none)' })
    .check(({ jobs, budget }) => {
      if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= 256))
        throw new UsageError('--jobs takes a number from 1 to 256');
      if (!(budget > 0)) throw new UsageError('--budget takes a number of seconds above 0');
      return true;
    });
}

/** The tree, as the first word behind a command. */
export function treeArgument<T>(yargs: Argv<T>) {
  return yargs.positional('tree', {
    type: 'string',
    demandOption: true,
    describe: 'Folder of the source tree',
  });
}

export interface RunArguments {
  transform?: string[] | undefined;
  define?: string[] | undefined;
  include?: string[] | undefined;
  only?: string[] | undefined;
  jobs?: number | undefined;
  budget: number;
  color?: boolean | undefined;
}
