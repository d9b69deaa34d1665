// Runs the semantic patches of a kernel tree's scripts/coccinelle in every mode that they have, with spatch and
// with vedalia, and tabulates what they agree on:
//
//   npx tsx scripts/compare-coccicheck.ts TREE DIR [--cache FOLDER] [--only WORD] [--mode MODE,...]
//     [--tool spatch|vedalia] [--limit SECONDS]
//
// Outputs are kept in the cache folder; an output that is there is not made again, unless --tool names its maker.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cache: { type: 'string', default: 'coccicheck-cache' },
    only: { type: 'string', default: '' },
    mode: { type: 'string', default: 'patch,context,org,report' },
    tool: { type: 'string' },
    limit: { type: 'string', default: '300' },
    vedalia: { type: 'string', default: fileURLToPath(new URL('../bin/vedalia.js', import.meta.url)) },
  },
});
const [tree, dir] = positionals;
if (!dir) throw new Error('give a kernel tree and a folder of it: compare-coccicheck.ts linux mm');

const MODES = values.mode.split(',');
const TOOLS = { spatch: ['spatch'], vedalia: [process.execPath, values.vedalia, 'spatch'] };
type Tool = keyof typeof TOOLS;

interface Run {
  seconds: number;
  exit: number | string;
  output: string;
  errors: string;
}

const folder = join(values.cache, dir.replaceAll('/', '-'));
mkdirSync(folder, { recursive: true });
const totals = { spatch: 0, vedalia: 0, both: 0, spatchSeconds: 0, vedaliaSeconds: 0 };
console.log(
  '| semantic patch | mode | spatch | vedalia | both | spatch s | vedalia s | |\n|---|---|--:|--:|--:|--:|--:|---|',
);
for (const script of scripts(join(tree, 'scripts/coccinelle'))) {
  for (const mode of modesOf(script)) await compare(script, mode);
}
console.log(
  `| **all** | | ${totals.spatch} | ${totals.vedalia} | ${totals.both} | ${totals.spatchSeconds.toFixed(0)} | ${totals.vedaliaSeconds.toFixed(0)} | |`,
);

async function compare(script: string, mode: string): Promise<void> {
  const runs = {} as Record<Tool, Run>;
  for (const tool of ['spatch', 'vedalia'] as const) runs[tool] = await outcome(tool, script, mode);
  const theirs = lines(runs.spatch.output, mode);
  const ours = lines(runs.vedalia.output, mode);
  const both = [...theirs].filter((line) => ours.has(line)).length;
  totals.spatch += theirs.size;
  totals.vedalia += ours.size;
  totals.both += both;
  totals.spatchSeconds += runs.spatch.seconds;
  totals.vedaliaSeconds += runs.vedalia.seconds;
  const notes = (['spatch', 'vedalia'] as const)
    .filter((tool) => runs[tool].exit !== 0)
    .map((tool) => `${tool}: exit ${runs[tool].exit}`);
  const name = relative(join(tree, 'scripts/coccinelle'), script);
  console.log(
    `| ${name} | ${mode} | ${theirs.size} | ${ours.size} | ${both} | ${runs.spatch.seconds.toFixed(1)} | ${runs.vedalia.seconds.toFixed(1)} | ${notes.join(', ')} |`,
  );
}

async function outcome(tool: Tool, script: string, mode: string): Promise<Run> {
  const file = join(folder, `${basename(script, '.cocci')}.${mode}.${tool}.json`);
  if (existsSync(file) && values.tool !== tool) return JSON.parse(readFileSync(file, 'utf8'));
  if (values.tool !== undefined && values.tool !== tool)
    return { seconds: 0, exit: 'not run', output: '', errors: '' };
  const [command, ...first] = TOOLS[tool];
  const options =
    /^\/\/ Options:(.*)$/m.exec(readFileSync(script, 'utf8'))?.[1].trim().split(/\s+/).filter(Boolean) ?? [];
  const quiet = mode === 'report' || mode === 'org' ? ['--no-show-diff'] : [];
  const words = [...first, '-D', mode, ...quiet, '--very-quiet', '--cocci-file', resolve(script), ...options];
  const started = performance.now();
  const run = await new Promise<Run>((done) => {
    execFile(
      command,
      [...words, '--dir', dir, '-I', 'include'],
      { cwd: tree, timeout: Number(values.limit) * 1000, maxBuffer: 1 << 28, encoding: 'latin1' },
      (error, output, errors) => {
        const exit = error ? (error.killed ? 'time' : (error.code ?? error.signal ?? 1)) : 0;
        done({ seconds: (performance.now() - started) / 1000, exit, output, errors: errors.slice(0, 4000) });
      },
    );
  });
  writeFileSync(file, JSON.stringify(run));
  return run;
}

/** What a run says, without what differs from run to run: a set of reports, or of changed lines by file. */
function lines(output: string, mode: string): Set<string> {
  const all = output.split('\n').filter(Boolean);
  if (mode === 'report' || mode === 'org') return new Set(all);
  const changes = new Set<string>();
  let path = '';
  for (const line of all) {
    // spatch shows what is found by its own path, and what is changed by that below the folder.
    if (line.startsWith('--- ')) path = line.slice(4).replace(/^a\//, '').replace(`${dir}/`, '');
    else if (/^[-+](?!\+\+ )/.test(line)) changes.add(`${path}: ${line.replace(/\s+/g, ' ')}`);
  }
  return changes;
}

function scripts(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.cocci') && path.includes(values.only))
    .sort()
    .map((path) => join(root, path));
}

function modesOf(script: string): string[] {
  const names = [...readFileSync(script, 'latin1').matchAll(/^virtual\s+([^\n]+)$/gm)].flatMap(([, list]) =>
    list.split(/[\s,;]+/),
  );
  return MODES.filter((mode) => names.includes(mode));
}
