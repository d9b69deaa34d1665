import type { CommandModule } from 'yargs';
import { wrap } from '../report/wrap.ts';

export const USAGE =
  '$0 <command> [options]\n\nFinds C code by semantic patterns, rewrites it, and explains each fix.';

/**
 * What `vedalia --help` prints. It is what yargs would print, which takes longer to load than everything else.
 *
 * @param width in columns
 */
export function overview(commands: readonly CommandModule[], width: number): string {
  const names = commands.map(({ command }) => `  vedalia ${command}  `);
  const indent = Math.max(...names.map((name) => name.length));
  const described = commands.map(({ describe }, at) => {
    const text = wrap(String(describe), width, ' '.repeat(indent));
    return names[at].padEnd(indent) + text.slice(indent);
  });
  const options = ['      --version  Show version number', '  -h, --help     Show help'].map(
    (option) => `${option.padEnd(width - '[boolean]'.length)}[boolean]`,
  );
  return [USAGE.replace('$0', 'vedalia'), '', 'Commands:', ...described, '', 'Options:', ...options, ''].join(
    '\n',
  );
}
