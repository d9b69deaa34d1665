import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { type RunArguments, runOptions, treeArgument } from '../options.ts';

interface Arguments extends RunArguments {
  tree: string;
}

const command: CommandModule<object, Arguments> = {
  command: 'apply <tree>',
  describe: 'Rewrite what is proven, in place; each finding whole or not at all',
  builder: (yargs: Argv) =>
    runOptions(treeArgument(yargs))
      .example('$0 apply linux', 'make all rewrites; a second run changes nothing')
      .example('$0 apply linux --transform gup-flags --only fs mm', 'some of them')
      .example('$0 apply linux --transform fix.cocci', 'the changes of a semantic patch'),
  handler: run,
};

export default command;

async function run({ tree, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { runAudit } = await import('../run-audit.ts');
  const { tellNothingToDo } = await import('../nothing-to-do.ts');
  const { print, warn } = await import('../terminal.ts');
  const { apply } = await import('../../run/apply.ts');
  const { oneLine } = await import('../../report/escape.ts');
  const result = await runAudit(tree, options);
  tellNothingToDo(result);
  const { changed, refused, removed } = apply(result);
  for (const path of removed) warn(oneLine(`${path} was left behind by an interrupted run, and is removed`));
  await print(changed.map((path) => `${oneLine(path)}\n`).join(''));
  for (const { path, text } of refused) warn(oneLine(`${path} was not changed: ${text}`));
  if (refused.length > 0) process.exitCode = 1;
}
