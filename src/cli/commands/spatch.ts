import type { Argv, CommandModule } from 'yargs';

const command: CommandModule = {
  command: 'spatch [words..]',
  describe: "Run a semantic patch with the command line of Coccinelle's spatch",
  builder: (yargs: Argv) => yargs.strict(false).help(false).version(false),
  handler: run,
};

export default command;

/** The words are read as spatch reads them, which is not how yargs does. */
async function run(): Promise<void> {
  const { spatch } = await import('../spatch.ts');
  const words = process.argv.slice(process.argv.indexOf('spatch') + 1);
  process.exitCode = await spatch(words);
}
