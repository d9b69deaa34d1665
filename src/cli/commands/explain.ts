import { basename } from 'node:path';
import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { type RunArguments, runOptions } from '../options.ts';

interface Arguments extends RunArguments {
  place: string;
  tree?: string | undefined;
}

const command: CommandModule<object, Arguments> = {
  command: 'explain <place>',
  describe: 'Show why a site has its outcome: each precondition with the lines that prove it',
  builder: (yargs: Argv) =>
    runOptions(yargs)
      .positional('place', { type: 'string', demandOption: true, describe: 'FILE:LINE' })
      .option('tree', {
        type: 'string',
        requiresArg: true,
        describe:
          'Folder of the source tree (default: the kernel tree around the file; for a semantic patch any tree)',
      })
      .example('$0 explain linux/mm/ksm.c:1210', 'why this line is treated as it is')
      .example('$0 explain mm/ksm.c:1210 --tree linux', 'the same, from outside the tree')
      .example('$0 explain linux/mm/ksm.c:1210 -t fix.cocci', 'how far a semantic patch comes there'),
  handler: run,
};

export default command;

async function run({ place, tree, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { anyTreeAround, kernelTreeAround, locate } = await import('../locate.ts');
  const { runAudit } = await import('../run-audit.ts');
  const { explainText } = await import('../../report/explain-text.ts');
  const { UsageError } = await import('../../run/errors.ts');
  const { paintFor, print, warn } = await import('../terminal.ts');
  const patches = (options.transform ?? []).filter((name) => name.endsWith('.cocci'));
  const isForPatches = patches.length > 0 && patches.length === options.transform?.length;
  const found = locate(place, tree, isForPatches ? anyTreeAround : kernelTreeAround);
  const result = await runAudit(found.root, { ...options, only: [found.path] }, false);
  const sites = result.sites.filter(({ path, line }) => path === found.path && line === found.line);
  const silent = patches.filter((name) => !sites.some(({ transform }) => transform === basename(name)));
  const paint = paintFor(process.stdout, options.color);
  const lineText = found.source.lineText(found.line);
  const texts = sites.map((site) => explainText(site, lineText, paint));
  if (silent.length > 0) {
    const { whyNot } = await import('../why-not.ts');
    texts.push(...whyNot(silent, found, options, paint));
  }
  if (texts.length > 0) return print(texts.join('\n'));
  if (result.faults.some(({ path, line }) => path === found.path && line === found.line)) return;
  const { noSiteText, openWord } = await import('../../report/no-site-text.ts');
  const open = openWord(found, result);
  if (open === undefined) throw new UsageError(noSiteText(found, result));
  warn(`${found.path}:${found.line}: ${open} has no outcome; the transforms that answer for it failed`);
}
