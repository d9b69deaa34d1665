import { readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lex } from '../c/lexer.ts';
import { MacroModel } from '../c/macro-model.ts';
import { watchNative } from '../c/native-gate.ts';
import { type FileHealth, isClean, parseHealth } from '../c/parse-health.ts';
import { describeError } from './errors.ts';

// A process of a `ParseCrew`: a parser that breaks on a file takes no more than this one with it.

/** What it is told: first what is known of words, then files to read. It answers that it knows, then for files in order. */
export type ParseTask = { words: ReadonlyMap<string, number> } | { paths: readonly string[] };
export type ParseAnswer = 'ready' | readonly ParsedFile[];

/** The health of a file, or why it was not read. */
export type ParsedFile = (FileHealth & { isClean: boolean; seconds: number }) | { path: string; why: string };

const BYTES_A_COLLECTION = 1 << 19;
const MOST_RESIDENT = 192 << 20;
const MOST_BYTES = 16 << 20;
/** A process takes up to 450 MB with them; the largest file of Linux 6.1 has 504,405. */
const MOST_TOKENS = 5 << 17;
/** Some texts take tree-sitter the square of their length, and some many times the memory of others. */
const MOST_SECONDS = 5;
const MOST_PARSING = 256 << 20;
/** What a file may take at least where others left the process large. */
const LEAST_GROWTH = 128 << 20;
const MOST_FAULTS = 50;
/** Milliseconds. */
const ANSWER_EVERY = 50;

let model = MacroModel.shipped;
let unfreed = 0;
let begun = { time: process.cpuUsage(), resident: process.memoryUsage.rss() };
/** Why the tree of the file at hand is not made to its end. */
let givenUp: string | undefined;
const waiting: string[] = [];

// The trees of tree-sitter lie outside of the heap, so that the collector thinks it has time.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (what: { type: 'minor' | 'major' }) => void;

watchNative({
  enter() {},
  leave() {},
  mayParse() {
    givenUp ??= whyGivenUp();
    return givenUp === undefined;
  },
});

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
    const isLarge = await staysLarge('bytes' in file ? file.bytes : BYTES_A_COLLECTION);
    if (isLarge) {
      // What large files left behind in pieces goes with the process. It stays busy until then.
      process.send!(files, () => process.exit());
      return;
    }
    waiting.shift();
  }
}

/**
 * A tree is young when its file is done, and goes with the young objects. A whole collection would take the shapes of all
 * objects too, of which none is alive between two files, and with the shapes the machine code that was made for them: it
 * is kept for trees that grew old because their file was large. Says whether even that left the process large.
 */
async function staysLarge(bytes: number): Promise<boolean> {
  unfreed += bytes;
  if (unfreed < BYTES_A_COLLECTION) return false;
  unfreed = 0;
  const isLarge = process.memoryUsage.rss() > MOST_RESIDENT;
  collect({ type: isLarge ? 'major' : 'minor' });
  // What the collector finds is freed when there is nothing else to do.
  await setImmediate();
  return isLarge && process.memoryUsage.rss() > MOST_RESIDENT;
}

function parsed(path: string): ParsedFile {
  const from = performance.now();
  begun = { time: process.cpuUsage(), resident: process.memoryUsage.rss() };
  givenUp = undefined;
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
  if (givenUp !== undefined) return { path, why: givenUp };
  return {
    ...health,
    faults: health.faults.slice(0, MOST_FAULTS),
    isClean: isClean(health),
    seconds: (performance.now() - from) / 1000,
  };
}

function whyGivenUp(): string | undefined {
  const { user, system } = process.cpuUsage(begun.time);
  if (user + system > MOST_SECONDS * 1e6)
    return `its syntax tree takes longer than ${MOST_SECONDS} s of processor time`;
  if (process.memoryUsage.rss() > Math.max(MOST_PARSING, begun.resident + LEAST_GROWTH))
    return `its syntax tree takes more than ${MOST_PARSING >> 20} MB of memory`;
  return undefined;
}
