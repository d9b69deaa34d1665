// Compares vedalia with spatch on one core, in one run: npm run bench:smpl [-- TREE] [--only WORD] [--no-spatch]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    'no-spatch': { type: 'boolean', default: false },
    vedalia: { type: 'string', default: fileURLToPath(new URL('../bin/vedalia.js', import.meta.url)) },
  },
});
const tree = positionals[0] ?? '.';
const scripts = join(tree, 'scripts/coccinelle');
if (!existsSync(scripts)) throw new Error(`${tree} is no kernel tree: give its path`);

const folder = mkdtempSync(join(tmpdir(), 'bench-smpl-'));
const rewrite = join(folder, 'rewrite.cocci');
const small = join(folder, 'small.c');
writeFileSync(rewrite, '@@\nexpression E;\n@@\n- kfree(E)\n+ kvfree(E)\n');
writeFileSync(small, 'void f(struct s *p)\n{\n\tkfree(p->name);\n\tkfree(p);\n}\n');

interface Measure {
  name: string;
  patch: string;
  words: string[];
  /** Limit in seconds where there is one without spatch. */
  under?: number;
}

const headers = ['--no-includes', '--include-headers'];
const measures: Measure[] = [
  {
    name: 'a call rewrite over drivers/net',
    patch: rewrite,
    words: ['--no-includes', '--dir', 'drivers/net'],
  },
  {
    name: 'api/memdup.cocci, patch mode, drivers/net/ethernet',
    patch: join(scripts, 'api/memdup.cocci'),
    words: ['-D', 'patch', ...headers, '--dir', 'drivers/net/ethernet'],
  },
  {
    name: 'misc/returnvar.cocci, patch mode, drivers/net/ethernet',
    patch: join(scripts, 'misc/returnvar.cocci'),
    words: ['-D', 'patch', ...headers, '--dir', 'drivers/net/ethernet'],
  },
  {
    name: 'locks/mini_lock.cocci, report mode, drivers/net/wireless',
    patch: join(scripts, 'locks/mini_lock.cocci'),
    words: ['-D', 'report', '--no-show-diff', ...headers, '--dir', 'drivers/net/wireless'],
  },
  { name: 'one small file', patch: rewrite, words: [small], under: 0.3 },
];

interface Cost {
  /** On the wall. */
  seconds: number;
  /** Of processor time: what it costs whatever else the machine does. */
  cpu: number;
  /** Largest resident set, in MB. */
  peak: number;
  lines: number;
}

console.log(
  '| measure | spatch CPU s (wall) | vedalia CPU s (wall) | times less | vedalia MB | lines of output |',
);
console.log('|---|--:|--:|--:|--:|--:|');
for (const { name, patch, words, under } of measures) {
  if (!name.includes(values.only)) continue;
  const common = ['--very-quiet', '--sp-file', patch, ...words];
  const ours = cost([process.execPath, values.vedalia, 'spatch', ...common]);
  const theirs = values['no-spatch'] ? undefined : cost(['spatch', ...common]);
  const goal = under === undefined ? '' : `, goal ${under}`;
  const cells = [
    name,
    theirs ? `${theirs.cpu.toFixed(2)} (${theirs.seconds.toFixed(1)})` : '',
    `${ours.cpu.toFixed(2)} (${ours.seconds.toFixed(1)}${goal})`,
    theirs ? (theirs.cpu / ours.cpu).toFixed(1) : '',
    ours.peak.toFixed(0),
    theirs ? `${theirs.lines}, ${ours.lines}` : ours.lines,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
rmSync(folder, { recursive: true });

/** Runs a command on one core; time and memory are those that the system counted. */
function cost(words: readonly string[]): Cost {
  const log = join(folder, 'time');
  const wrapped = ['-c', '0', '/usr/bin/time', '-f', '%e %U %S %M', '-o', log, ...words];
  const { stdout, error } = spawnSync('taskset', wrapped, {
    cwd: tree,
    maxBuffer: 1 << 28,
    encoding: 'latin1',
  });
  if (error) throw error;
  const [seconds, user, system, kilobytes] = readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .at(-1)!
    .split(' ')
    .map(Number);
  const lines = stdout.split('\n').filter(Boolean).length;
  return { seconds, cpu: user + system, peak: kilobytes / 1024, lines };
}
