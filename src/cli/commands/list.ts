import type { ArgumentsCamelCase, Argv, CommandModule } from 'yargs';

interface Arguments {
  format: 'text' | 'json';
}

const command: CommandModule<object, Arguments> = {
  command: 'list',
  describe: 'Show the transforms that come with Vedalia',
  builder: (yargs: Argv) =>
    yargs
      .option('format', {
        choices: ['text', 'json'] as const,
        default: 'text' as const,
        describe: 'How to write the list',
      })
      .example('$0 list', 'name, title and purpose of each')
      .example('$0 list --format json', 'the same for a program'),
  handler: run,
};

export default command;

async function run({ format }: ArgumentsCamelCase<Arguments>): Promise<void> {
  const { loadTransform, shippedTransforms } = await import('../../run/load-transforms.ts');
  const { wrap } = await import('../../report/wrap.ts');
  const { print } = await import('../terminal.ts');
  const transforms = await Promise.all(shippedTransforms().map(loadTransform));
  const entries = transforms.map(({ name, title, why, docs }) => ({ name, title, why, docs }));
  if (format === 'json') return print(`${JSON.stringify(entries, null, 2)}\n`);
  const texts = entries.map(
    ({ name, title, why, docs }) => `${name}: ${title}\n${wrap(why, 78, '    ')}\n    See ${docs}\n`,
  );
  await print(texts.join('\n'));
}
