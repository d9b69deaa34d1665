import { parentPort, workerData } from 'node:worker_threads';
import { watchNative } from '../c/native-gate.ts';
import { detectEpoch, NotAKernelTree } from '../kernel/epoch.ts';
import { DiskTree } from './disk-tree.ts';
import { examineSite, type NumberedTransform, siteAt, unanswered } from './examine.ts';
import { loadTransform, prepareToLoad } from './load-transforms.ts';
import { Pulse } from './pulse.ts';
import { FileReader } from './read-file.ts';
import type { Fault } from './result.ts';
import { scanFiles } from './scan.ts';
import { settleEdits } from './settle.ts';
import type { FileAnswer, FileTask, Opened, Task, WorkerSetup } from './tasks.ts';
import { checkWords } from './word-search.ts';

// A thread of a run: it takes one task after the other and answers each with plain values.

const { root, transforms: modules, pulse: cells } = workerData as WorkerSetup;
const pulse = new Pulse(cells);
watchNative(pulse);
const reader = new FileReader(root);
const tree = new DiskTree(new FileReader(root));
const ready = prepareToLoad(modules);
let loaded: Promise<Loaded> | undefined;

interface Loaded {
  transforms: NumberedTransform[];
  /** By index. */
  failed: number[];
  faults: Fault[];
}

parentPort?.on('message', async (task: Task) => {
  if (task.name !== 'scan') await ready;
  const answer = await perform(task);
  pulse.beat();
  parentPort?.postMessage(answer);
});

async function perform(task: Task): Promise<unknown> {
  pulse.beat();
  switch (task.name) {
    case 'open':
      return open(task.dropped);
    case 'scan':
      return scanFiles(reader, task.paths.split('\0'), task.words, task.cursor, () => pulse.beat());
    case 'learn':
      return tree.learn(task.places);
    case 'examine':
      return examineFile(task);
    case 'settle':
      return settleEdits(
        task.units,
        (path) => tree.file(path),
        () => pulse.beat(),
      );
  }
}

async function load(dropped: readonly number[]): Promise<Loaded> {
  const result: Loaded = { transforms: [], failed: [], faults: [] };
  for (const [index, module] of modules.entries()) {
    if (dropped.includes(index)) continue;
    pulse.beat(index);
    try {
      result.transforms.push({ index, transform: await loadTransform(module) });
    } catch (error) {
      result.failed.push(index);
      result.faults.push(failure(module.name, 'cannot be loaded', error));
    }
  }
  return result;
}

async function open(dropped: readonly number[]): Promise<Opened> {
  loaded ??= load(dropped);
  const { transforms, faults, failed } = await loaded;
  const opened: Opened = {
    words: modules.map(() => []),
    faults: [...faults],
    failed: [...failed],
    unsuited: undefined,
    epoch: null,
  };
  const words = opened.words as string[][];
  for (const { index, transform } of transforms) {
    pulse.beat(index);
    try {
      const own = [...transform.words(tree)];
      checkWords(own);
      words[index] = own;
    } catch (error) {
      if (error instanceof NotAKernelTree) opened.unsuited = error.message;
      else {
        opened.failed.push(index);
        opened.faults.push(failure(transform.name, 'cannot say its words', error));
      }
    }
  }
  pulse.beat();
  opened.epoch = epochOf();
  return opened;
}

function epochOf(): unknown {
  try {
    const { functions: _, flags: __, ...epoch } = detectEpoch((path) => tree.file(path));
    return epoch;
  } catch (error) {
    if (error instanceof NotAKernelTree) return null;
    throw error;
  }
}

async function examineFile({ path, sites, words, dropped }: FileTask): Promise<FileAnswer> {
  loaded ??= load(dropped);
  const transforms = (await loaded).transforms.filter(({ index }) => !dropped.includes(index));
  const answer: FileAnswer = {
    results: [],
    proposals: [],
    suspended: [],
    wanted: [],
    failed: [],
    faults: [],
  };
  const file = tree.file(path);
  for (const [index, { word, offset }] of sites.entries()) {
    const site = file && siteAt(file, offset, word);
    if (!site) {
      answer.failed.push(index);
      answer.faults.push(changed(path, file ? 'was changed' : 'vanished'));
      continue;
    }
    const askers = transforms.filter(({ index }) => words[index].includes(word));
    const examined = examineSite(site, askers, tree, (transform) => pulse.beat(transform, index, site.line));
    answer.faults.push(...examined.faults);
    answer.wanted.push(...examined.wanted);
    if (examined.result) answer.results.push(examined.result);
    else if (examined.wanted.length > 0) answer.suspended.push(index);
    // Who knows what a transform that failed would have said?
    else if (examined.faults.length > 0 || dropped.length > 0) answer.failed.push(index);
    else answer.results.push(unanswered(site));
    if (examined.proposal) answer.proposals.push(examined.proposal);
  }
  return answer;
}

function failure(transform: string, what: string, error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'transform-failed',
    transform,
    path: null,
    line: null,
    text: `${what}: ${message}`,
  };
}

function changed(path: string, what: string): Fault {
  return {
    code: 'changed-meanwhile',
    transform: null,
    path,
    line: null,
    text: `it ${what} while it was read; run again`,
  };
}
