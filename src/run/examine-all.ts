import type { WordPlaces } from '../transform/source-tree.ts';
import { type Crew, type CrewMember, type OpenedTransforms, WorkerLost } from './crew.ts';
import type { Proposal } from './examine.ts';
import type { FileWords } from './places.ts';
import { BETWEEN } from './pulse.ts';
import type { Fault, SiteResult } from './result.ts';

/** A transform that hung this often is not asked again. */
const PATIENCE = 3;

/** Rounds of "examine, search for what was wanted"; each makes some caller's caller known. */
const MOST_ROUNDS = 64;

export interface ExaminedSites {
  /** By path and offset. */
  results: SiteResult[];
  proposals: Proposal[];
  faults: Fault[];
}

export type SearchPlaces = (words: readonly string[]) => Promise<ReadonlyMap<string, readonly WordPlaces[]>>;

/** The state of an examination over all files: what is decided, what waits, who is out. */
class Examination {
  readonly results: SiteResult[] = [];
  readonly proposals: Proposal[] = [];
  readonly faults: Fault[] = [];
  readonly wanted = new Set<string>();
  readonly known = new Map<string, readonly WordPlaces[]>();
  readonly #hangs: number[];
  readonly #transforms: OpenedTransforms;
  readonly #dropped: Set<number>;
  queue: FileWords[];
  waiting: FileWords[] = [];

  constructor(queue: FileWords[], transforms: OpenedTransforms) {
    this.queue = queue;
    this.#transforms = transforms;
    this.#hangs = transforms.names.map(() => 0);
    this.#dropped = new Set(transforms.dropped);
  }

  /** Takes files from the queue until it is empty. */
  async work(member: CrewMember, onFile: () => void): Promise<void> {
    for (let file = this.queue.pop(); file; file = this.queue.pop()) {
      const { path, sites } = file;
      try {
        const answer = await member.ask<'examine'>({
          name: 'examine',
          path,
          sites,
          words: this.#transforms.words,
          dropped: [...this.#dropped],
        });
        this.results.push(...answer.results);
        this.proposals.push(...answer.proposals);
        this.faults.push(...answer.faults);
        for (const word of answer.wanted) this.wanted.add(word);
        if (answer.suspended.length > 0)
          this.waiting.push({ path, sites: answer.suspended.map((index) => sites[index]) });
      } catch (error) {
        if (!(error instanceof WorkerLost)) throw error;
        this.#lost(file, error);
        await member.ask<'learn'>({ name: 'learn', places: this.known });
      }
      onFile();
    }
  }

  /** The site at which the worker was lost stays without an outcome; the rest of its file is examined again. */
  #lost({ path, sites }: FileWords, { message, isStuck, transform, site, line }: WorkerLost): void {
    const isKnown = transform !== BETWEEN && site !== BETWEEN;
    this.faults.push({
      code: isStuck ? 'transform-too-slow' : isKnown ? 'transform-failed' : 'crashed',
      transform: isKnown ? this.#transforms.names[transform] : null,
      path,
      line: isKnown ? line : null,
      text: isKnown ? `${message} at '${sites[site].word}'` : message,
    });
    if (!isKnown) return;
    if (++this.#hangs[transform] >= PATIENCE) this.#dropped.add(transform);
    const rest = sites.filter((_, index) => index !== site);
    if (rest.length > 0) this.queue.push({ path, sites: rest });
  }
}

/** Examines the sites of all files, searching the tree for words as transforms want them. */
export async function examineAll(
  crew: Crew,
  files: readonly FileWords[],
  transforms: OpenedTransforms,
  search: SearchPlaces,
  onProgress: (done: number, total: number) => void,
): Promise<ExaminedSites> {
  // The files with most sites are taken from the end first, so that no worker is left alone with one.
  const queue = [...files].sort((a, b) => a.sites.length - b.sites.length);
  const state = new Examination(queue, transforms);
  for (let round = 0; state.queue.length > 0; round++) {
    const total = state.queue.length;
    let done = 0;
    await crew.all((member) => state.work(member, () => onProgress(++done, total)));
    if (state.waiting.length === 0) break;
    if (round === MOST_ROUNDS) {
      state.faults.push(...state.waiting.map(({ path }) => endless(path)));
      break;
    }
    const words = [...state.wanted];
    state.wanted.clear();
    const places = await search(words);
    for (const [word, found] of places) state.known.set(word, found);
    await crew.learn(places);
    state.queue = state.waiting;
    state.waiting = [];
  }
  const { results, proposals, faults } = state;
  results.sort((a, b) => (a.path === b.path ? a.offset - b.offset : a.path < b.path ? -1 : 1));
  return { results, proposals, faults };
}

function endless(path: string): Fault {
  const text = `its examination wanted yet another search of the tree after ${MOST_ROUNDS} of them`;
  return { code: 'transform-failed', transform: null, path, line: null, text };
}
