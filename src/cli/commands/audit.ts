import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';
import { type RunArguments, runOptions, treeArgument } from '../options.ts';

interface Arguments extends RunArguments {
  tree: string;
  format: 'text' | 'json' | 'markdown';
}

const command: CommandModule<object, Arguments> = {
  command: 'audit <tree>',
  describe: 'Show every site with its outcome and the reasons; change nothing',
  builder: (yargs: Argv) =>
    runOptions(treeArgument(yargs))
      .option('format', {
        choices: ['text', 'json', 'markdown'] as const,
        default: 'text' as const,
        describe: 'How to write the table',
      })
      .example('$0 audit linux', 'the sites of all transforms')
      .example('$0 audit linux --only drivers/media --format markdown', 'a table for a mail or a page')
      .example('$0 audit linux --transform ./mine.ts --format json', 'your own transform, for a program'),
  handler: run,
};

export default command;

async function run({ tree, format, ...options }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { runAudit } = await import('../run-audit.ts');
  const { columnsOf, paintFor, print } = await import('../terminal.ts');
  const result = await runAudit(tree, options);
  if (format === 'json') {
    const { auditJson } = await import('../../report/audit-json.ts');
    const { tool } = await import('../../patch/tool.ts');
    await print(`${JSON.stringify(auditJson(result, tool), null, 2)}\n`);
  } else if (format === 'markdown') {
    const { auditMarkdown } = await import('../../report/audit-markdown.ts');
    await print(auditMarkdown(result));
  } else {
    const { auditText } = await import('../../report/audit-text.ts');
    await print(auditText(result, paintFor(process.stdout, options.color), columnsOf(process.stdout)));
  }
}
