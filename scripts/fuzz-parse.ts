import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chooseFiles } from '../src/run/source-files.ts';
import { mutated, readToTheEnd } from '../test/c/mutations.ts';

// Breaks files of a real tree in ways that follow from a seed, and reads what comes of it: nothing may crash, loop, change
// a byte outside of a mask, or take long. A round can be made again by its seed.
//
//     node --import tsx scripts/fuzz-parse.ts linux/drivers --seed 1 --rounds 2000 --seconds 300

const LONGEST = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '120' },
  },
});
const paths = chooseFiles({ paths: positionals, endings: ['.c'], ignore: [] }).map(({ path }) => path);
if (paths.length === 0) {
  console.error('fuzz-parse: name folders of C files, such as linux/drivers');
  process.exit(2);
}

const first = Number(values.seed);
const end = performance.now() + Number(values.seconds) * 1000;
const read = (number: number) => readFileSync(paths[number % paths.length], 'latin1');
let bytes = 0;
let slowest = 0;
let faults = 0;
let seed = first;
for (; seed < first + Number(values.rounds) && performance.now() < end; seed++) {
  const path = paths[(seed * 7919) % paths.length];
  const text = mutated(read(seed * 7919), read(seed * 104729), seed);
  bytes += text.length;
  try {
    const seconds = readToTheEnd(path, text);
    slowest = Math.max(slowest, seconds);
    if (seconds > LONGEST) report(path, `it took ${seconds.toFixed(1)} s`);
  } catch (error) {
    report(path, (error as Error).stack ?? String(error));
  }
}
console.log(
  `${seed - first} files, ${(bytes / 1e6).toFixed(1)} MB, the slowest ${slowest.toFixed(1)} s, ${faults} faults`,
);
process.exitCode = faults > 0 ? 1 : 0;

function report(path: string, what: string): void {
  faults++;
  console.error(`${path}, seed ${seed}: ${what}`);
}
