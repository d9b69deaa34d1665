import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { type RunArguments, runOptions, treeArgument } from '../options.ts';

interface Arguments extends RunArguments {
  tree: string;
}

const command: CommandModule<object, Arguments> = {
  command: 'diff <tree>',
  describe: 'Show what would be rewritten, as a diff that git apply and patch -p1 take',
  builder: (yargs: Argv) =>
    runOptions(treeArgument(yargs))
      .example('$0 diff linux', 'what all transforms would change')
      .example('$0 diff linux --only drivers/gpu | git -C linux apply', 'take some of it')
      .example('$0 diff linux --color | less -R', 'read it')
      .example('$0 diff linux --transform fix.cocci', 'what a semantic patch would change'),
  handler: run,
};

export default command;

async function run({ tree, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { runAudit } = await import('../run-audit.ts');
  const { tellNothingToDo } = await import('../nothing-to-do.ts');
  const { paintFor, print } = await import('../terminal.ts');
  const report = await import('../../report/diff-text.ts');
  const { plain } = await import('../../report/paint.ts');
  const result = await runAudit(tree, options);
  tellNothingToDo(result);
  const text = report.diff(result);
  const paint = paintFor(process.stdout, options.color);
  const isForPeople = process.stdout.isTTY || paint !== plain;
  // What is written to a file or a pipe must stay what it is, byte for byte.
  await print(isForPeople ? report.diffForTerminal(text, paint) : Buffer.from(text, 'latin1'));
}
