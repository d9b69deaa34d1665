import { existsSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import yargs, { type CommandModule } from 'yargs';
import { printable } from '../report/escape.ts';
import { UsageError } from '../run/errors.ts';
import { warn } from './terminal.ts';
import { tool } from './tool.ts';

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
  if (error instanceof UsageError) {
    warn(printable(error.message));
    process.exitCode = 2;
  } else {
    warn(printable(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    process.exitCode = 1;
  }
}

async function main(words: string[]): Promise<void> {
  let parser = yargs(words)
    .scriptName('vedalia')
    .usage('$0 <command> [options]\n\nFinds C code by semantic patterns, rewrites it, and explains each fix.')
    .version(tool().version)
    .help()
    .alias('help', 'h')
    .wrap(Math.min(100, process.stdout.columns || 80))
    .locale('en')
    .strict()
    .recommendCommands()
    .demandCommand(1, 'Name a command; vedalia --help shows them.')
    .exitProcess(false)
    .fail((message, error) => {
      throw error ?? new UsageError(`${message}\nvedalia --help shows commands and options`);
    });
  for (const name of commandNames(words[0])) parser = parser.command(await loadCommand(name));
  await parser.parseAsync();
}

/** The command that is asked for, so that no other is loaded; all of them where it is none. */
function commandNames(asked: string | undefined): string[] {
  if (asked !== undefined && /^[a-z]+$/.test(asked) && existsSync(fileURLToPath(commandUrl(asked))))
    return [asked];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension) && !name.endsWith('.d.ts'))
    .map((name) => basename(name, extension));
}

async function loadCommand(name: string): Promise<CommandModule> {
  return (await import(commandUrl(name).href)).default;
}

function commandUrl(name: string): URL {
  return new URL(`${name}${extension}`, folder);
}
