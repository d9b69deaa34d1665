import { setImmediate as aMoment } from 'node:timers/promises';
import type { ScriptRule, SemanticPatch } from '../smpl/ast.ts';
import { refusedScripts } from '../smpl/refused.ts';
import { unappliedIsomorphisms } from '../smpl/unapplied.ts';
import type { SmplEngine } from './smpl-engine.ts';
import type { FileOutcome, Notice, RuleMatches } from './smpl-outcome.ts';
import type { SmplSetup } from './smpl-setup.ts';
import { type FileGroup, treatGroup } from './smpl-treat.ts';

/** How a run goes, told as it goes. */
export interface SmplListener {
  onOutcome(outcome: FileOutcome): void | Promise<void>;
  /** What `initialize` and `finalize` scripts print. */
  onPrinted(text: string): void | Promise<void>;
}

export interface SmplRunOptions {
  jobs: number;
  /** Seconds that one file may take, 0 for any. */
  timeout: number;
}

/**
 * Runs a semantic patch over groups of files. Outcomes come in the order of the files. Without threads where one is enough
 * (what `cocci.exit()` ends needs all files in one place): the matcher looks at the clock itself there,
 * for a second thread costs more than a small file.
 */
export async function runSmpl(
  setup: SmplSetup,
  groups: readonly FileGroup[],
  { jobs, timeout }: SmplRunOptions,
  listener: SmplListener,
): Promise<RuleMatches> {
  const { SmplEngine } = await import('./smpl-engine.ts');
  const { Scripts } = await import('./script-runner.ts');
  const scripts = new Scripts({ python: setup.python });
  const engine = new SmplEngine(setup, scripts);
  const isWhole = engine.patch.items.some((item) => item.is === 'script' && asksForAll(item));
  const told = withFirst(listener, noticesOf(engine.patch, new Set(setup.virtualRules)));
  const threads = Math.min(jobs, Math.ceil(groups.length / 4));
  if (isWhole || threads < 2) {
    const matches = [await runHere(engine, groups, timeout, told)];
    for (let asked = scripts.takeIterations(); asked.length > 0; asked = scripts.takeIterations()) {
      for (const { files, ...virtual } of asked) {
        const next = new SmplEngine({ ...setup, ...virtual }, scripts);
        matches.push(await runHere(next, files ? [files] : groups, timeout, told));
      }
    }
    return sumOf(matches);
  }
  const { runInThreads } = await import('./smpl-threads.ts');
  return runInThreads(setup, groups, { jobs: threads, timeout }, told);
}

// What `finalize` sums up, and a script that asks for further runs, need all files in one place.
function asksForAll({ role, code }: ScriptRule): boolean {
  return role === 'finalize' || /\bIteration\(/.test(code);
}

function sumOf(all: readonly RuleMatches[]): RuleMatches {
  const sum = new Map<string, number>();
  for (const [name, count] of all.flatMap((one) => [...one])) sum.set(name, (sum.get(name) ?? 0) + count);
  return sum;
}

// What is known before the first file is read.
function noticesOf(patch: SemanticPatch, virtual: ReadonlySet<string>): Notice[] {
  return [
    ...refusedScripts(patch, virtual).map((one): Notice => ({ code: 'refused', ...one })),
    ...unappliedIsomorphisms(patch, virtual).map((one): Notice => ({ code: 'too-much-work', ...one })),
  ];
}

// Said with the first outcome, once in a run.
function withFirst(listener: SmplListener, notices: readonly Notice[]): SmplListener {
  let left = notices;
  if (left.length === 0) return listener;
  return {
    onPrinted: (text) => listener.onPrinted(text),
    onOutcome: (outcome) => {
      const all = [...left, ...outcome.notices];
      left = [];
      return listener.onOutcome({ ...outcome, notices: all });
    },
  };
}

// The parser's memory is given back between turns of the event loop.
async function runHere(
  engine: SmplEngine,
  groups: readonly FileGroup[],
  timeout: number,
  listener: SmplListener,
): Promise<RuleMatches> {
  await listener.onPrinted(engine.initialize());
  for (const group of groups) {
    const outcomes = treatGroup(engine, group, timeout);
    if (outcomes.length === 0) continue;
    await aMoment();
    for (const outcome of outcomes) await listener.onOutcome(outcome);
    if (outcomes.some(({ stopped }) => stopped)) break;
  }
  await listener.onPrinted(engine.finalize());
  return engine.matches;
}
