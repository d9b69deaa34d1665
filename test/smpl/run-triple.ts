import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readSpatchOptions } from '../../src/cli/spatch-options.ts';
import { Scripts } from '../../src/run/script-runner.ts';
import { readSmpl } from '../../src/smpl/read/read-smpl.ts';
import { PatchRunner } from '../../src/smpl/run-patch.ts';
import { Source } from '../../src/text/source.ts';
import { sameTokens, type Triple } from './triples.ts';

/** What came of a triple; `wrong` is undefined where it came out as it should. */
export interface Verdict {
  result: string;
  wrong: string | undefined;
}

const scripts = new Scripts();

/** Runs a triple through the engine, as `vedalia spatch` would with the options of its `#spatch` lines. */
export function runTriple(triple: Triple): Verdict {
  const folder = dirname(triple.path);
  const read = (name: string) => readFileSync(join(folder, name), 'latin1');
  const patch = readSmpl(new Source(`${basename(triple.path)}.cocci`, triple.patch), {
    include: (name) => (existsSync(join(folder, name)) ? new Source(name, read(name)) : undefined),
  });
  const { defines } = readSpatchOptions(patch.options.map((words) => ({ origin: triple.name, words })));
  const runner = new PatchRunner(patch, {
    virtualRules: defines.filter((text) => !text.includes('=')),
    virtualIdentifiers: new Map(
      defines.filter((text) => text.includes('=')).map((text) => text.split('=') as [string, string]),
    ),
    scripts,
    headersOf: () =>
      [...triple.code.matchAll(/^#include "(.*)"$/gm)]
        .map(([, name]) => name)
        .filter((name) => existsSync(join(folder, name)))
        .map(read),
  });
  const answers = [...runner.initialize()];
  const outcome = runner.run([{ path: `${basename(triple.path)}.c`, text: triple.code }]);
  answers.push(...outcome.answers, ...runner.finalize());
  const result = outcome.files[0].after;
  const printed = answers.flatMap((answer) => answer.printed.split('\n').filter(Boolean)).sort();
  const source = new Source(triple.path, triple.code);
  const lines = outcome.starred.flatMap(({ span }) => linesOf(source, span.start, span.end));
  const found = [...new Set(lines)].sort((a, b) => a - b);
  return { result, wrong: wrongness(triple, result, printed, found, outcome.conflicts.length) };
}

function wrongness(triple: Triple, result: string, printed: string[], found: number[], conflicts: number) {
  if (!sameTokens(result, triple.result))
    return `the code is wrong${conflicts > 0 ? ` (${conflicts} conflicts)` : ''}`;
  if (triple.printed && triple.printed.join('\n') !== printed.join('\n'))
    return `the scripts print\n${printed.join('\n')}\nnot\n${triple.printed.join('\n')}`;
  if (triple.found && triple.found.join() !== found.join())
    return `lines ${found} are found, not ${triple.found}`;
  return undefined;
}

function linesOf(source: Source, start: number, end: number): number[] {
  const first = source.lineAt(start);
  return Array.from({ length: source.lineAt(Math.max(start, end - 1)) - first + 1 }, (_, at) => first + at);
}
