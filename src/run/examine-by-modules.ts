import type { WordPlaces } from '../transform/source-tree.ts';
import type { Progress } from './audit.ts';
import type { Crew, OpenedTransforms } from './crew.ts';
import { type ExaminedSites, examineAll } from './examine-all.ts';
import { type FileWords, placesByWord, wordsByFile } from './places.ts';
import type { SkippedFile } from './result.ts';

/** Which files a run is about, and how it goes. */
export interface Scope {
  /** All files of the tree. */
  paths: readonly string[];
  /** Those whose sites count. */
  chosen: readonly string[];
  /** All of them count. */
  isWhole: boolean;
  jobs: number;
  onProgress: (progress: Progress) => void;
}

export interface ModuleAnswer extends ExaminedSites {
  epoch: unknown;
  /** The anchors, and where they stand in the files that count. */
  words: readonly string[];
  found: readonly FileWords[];
  skipped: readonly SkippedFile[];
}

/** Where no module is asked. */
export const NOTHING: ModuleAnswer = {
  results: [],
  proposals: [],
  faults: [],
  epoch: null,
  words: [],
  found: [],
  skipped: [],
};

/** Looks for the anchors of the crew's transforms, and lets these answer for every site. */
export async function examineByModules(
  crew: Crew,
  opened: OpenedTransforms,
  scope: Scope,
): Promise<ModuleAnswer> {
  const { paths, chosen, isWhole, onProgress } = scope;
  const skipped = new Map<string, SkippedFile>();
  const words = [...new Set(opened.words.flat())];

  const search = async (paths: readonly string[], wanted: readonly string[]): Promise<FileWords[]> => {
    const results = await crew.scan(paths, wanted, (done) =>
      onProgress({ step: 'search', done, total: paths.length }),
    );
    for (const file of results.flatMap((result) => result.skipped)) skipped.set(file.path, file);
    return wordsByFile(results, wanted);
  };
  const places = async (wanted: readonly string[]): Promise<ReadonlyMap<string, readonly WordPlaces[]>> =>
    placesByWord(await search(paths, wanted), wanted);

  const found = await search(chosen, words);
  if (isWhole) await crew.learn(placesByWord(found, words));
  const answer = await examineAll(crew, found, opened, places, (done, total) =>
    onProgress({ step: 'examine', done, total }),
  );
  const { epoch } = opened;
  const faults = [...opened.faults, ...answer.faults];
  return { ...answer, faults, epoch, words, found, skipped: [...skipped.values()] };
}
