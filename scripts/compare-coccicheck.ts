// Runs the semantic patches of a kernel tree's scripts/coccinelle in every mode that they have, with spatch and
// with vedalia, and tabulates what they agree on:
//
//   npx tsx scripts/compare-coccicheck.ts TREE DIR... [--cache FOLDER] [--only WORD] [--mode MODE,...]
//     [--limit SECONDS] [--sample FILES] [--seed WORD]
//
// Both tools get --limit seconds of processor time for a run. With --sample, what spatch has not come to the end of over
// the whole folder (nothing in the cache, or out of time there) is compared over some of its files: all in which
// vedalia reports something (or spatch, where its reports are in the cache), and so many of the others that spatch
// would treat, drawn by the seed. Where spatch is out of time over these, it gets them one by one with a quarter of
// the time for each, and those that it does not come to the end of are left out and named.
//
// Outputs are kept in the cache folder and not made again: delete those that should be. Needs spatch and GNU time.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Cell, compare } from './coccicheck/cell.ts';
import { Bench } from './coccicheck/run-tool.ts';
import { scriptsOf } from './coccicheck/scripts.ts';
import { countsTable, scriptsTable } from './coccicheck/tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string', default: 'coccicheck-cache' },
    only: { type: 'string', default: '' },
    mode: { type: 'string', default: 'patch,context,org,report' },
    limit: { type: 'string', default: '60' },
    sample: { type: 'string' },
    seed: { type: 'string', default: 'ladybird' },
    vedalia: { type: 'string', default: fileURLToPath(new URL('../bin/vedalia.js', import.meta.url)) },
  },
});
const [tree, ...dirs] = positionals;
if (dirs.length === 0)
  throw new Error('give a kernel tree and folders of it: compare-coccicheck.ts linux mm fs');

const bench = new Bench(tree, values.cache, Number(values.limit), values.vedalia);
const sample = values.sample ? { size: Number(values.sample), seed: values.seed } : undefined;
const scripts = scriptsOf(tree).filter((script) => script.name.includes(values.only));
const cells: Cell[] = [];
for (const dir of dirs) {
  for (const script of scripts) {
    for (const mode of script.modes.filter((name) => values.mode.split(',').includes(name))) {
      const cell = await compare(bench, { script, mode, dir }, sample);
      cells.push(cell);
      console.error(progress(cell));
    }
  }
}
console.log(`${countsTable(cells)}\n\n${scriptsTable(scripts, dirs, cells)}`);

function progress({ script, mode, dir, chosen, spatch, vedalia, lines, verdict }: Cell): string {
  const extent = chosen ? `${chosen.found}+${chosen.others}/${chosen.selected}` : 'all';
  const times = `${spatch.seconds.toFixed(1)} ${vedalia.seconds.toFixed(1)} s ${vedalia.peak?.toFixed(0)} MB`;
  const unended = spatch.unended?.map((file) => ` without ${file}`).join('') ?? '';
  return `${dir} ${script.name} ${mode} ${extent} ${Object.values(lines).join(' ')} ${times} ${verdict}${unended}`;
}
