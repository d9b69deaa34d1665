// Changes copies of folders by semantic patches that match much code, with spatch and with vedalia, and compares the files
// token by token:
//
//   npx tsx scripts/compare-rules.ts DIR... [--rules FOLDER] [--only WORD] [--limit SECONDS]
//
// Each file that comes out otherwise is named, with the first tokens that differ.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tokensOf } from '../test/smpl/triples.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rules: { type: 'string', default: here('../bench/rules') },
    only: { type: 'string', default: '' },
    limit: { type: 'string', default: '600' },
  },
});
if (positionals.length === 0) throw new Error('name folders with C files: compare-rules.ts linux/sound/core');

const TOOLS = { spatch: ['spatch'], vedalia: [process.execPath, here('../bin/vedalia.js'), 'spatch'] };
type Tool = keyof typeof TOOLS;

const folder = mkdtempSync(join(tmpdir(), 'compare-rules-'));
try {
  const before = copies('before');
  console.log('| rule | files changed | the same | otherwise | only spatch | only vedalia |');
  console.log('|---|--:|--:|--:|--:|--:|');
  const rules = readdirSync(values.rules).filter(
    (name) => name.endsWith('.cocci') && name.includes(values.only),
  );
  for (const rule of rules.sort()) compare(join(values.rules, rule), before);
} finally {
  rmSync(folder, { recursive: true });
}

function compare(rule: string, before: ReadonlyMap<string, string>): void {
  const [theirs, ours] = (['spatch', 'vedalia'] as const).map((tool) => changed(tool, rule));
  const notes: string[] = [];
  const counts = { same: 0, otherwise: 0, spatch: 0, vedalia: 0 };
  for (const [path, text] of before) {
    const [left, right] = [theirs.get(path) ?? text, ours.get(path) ?? text];
    if (left === text && right === text) continue;
    const difference = firstDifference(tokensOf(left), tokensOf(right));
    if (difference === undefined) counts.same++;
    else {
      counts[right === text ? 'spatch' : left === text ? 'vedalia' : 'otherwise']++;
      notes.push(`    ${path}: ${difference}`);
    }
  }
  const all = counts.same + counts.otherwise + counts.spatch + counts.vedalia;
  const cells = [basename(rule, '.cocci'), all, counts.same, counts.otherwise, counts.spatch, counts.vedalia];
  console.log(`| ${cells.join(' | ')} |`);
  for (const note of notes) console.error(note);
}

/** The files of a copy that a tool has changed by a rule. */
function changed(tool: Tool, rule: string): Map<string, string> {
  const copy = join(folder, tool);
  const texts = copies(tool);
  const [program, ...words] = TOOLS[tool];
  const rest = ['--very-quiet', '--no-includes', '--no-show-diff', '--in-place', '--timeout', '60'];
  const args = [...words, ...rest, '--sp-file', resolve(rule), '--dir', '.'];
  const run = spawnSync(program, args, {
    cwd: copy,
    timeout: Number(values.limit) * 1000,
    maxBuffer: 1 << 30,
  });
  if (run.error) console.error(`    ${basename(rule)}: ${tool}: ${run.error.message}`);
  return new Map([...texts.keys()].map((path) => [path, readFileSync(join(copy, path), 'latin1')]));
}

/** A fresh copy of the folders, and its C files by path. */
function copies(name: string): Map<string, string> {
  const copy = join(folder, name);
  rmSync(copy, { recursive: true, force: true });
  const texts = new Map<string, string>();
  for (const [at, source] of positionals.entries()) {
    const own = `${at}-${basename(source)}`;
    cpSync(source, join(copy, own), { recursive: true });
    for (const path of readdirSync(join(copy, own), { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.c')) texts.set(join(own, path), readFileSync(join(copy, own, path), 'latin1'));
  }
  return texts;
}

function firstDifference(left: readonly string[], right: readonly string[]): string | undefined {
  const at = left.findIndex((token, index) => token !== right[index]);
  if (at < 0 && left.length === right.length) return undefined;
  const from = Math.max(0, at - 6);
  const part = (tokens: readonly string[]) => tokens.slice(from, (at < 0 ? tokens.length : at) + 8).join(' ');
  return `spatch has ${part(left)}; vedalia has ${part(right)}`;
}
