import { UsageError } from './errors.ts';
import { nearest } from './nearest.ts';
import type { SpatchOption } from './spatch-option.ts';
import { emptyOptions, type SpatchOptions } from './spatch-settings.ts';
import { SPATCH_OPTIONS } from './spatch-table.ts';

const byName = new Map(SPATCH_OPTIONS.flatMap((option) => option.names.map((name) => [name, option])));

/** Where words come from, for messages. */
export interface OptionSource {
  /** `the command line`, `.cocciconfig`, `x.cocci:3`. */
  origin: string;
  words: readonly string[];
}

/**
 * Reads options in Coccinelle's syntax: `--sp-file`, `-sp_file` and `--sp-file=x` are one. Later ones win, so
 * sources are given in the order `.cocciconfig`, `#spatch` lines, command line. An option that is not known or
 * not supported is an error that names it.
 */
export function readSpatchOptions(sources: readonly OptionSource[]): SpatchOptions {
  const options = emptyOptions();
  let ignoreUnknown = false;
  for (const { origin, words } of sources) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at];
      if (!/^-./.test(word)) {
        addPath(options, word, origin);
        continue;
      }
      const { name, attached } = split(word);
      if (name === '--ignore-unknown-options') {
        ignoreUnknown = true;
        continue;
      }
      const option = byName.get(name);
      if (!option) {
        if (ignoreUnknown) continue;
        throw new UsageError(unknown(name, origin));
      }
      if ('lacks' in option) throw new UsageError(`${name} is not supported (${origin}): ${option.lacks}`);
      if (option.isNoted) options.notes.push(`${name} does ${option.does}`);
      at += apply(options, option, name, attached, words[at + 1], origin);
    }
  }
  return options;
}

/** `-sp_file` is `--sp-file`; `-j4` and `-Ifoo` hold their value; a single letter keeps its one dash. */
function split(word: string): { name: string; attached: string | undefined } {
  const short = /^-([jIUDo])(=?)(.+)$/.exec(word);
  if (short && !byName.has(canonical(word.split('=')[0])))
    return { name: `-${short[1]}`, attached: short[3] };
  if (word.startsWith('--c++=')) return { name: '--c++', attached: undefined };
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  return { name: canonical(name), attached: equals < 0 ? undefined : word.slice(equals + 1) };
}

function canonical(name: string): string {
  const bare = name.replace(/^--?/, '').replaceAll('_', '-');
  return bare.length === 1 ? `-${bare}` : `--${bare}`;
}

/** Returns how many further words it took. */
function apply(
  options: SpatchOptions,
  option: Extract<SpatchOption, { does: string }>,
  name: string,
  attached: string | undefined,
  next: string | undefined,
  origin: string,
): 0 | 1 {
  if (option.value === undefined) {
    if (attached !== undefined)
      throw new UsageError(`${name} takes no value, but has '${attached}' (${origin})`);
    option.set?.(options, '');
    return 0;
  }
  const value = attached ?? next;
  if (value === undefined) throw new UsageError(`${name} needs a value: ${name} ${option.value} (${origin})`);
  if (option.value === 'N' && !/^-?\d+$/.test(value))
    throw new UsageError(`${name} takes a number, not '${value}' (${origin})`);
  option.set?.(options, value);
  return attached === undefined ? 1 : 0;
}

/** A bare `x.cocci` is the semantic patch, anything else a file or a folder. */
function addPath(options: SpatchOptions, word: string, origin: string): void {
  if (!word.endsWith('.cocci')) options.paths.push(word);
  else if (options.semanticPatch === undefined || options.semanticPatch === word)
    options.semanticPatch = word;
  else
    throw new UsageError(
      `one semantic patch at a time: ${options.semanticPatch}, and ${word} too (${origin})`,
    );
}

function unknown(name: string, origin: string): string {
  const guess = nearest(name, [...byName.keys()]);
  return `there is no option ${name} (${origin})${guess ? `; is it ${guess}?` : ''}`;
}
