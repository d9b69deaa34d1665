import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CommandModule } from 'yargs';
import { tool } from '../patch/tool.ts';
import { UsageError } from '../run/errors.ts';
import { nearest } from '../run/nearest.ts';
import { tellFailure } from './failure.ts';
import { overview, USAGE } from './overview.ts';
import { print } from './terminal.ts';
import { usageError } from './usage-error.ts';

const folder = new URL('./commands/', import.meta.url);
const extension = extname(import.meta.url);

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has gone: `vedalia audit linux | head`
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = tellFailure(error);
}

async function main(words: string[]): Promise<void> {
  const commands = await Promise.all(commandNames(words[0]).map(loadCommand));
  const width = Math.min(100, process.stdout.columns || 80);
  if (/^(--help|-h)$/.test(words.join(' '))) return print(overview(commands, width));
  const { default: yargs } = await import('yargs');
  const usage = commands.length === 1 ? `vedalia ${commands[0].command}` : 'vedalia';
  let parser = yargs(words)
    .scriptName('vedalia')
    .usage(USAGE)
    .version(tool.version)
    .help()
    .alias('help', 'h')
    .wrap(width)
    .locale('en')
    .strict()
    .demandCommand(1, 'name a command')
    .exitProcess(false)
    .fail((message, error, known) => {
      if (error && error.name !== 'YError') throw error;
      throw usageError(message ?? error.message, optionNames(known), usage);
    });
  for (const command of commands) parser = parser.command(command);
  await parser.parseAsync();
}

/** The command that is asked for, so that no other is loaded; all of them where none is. */
function commandNames(asked = ''): string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.d.ts'))
    .map((name) => basename(name, extension));
  if (asked === '' || asked.startsWith('-')) return names;
  if (names.includes(asked)) return [asked];
  const guess = nearest(asked, names);
  throw new UsageError(
    `there is no command '${asked}'; ${guess ? `did you mean '${guess}'?` : 'vedalia --help shows them'}`,
  );
}

// The types call it the parser; it is what yargs knows of options for its help.
function optionNames(known: unknown): string[] {
  return Object.keys((known as { getDescriptions(): Record<string, string> }).getDescriptions());
}

async function loadCommand(name: string): Promise<CommandModule> {
  return (await import(commandUrl(name).href)).default;
}

function commandUrl(name: string): URL {
  return new URL(`${name}${extension}`, folder);
}
