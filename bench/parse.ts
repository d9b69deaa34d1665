import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { lex } from '../src/c/lexer.ts';
import { MacroModel } from '../src/c/macro-model.ts';
import { parseShadow } from '../src/c/parse.ts';
import { parseHealth } from '../src/c/parse-health.ts';
import { shadowOf } from '../src/c/shadow.ts';
import { Source } from '../src/text/source.ts';

// npm run bench:parse -- linux/fs linux/mm
// Megabytes of source a second on one core, by stage, in processor time: other work on the machine does not count.

const ROUNDS = 2;
const BATCH = 500;
const roots = process.argv.slice(2);
if (roots.length === 0) {
  console.error('bench: name folders of C files, such as linux/fs linux/mm');
  process.exit(2);
}
const paths = roots.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.c'))
    .sort()
    .map((name) => join(root, name)),
);
const model = MacroModel.shipped;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (what: { type: 'minor' }) => void;
/** Microseconds. */
const spent = new Map<string, number>();
let bytes = 0;
for (let at = 0; at < paths.length; at += BATCH) await measureAll(paths.slice(at, at + BATCH));

console.log(
  `${paths.length} files, ${(bytes / 1e6).toFixed(1)} MB; of each ${BATCH} the best of ${ROUNDS} rounds`,
);
for (const [name, time] of spent) console.log(`${name.padEnd(22)} ${(bytes / time).toFixed(1)} MB/s`);

// A few files at a time, so that a whole kernel needs no more memory than they do.
async function measureAll(some: readonly string[]): Promise<void> {
  const texts = some.map((path) => readFileSync(path, 'latin1'));
  const buffers = texts.map((text) => Buffer.from(text, 'latin1'));
  bytes += texts.reduce((sum, text) => sum + text.length, 0);
  await measure('lex', () => buffers.forEach((buffer) => void lex(buffer, model.vocabulary)));
  await measure('lex and mask', () => texts.forEach((text) => void shadowOf(text, model)));
  const shadows = texts.map((text) => shadowOf(text, model));
  await measure('parse and flatten', () =>
    shadows.forEach((shadow, at) => void parseShadow(new Source('', texts[at]), shadow)),
  );
  await measure('all of vedalia parse', () => texts.forEach((text) => void parseHealth('', text, model)));
}

async function measure(name: string, work: () => void): Promise<void> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
    // The trees of tree-sitter lie outside of the heap, and are freed when there is nothing else to do.
    collect({ type: 'minor' });
    await setImmediate();
  }
  spent.set(name, (spent.get(name) ?? 0) + least);
}
