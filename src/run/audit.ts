import { realpathSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import type { WordPlaces } from '../transform/source-tree.ts';
import { Crew } from './crew.ts';
import { describeError, UsageError } from './errors.ts';
import { examineAll } from './examine-all.ts';
import { balance } from './ledger.ts';
import { listFiles } from './list-files.ts';
import { findTransforms } from './load-transforms.ts';
import { type FileWords, placesByWord, wordsByFile } from './places.ts';
import { isInside } from './read-file.ts';
import type { AuditResult, Fault, SkippedFile } from './result.ts';
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
  onProgress?: (progress: Progress) => void;
}

const MOST_JOBS = 8;

/**
 * Finds every occurrence of the transforms' words in a tree and gives each one outcome. Writes nothing.
 *
 * @param root the tree's folder
 * @param transforms names of shipped transforms, or paths of modules; none means all that are shipped
 * @throws UsageError where there is no such tree, transform or path
 */
export async function audit(
  root: string,
  transforms: readonly string[] = [],
  options: AuditOptions = {},
): Promise<AuditResult> {
  const { jobs = Math.min(MOST_JOBS, availableParallelism()), budget = 10, onProgress = () => {} } = options;
  const tree = existingFolder(root);
  const only = (options.only ?? []).map((path) => insideTree(tree, path));
  const modules = findTransforms(transforms, process.cwd());
  if (modules.length === 0) throw new UsageError('there is no transform to run');
  const crew = new Crew({ root: tree, transforms: modules, budget: budget * 1000 }, jobs);
  try {
    const listing = listFiles(tree);
    const opened = await crew.open();
    const words = [...new Set(opened.words.flat())];
    const isChosen = (path: string) =>
      only.length === 0 ||
      only.some((chosen) => chosen === '' || path === chosen || path.startsWith(`${chosen}/`));
    const chosen = listing.paths.filter(isChosen);
    const skipped = new Map<string, SkippedFile>();
    for (const file of listing.skipped) if (isChosen(file.path)) skipped.set(file.path, file);

    const search = async (paths: readonly string[], wanted: readonly string[]): Promise<FileWords[]> => {
      const results = await crew.scan(paths, wanted, (done) =>
        onProgress({ step: 'search', done, total: paths.length }),
      );
      for (const file of results.flatMap((result) => result.skipped)) skipped.set(file.path, file);
      return wordsByFile(results, wanted);
    };
    const places = async (wanted: readonly string[]): Promise<ReadonlyMap<string, readonly WordPlaces[]>> =>
      placesByWord(await search(listing.paths, wanted), wanted);

    const found = await search(chosen, words);
    if (only.length === 0) await crew.learn(placesByWord(found, words));
    const answer = await examineAll(crew, found, opened, places, (done, total) =>
      onProgress({ step: 'examine', done, total }),
    );
    const units = gatherUnits(answer.results, answer.proposals);
    const { files, refusals } = await crew.settle(units);
    const sites = answer.results.map((site) => withdraw(site, refusals));
    return {
      tree: { root: tree, epoch: opened.epoch },
      ledger: balance(words, found, sites),
      sites,
      units: describeUnits(units, sites, answer.proposals),
      files,
      skipped: [...skipped.values()],
      faults: distinct([...opened.faults, ...answer.faults, ...unreadable([...skipped.values()])]),
    };
  } finally {
    await crew.end();
  }
}

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
