import type { WordPlaces } from '../transform/source-tree.ts';
import type { Proposal } from './examine.ts';
import type { TransformModule } from './load-transforms.ts';
import type { Fault, SiteResult } from './result.ts';
import type { ScanResult } from './scan.ts';
import type { EditUnit, Settled } from './settle.ts';

/** What a worker is started with. */
export interface WorkerSetup {
  /** Absolute, without symbolic links. */
  root: string;
  transforms: readonly TransformModule[];
  pulse: Int32Array;
}

export interface WordAt {
  word: string;
  offset: number;
}

/** What a worker can be asked for, and what it answers. */
export interface Tasks {
  /** Loads the transforms and asks each for its words. */
  open: { task: { dropped: readonly number[] }; answer: Opened };
  scan: { task: { paths: string; words: readonly string[]; cursor: Int32Array }; answer: ScanResult };
  /** Takes the answers of a search of the whole tree. */
  learn: { task: { places: ReadonlyMap<string, readonly WordPlaces[]> }; answer: undefined };
  examine: { task: FileTask; answer: FileAnswer };
  settle: { task: { units: readonly EditUnit[] }; answer: Settled };
}

export interface Opened {
  /** The words of each transform; none where it failed. */
  words: readonly (readonly string[])[];
  faults: Fault[];
  /** Transforms that failed, by index. */
  failed: number[];
  /** The tree is none that the transforms were made for: what they say of it. */
  unsuited: string | undefined;
  epoch: unknown;
}

/** The sites of one file that are to be examined. */
export interface FileTask {
  path: string;
  sites: readonly WordAt[];
  /** The words that each transform answers for. */
  words: readonly (readonly string[])[];
  /** Transforms, by index, that are not to be asked any more. */
  dropped: readonly number[];
}

export interface FileAnswer {
  results: SiteResult[];
  proposals: Proposal[];
  /** Sites that wait for words to be searched for, by index in the task. */
  suspended: number[];
  wanted: string[];
  /** Sites without an outcome, by index in the task. */
  failed: number[];
  faults: Fault[];
}

export type TaskName = keyof Tasks;
export type Task<Name extends TaskName = TaskName> = { [N in Name]: { name: N } & Tasks[N]['task'] }[Name];
