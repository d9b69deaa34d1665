import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import { MacroModel } from '../c/macro-model.ts';
import { type FileHealth, isClean, parseHealth } from '../c/parse-health.ts';
import { describeError } from './errors.ts';

export interface ParseThreadSetup {
  words: ReadonlyMap<string, number>;
}

export interface ParseTask {
  paths: readonly string[];
}

/** The health of a file, or why it was not read. */
export type ParsedFile = (FileHealth & { isClean: boolean; seconds: number }) | { path: string; why: string };

const BYTES_A_COLLECTION = 1 << 20;
const MOST_BYTES = 64 << 20;
const MOST_FAULTS = 50;

const { words } = workerData as ParseThreadSetup;
const model = new MacroModel(words);
const port = parentPort!;

// The trees of tree-sitter lie outside of the heap, so that the collector thinks it has time.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

port.on('message', async ({ paths }: ParseTask) => {
  const answer: ParsedFile[] = [];
  let bytes = 0;
  for (const path of paths) {
    const file = parsed(path);
    answer.push(file);
    bytes += 'bytes' in file ? file.bytes : 0;
    if (bytes < BYTES_A_COLLECTION) continue;
    bytes = 0;
    await freeTrees();
  }
  await freeTrees();
  port.postMessage(answer);
});

/** What the collector finds is freed when the thread has nothing else to do. */
async function freeTrees(): Promise<void> {
  collect();
  await setImmediate();
}

function parsed(path: string): ParsedFile {
  const from = performance.now();
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) return { path, why: `it has ${size} bytes; files up to ${MOST_BYTES} are read` };
    text = readFileSync(path, 'latin1');
  } catch (error) {
    return { path, why: describeError(error) };
  }
  const health = parseHealth(path, text, model);
  return {
    ...health,
    faults: health.faults.slice(0, MOST_FAULTS),
    isClean: isClean(health),
    seconds: (performance.now() - from) / 1000,
  };
}
