import { drawn } from './choose-files.ts';
import type { Bench, Run, Task } from './run-tool.ts';
import { filesNamed, said, sameTokens } from './said.ts';
import type { Script } from './scripts.ts';

export type Verdict =
  | 'same'
  | 'other layout'
  | 'different'
  | 'refused'
  | 'out of time'
  | 'vedalia out of time'
  | 'failed';

/** What both tools make of one script in one mode over one folder. */
export interface Cell {
  script: Script;
  mode: string;
  dir: string;
  /** How many files both tools were given of those that spatch would treat, where these were not all. */
  chosen?: { found: number; others: number; selected: number };
  spatch: Run;
  vedalia: Run;
  lines: { spatch: number; vedalia: number; both: number };
  verdict: Verdict;
}

export interface Sample {
  /** How many files to draw from those that spatch would treat and Vedalia finds nothing in. */
  size: number;
  seed: string;
}

type Place = Omit<Task, 'tool'>;

/**
 * Compares over the whole folder, or, where spatch did not come to its end there and a sample is given, over the
 * files in which Vedalia (and spatch, if it came to the end of that) reports something, since the other modes look
 * for the same, and a sample of the others.
 */
export async function compare(bench: Bench, place: Place, sample: Sample | undefined): Promise<Cell> {
  const whole = bench.kept({ tool: 'spatch', ...place });
  if (!sample || whole?.exit === 0) return compareOver(bench, place);
  const ours = await kept(bench, { tool: 'vedalia', ...place, mode: 'report' });
  const theirs = bench.kept({ tool: 'spatch', ...place, mode: 'report' });
  const found = filesNamed(ours.output + (theirs?.output ?? ''));
  const selected = await bench.selected(place.script, place.mode, place.dir);
  const others = selected.filter((file) => !found.includes(file));
  const seed = `${sample.seed} ${place.script.name} ${place.mode}`;
  const files = [...found, ...drawn(others, sample.size, seed)];
  const cell = await compareOver(bench, { ...place, files });
  if (sample.size >= others.length) return cell;
  return { ...cell, chosen: { found: found.length, others: sample.size, selected: selected.length } };
}

async function compareOver(bench: Bench, place: Place): Promise<Cell> {
  const spatch = await kept(bench, { tool: 'spatch', ...place });
  if (spatch.exit === 'time' && place.files) {
    await bench.runAlone({ tool: 'spatch', ...place }, place.files);
    return compareOver(bench, place);
  }
  const files = place.files?.filter((file) => !spatch.unended?.includes(file));
  const vedalia = await kept(bench, { tool: 'vedalia', ...place, ...(files && { files }) });
  const theirs = said(spatch.output, place.mode, place.dir);
  const ours = said(vedalia.output, place.mode, place.dir);
  const both = [...theirs].filter((line) => ours.has(line)).length;
  const lines = { spatch: theirs.size, vedalia: ours.size, both };
  const { script, mode, dir } = place;
  return { script, mode, dir, spatch, vedalia, lines, verdict: verdictOf(place, spatch, vedalia, lines) };
}

async function kept(bench: Bench, task: Task): Promise<Run> {
  if (task.files?.length === 0) return { seconds: 0, peak: 0, exit: 0, output: '', errors: '' };
  return bench.kept(task) ?? (await bench.run(task));
}

function verdictOf({ mode, dir }: Place, spatch: Run, vedalia: Run, lines: Cell['lines']): Verdict {
  // The rest of the script runs.
  if (/in OCaml and does not run/.test(vedalia.errors)) return 'refused';
  if (spatch.exit === 'time') return 'out of time';
  if (vedalia.exit === 'time') return 'vedalia out of time';
  // Vedalia's 1 says that a file was left as it is, which spatch says with 0.
  if (spatch.exit !== 0 || ![0, 1].includes(Number(vedalia.exit))) return 'failed';
  if (lines.spatch === lines.both && lines.vedalia === lines.both) return 'same';
  const isLayout = mode === 'patch' && sameTokens(spatch.output, vedalia.output, dir);
  return isLayout ? 'other layout' : 'different';
}
