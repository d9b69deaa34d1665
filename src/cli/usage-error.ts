import { UsageError } from '../run/errors.ts';
import { nearest } from '../run/nearest.ts';

/**
 * What the reader of the command line found wrong, with the cure.
 *
 * @param options names that the command knows
 * @param usage `vedalia audit <tree>`
 */
export function usageError(message: string, options: readonly string[], usage: string): UsageError {
  const help = `${usage.split(' ', 2).join(' ')} --help shows the options`;
  return new UsageError(inOneLine(message, options, usage) ?? `${message}\n${help}`);
}

// Some commands write fewer; which, they say when they are asked for another.
const formats = ['text', 'json', 'markdown', 'sarif', 'github'];

function inOneLine(message: string, options: readonly string[], usage: string): string | undefined {
  const [, unknown] = /^Unknown arguments?: ([^,]+)/.exec(message) ?? [];
  if (unknown !== undefined && formats.includes(unknown) && options.includes('format'))
    return `there is no option --${unknown}; say --format ${unknown}`;
  const words = options.filter((name) => name.length > 1);
  const guess = unknown === undefined ? undefined : nearest(unknown, words);
  if (guess !== undefined) return `there is no option --${unknown}; did you mean --${guess}?`;
  if (message.startsWith('Not enough non-option arguments'))
    return `a word is missing: ${usage} (mind that --only and --transform take all words behind them)`;
  const [, option, given, choices] = /Argument: ([\w-]+), Given: "(.*)", Choices: (.*)$/.exec(message) ?? [];
  if (option !== undefined) return `--${option} takes ${choices.replaceAll('"', '')}, not '${given}'`;
  const [, bare] = /^Not enough arguments following: (.+)$/.exec(message) ?? [];
  if (bare !== undefined) return `${bare.length > 1 ? '--' : '-'}${bare} needs a value`;
  const [, missing] = /^Missing required arguments?: (.+)$/.exec(message) ?? [];
  return missing === undefined ? undefined : `--${missing} is missing: ${usage} --${missing} ...`;
}
