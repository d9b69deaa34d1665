import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lex } from '../c/lexer.ts';
import { MacroModel } from '../c/macro-model.ts';
import { type FileHealth, isClean, parseHealth } from '../c/parse-health.ts';
import { describeError } from './errors.ts';

// A process of a `ParseCrew`: a parser that breaks on a file takes no more than this one with it.

/** What it is told: first what is known of words, then files to read. It answers that it knows, then for files in order. */
export type ParseTask = { words: ReadonlyMap<string, number> } | { paths: readonly string[] };
export type ParseAnswer = 'ready' | readonly ParsedFile[];

/** The health of a file, or why it was not read. */
export type ParsedFile = (FileHealth & { isClean: boolean; seconds: number }) | { path: string; why: string };

const BYTES_A_COLLECTION = 1 << 19;
const MOST_RESIDENT = 256 << 20;
const MOST_BYTES = 16 << 20;
/** A process takes up to 450 MB with them; the largest file of Linux 6.1 has 504,405. */
const MOST_TOKENS = 5 << 17;
const MOST_FAULTS = 50;
/** Milliseconds. */
const ANSWER_EVERY = 50;

let model = MacroModel.shipped;
let unfreed = 0;
const waiting: string[] = [];

// The trees of tree-sitter lie outside of the heap, so that the collector thinks it has time.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (what: { type: 'minor' | 'major' }) => void;

const answer = (message: ParseAnswer) => process.send!(message);

process.on('disconnect', () => process.exit());
process.on('message', (task: ParseTask) => {
  if ('words' in task) {
    model = new MacroModel(task.words);
    answer('ready');
    return;
  }
  const isBusy = waiting.length > 0;
  waiting.push(...task.paths);
  if (!isBusy) void readAll();
});

async function readAll(): Promise<void> {
  let files: ParsedFile[] = [];
  let answered = performance.now();
  while (waiting.length > 0) {
    const file = parsed(waiting[0]);
    files.push(file);
    if (waiting.length === 1 || performance.now() - answered > ANSWER_EVERY) {
      answer(files);
      files = [];
      answered = performance.now();
    }
    if ('bytes' in file) await freeTrees(file.bytes);
    waiting.shift();
  }
}

/**
 * A tree is young when its file is done, and goes with the young objects. A whole collection would take the shapes of all
 * objects too, of which none is alive between two files, and with the shapes the machine code that was made for them: it
 * is kept for trees that grew old because their file was large.
 */
async function freeTrees(bytes: number): Promise<void> {
  unfreed += bytes;
  if (unfreed < BYTES_A_COLLECTION) return;
  unfreed = 0;
  collect({ type: process.memoryUsage.rss() > MOST_RESIDENT ? 'major' : 'minor' });
  // What the collector finds is freed when there is nothing else to do.
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
  const tokens = text.length > MOST_TOKENS ? lex(Buffer.from(text, 'latin1'), model.vocabulary).count : 0;
  if (tokens > MOST_TOKENS)
    return { path, why: `it has ${tokens} tokens; files up to ${MOST_TOKENS} are read` };
  const health = parseHealth(path, text, model);
  return {
    ...health,
    faults: health.faults.slice(0, MOST_FAULTS),
    isClean: isClean(health),
    seconds: (performance.now() - from) / 1000,
  };
}
