import { basename, dirname } from 'node:path';
import { Scripts } from '../../src/run/script-runner.ts';
import { prologueOf, SmplEngine } from '../../src/run/smpl-engine.ts';
import { readSpatchOptions } from '../../src/run/spatch-options.ts';
import { setupOf } from '../../src/run/spatch-setup.ts';
import { applyEdits } from '../../src/text/edit-set.ts';
import { sameTokens, type Triple } from './triples.ts';

/** What came of a triple; `wrong` is undefined where it came out as it should. */
export interface Verdict {
  result: string;
  wrong: string | undefined;
}

// One Python for all: a triple's script sets what it uses.
const scripts = new Scripts();

/** Runs a triple as `vedalia spatch` would, with the options of its `#spatch` lines. */
export function runTriple(triple: Triple): Verdict {
  const folder = dirname(triple.path);
  const source = { path: `${basename(triple.path)}.cocci`, text: triple.patch, folder };
  const options = readSpatchOptions(
    prologueOf(source).options.map((words) => ({ origin: triple.name, words })),
  );
  const engine = new SmplEngine({ ...setupOf(source, options), root: folder }, scripts);
  const before = engine.initialize();
  const [outcome] = engine.treat([{ path: `${basename(triple.path)}.c`, text: triple.code }]);
  const printed = `${before}${outcome.printed}${engine.finalize()}`.split('\n').filter(Boolean).sort();
  const stars = outcome.findings.filter(({ by }) => by === 'star');
  const lines = stars.flatMap(({ line, endLine }) =>
    Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
  );
  const found = [...new Set(lines)].sort((a, b) => a - b);
  const result = applyEdits(triple.code, outcome.edits);
  const notices = outcome.notices.map(({ text }) => text).join('; ');
  return { result, wrong: wrongness(triple, result, printed, found, notices) };
}

function wrongness(triple: Triple, result: string, printed: string[], found: number[], notices: string) {
  if (!sameTokens(result, triple.result)) return `the code is wrong${notices && ` (${notices})`}`;
  if (result !== triple.result) return `the layout is wrong: ${firstDifference(result, triple.result)}`;
  if (triple.printed && triple.printed.join('\n') !== printed.join('\n'))
    return `the scripts print\n${printed.join('\n')}\nnot\n${triple.printed.join('\n')}`;
  if (triple.found && triple.found.join() !== found.join())
    return `lines ${found} are found, not ${triple.found}`;
  return undefined;
}

function firstDifference(result: string, expected: string): string {
  const ours = result.split('\n');
  const theirs = expected.split('\n');
  const line = ours.findIndex((text, at) => text !== theirs[at]);
  return `line ${line + 1} is '${ours[line]}', not '${theirs[line]}'`;
}
