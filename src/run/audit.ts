import { realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { Crew } from './crew.ts';
import { describeError, UsageError } from './errors.ts';
import { examineByModules, NOTHING, type Scope } from './examine-by-modules.ts';
import { balance } from './ledger.ts';
import { listFiles } from './list-files.ts';
import { findTransforms, isSemanticPatch, type TransformModule } from './load-transforms.ts';
import { isInside } from './read-file.ts';
import type { AuditResult, Fault, SiteResult, SkippedFile } from './result.ts';
import type { EditUnit, Settled } from './settle.ts';
import type { SmplAnswer } from './smpl-audit.ts';
import type { TreeRun } from './smpl-tree.ts';
import { describeUnits, distinct, gatherUnits, withdraw } from './units.ts';

export interface Progress {
  step: 'search' | 'examine';
  done: number;
  total: number;
}

export interface AuditOptions {
  /** Files and folders whose sites count, relative to the tree or to the working directory. Callers are still looked for everywhere. */
  only?: readonly string[];
  /** Threads; as many as the machine runs at once unless told. */
  jobs?: number;
  /** Seconds that one transform may think about one site; 10 unless told. */
  budget?: number;
  /** For semantic patches: virtual rules to switch on, and `name=value` for virtual identifiers. */
  define?: readonly string[];
  /** For semantic patches: folders of the tree with headers; `include` and `include/uapi` unless told. */
  include?: readonly string[];
  /** For semantic patches: what their scripts print beside their reports. */
  onPrinted?: (text: string) => void;
  onProgress?: (progress: Progress) => void;
}

const MOST_JOBS = 8;

/**
 * Finds every occurrence of the transforms' words in a tree and gives each one outcome. Writes nothing.
 *
 * @param root the tree's folder
 * @param transforms names of shipped transforms, or paths of modules and semantic patches; none means all that are shipped
 * @throws UsageError where there is no such tree, transform or path
 */
export async function audit(
  root: string,
  transforms: readonly string[] = [],
  options: AuditOptions = {},
): Promise<AuditResult> {
  const tree = existingFolder(root);
  const only = (options.only ?? []).map((path) => insideTree(tree, path));
  const asked = findTransforms(transforms, process.cwd());
  if (asked.length === 0) throw new UsageError('there is no transform to run');
  const modules = asked.filter((one) => !isSemanticPatch(one));
  const runs = await prepareRuns(tree, asked.filter(isSemanticPatch), options);
  const jobs = options.jobs ?? Math.min(MOST_JOBS, availableParallelism());
  const budget = (options.budget ?? 10) * 1000;
  const crew = modules.length > 0 ? new Crew({ root: tree, transforms: modules, budget }, jobs) : undefined;
  try {
    // The files are listed while the threads load.
    const [opened, listing] = await Promise.all([crew?.open(), listFiles(tree)]);
    const chosen = chooserOf(only);
    const scope: Scope = {
      paths: listing.paths,
      chosen: listing.paths.filter(chosen),
      isWhole: only.length === 0,
      jobs,
      onProgress: options.onProgress ?? (() => {}),
    };
    const byModules = crew && opened ? await examineByModules(crew, opened, scope) : NOTHING;
    const byPatches = await examineByPatches(runs, scope, options);
    const results = sorted([byModules, ...byPatches].flatMap((answer) => answer.results));
    const proposals = [byModules, ...byPatches].flatMap((answer) => answer.proposals);
    const units = gatherUnits(results, proposals);
    const { files, refusals } = await (crew ? crew.settle(units) : settleHere(units, byPatches));
    const sites = results.map((site) => withdraw(site, refusals));
    const skipped = [...listing.skipped.filter(({ path }) => chosen(path)), ...byModules.skipped];
    return {
      tree: { root: tree, epoch: byModules.epoch },
      ledger: balance(byModules.words, byModules.found, sites, results.length - byModules.results.length),
      sites,
      units: describeUnits(units, sites, proposals),
      files,
      skipped,
      faults: distinct([
        ...byModules.faults,
        ...byPatches.flatMap((answer) => answer.faults),
        ...unreadable(skipped),
      ]),
      lost: byPatches.flatMap((answer) => answer.lost),
      unparsed: distinct(byPatches.flatMap((answer) => answer.unparsed)),
    };
  } finally {
    await crew?.end();
  }
}

async function prepareRuns(
  tree: string,
  patches: readonly TransformModule[],
  options: AuditOptions,
): Promise<TreeRun[]> {
  if (patches.length === 0 && !options.define?.length) return [];
  const { checkDefines, prepareRun } = await import('./smpl-tree.ts');
  const runs = patches.map(({ path }) => prepareRun(tree, path, options));
  checkDefines(
    options.define ?? [],
    runs.map(({ patch }) => patch),
  );
  return runs;
}

async function examineByPatches(
  runs: readonly TreeRun[],
  { chosen, jobs, onProgress }: Scope,
  { onPrinted = () => {} }: AuditOptions,
): Promise<SmplAnswer[]> {
  const answers: SmplAnswer[] = [];
  for (const run of runs) {
    const { auditBySmpl } = await import('./smpl-audit.ts');
    const tell = (done: number) => onProgress({ step: 'examine', done, total: chosen.length });
    answers.push(await auditBySmpl(run, chosen, { jobs, onProgress: tell, onPrinted }));
  }
  return answers;
}

function sorted(sites: readonly SiteResult[]): SiteResult[] {
  return [...sites].sort((a, b) => (a.path === b.path ? a.offset - b.offset : a.path < b.path ? -1 : 1));
}

// The grammar is loaded where there is no thread that has it.
async function settleHere(units: readonly EditUnit[], answers: readonly SmplAnswer[]): Promise<Settled> {
  const { CFile } = await import('../c/c-file.ts');
  const { settleEdits } = await import('./settle.ts');
  const texts = new Map(answers.flatMap((answer) => [...answer.texts]));
  return settleEdits(units, (path) => (texts.has(path) ? new CFile(path, texts.get(path) ?? '') : undefined));
}

const chooserOf =
  (only: readonly string[]) =>
  (path: string): boolean =>
    only.length === 0 ||
    only.some((chosen) => chosen === '' || path === chosen || path.startsWith(`${chosen}/`));

/** A file that cannot be read may hold a site, so the ledger cannot be complete. */
function unreadable(skipped: readonly SkippedFile[]): Fault[] {
  return skipped
    .filter(({ why }) => why === 'unreadable')
    .map(({ path, detail }) => ({
      code: 'unreadable',
      transform: null,
      path,
      line: null,
      text: `${detail}; make it readable, or leave it out with --only`,
    }));
}

function existingFolder(root: string): string {
  try {
    if (statSync(root).isDirectory()) return realpathSync(root);
  } catch (error) {
    throw new UsageError(`cannot open the tree ${root}: ${describeError(error)}`);
  }
  throw new UsageError(`the tree ${root} is no folder; name the folder, and its files by --only`);
}

function insideTree(tree: string, path: string): string {
  for (const candidate of [resolve(tree, path), resolve(path)]) {
    try {
      const real = realpathSync(candidate);
      if (isInside(tree, real)) return relative(tree, real).split(sep).join('/');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new UsageError(`the tree has no file or folder ${path}`);
}
