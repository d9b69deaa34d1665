import type { SpatchOption } from '../run/spatch-option.ts';
import { SPATCH_OPTIONS } from '../run/spatch-table.ts';

/** The options that are taken, and the names of those that are not. */
export function spatchHelp(): string {
  const taken = SPATCH_OPTIONS.filter((option) => 'does' in option);
  const refused = SPATCH_OPTIONS.filter((option) => 'lacks' in option);
  const rows = taken.map((option): [string, string] => [written(option), option.does]);
  const width = Math.min(34, Math.max(...rows.map(([names]) => names.length)));
  return [
    'vedalia spatch --sp-file FILE.cocci [FILE | --dir DIR]... [options]\n',
    "\nRuns a semantic patch with the command line of Coccinelle's spatch.\n\n",
    ...rows.map(([names, does]) =>
      names.length > width
        ? `  ${names}\n  ${' '.repeat(width)}  ${does}\n`
        : `  ${names.padEnd(width)}  ${does}\n`,
    ),
    '\nNot supported, and refused by name:\n',
    wrapped(refused.flatMap(({ names }) => names)),
    '\nExamples:\n',
    '  vedalia spatch --sp-file fix.cocci drivers/net/a.c\n',
    '  vedalia spatch --sp-file fix.cocci --dir drivers/net --in-place -j 4\n',
    "  vedalia spatch --sp 'kfree(E)' --dir fs\n",
    '  make coccicheck MODE=report SPATCH=vedalia-spatch\n',
  ].join('');
}

function written({ names, value }: SpatchOption): string {
  return names.join(', ') + (value === undefined ? '' : ` ${value}`);
}

function wrapped(names: readonly string[]): string {
  const lines = [' '];
  for (const name of names) {
    if (lines[lines.length - 1].length + name.length > 98) lines.push(' ');
    lines[lines.length - 1] += ` ${name}`;
  }
  return `${lines.join('\n')}\n`;
}
