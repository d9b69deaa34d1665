import { fileURLToPath } from 'node:url';
import { isInstalled, median, type Timed, timed } from './timed.ts';

// Compares an audit of a whole tree with rg, which only looks for the words, and with spatch, which only finds the calls.
//
//     npm run bench -- linux [PAIRS]

const [tree, pairs = '5'] = process.argv.slice(2);
if (tree === undefined) {
  console.error('usage: npm run bench -- TREE [PAIRS]');
  process.exit(2);
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const vedalia = () => timed(process.execPath, [here('../bin/vedalia.js'), 'audit', tree, '--format', 'json']);
const { ledger } = JSON.parse((await vedalia()).stdout);
const words = Object.keys(ledger.words);
const rg = () =>
  timed('rg', ['--count-matches', '--no-ignore', '-aw', '-g', '*.[ch]', words.join('|'), tree]);

const found = (await rg()).stdout
  .trimEnd()
  .split('\n')
  .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(':') + 1)), 0);
console.log(
  `${ledger.sites} sites in the ledger, ${found} found by rg, ${ledger.unaccounted} unaccounted for`,
);

const ours: Timed[] = [];
const theirs: Timed[] = [];
for (let pair = 0; pair < Number(pairs); pair++) {
  theirs.push(await rg());
  ours.push(await vedalia());
}
const report = (name: string, runs: readonly Timed[]) => {
  const seconds = median(runs.map((run) => run.seconds));
  const peak = Math.max(...runs.map((run) => run.peak));
  console.log(`${name.padEnd(14)} ${seconds.toFixed(2).padStart(7)} s ${peak.toFixed(0).padStart(6)} MB`);
};
report('rg', theirs);
report('vedalia audit', ours);
const ratios = ours.map((run, pair) => run.seconds / theirs[pair].seconds);
console.log(`median of ${pairs} ratios to rg: ${median(ratios).toFixed(2)}`);

if (isInstalled('spatch')) {
  const rule = ['--sp-file', here('./gup.cocci'), '--dir', tree, '--no-includes', '--very-quiet', '-j', '2'];
  const spatch = await timed('spatch', rule);
  report('spatch', [spatch]);
  const ratio = spatch.seconds / median(ours.map((run) => run.seconds));
  console.log(`spatch takes ${ratio.toFixed(1)} times as long as vedalia audit`);
}
