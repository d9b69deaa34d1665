// Runs Coccinelle's spatch over the triples of test/smpl and says, folder by folder, how many of its results
// are ours token by token: npm run oracle [-- FOLDER/NAME ...]
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { readTriples, sameTokens, TRIPLES, type Triple } from '../test/smpl/triples.ts';

const run = promisify(execFile);
const reasons: Record<string, string> = JSON.parse(readFileSync(join(TRIPLES, 'disagreements.json'), 'utf8'));
const wanted = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'oracle-'));

type Verdict = { triple: Triple; agrees: boolean; says: string };

try {
  const { stdout } = await run('spatch', ['--version']).catch(() => {
    throw new Error('spatch is not installed: apt-get install coccinelle');
  });
  const triples = readTriples().filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)),
  );
  const verdicts = await inParallel(triples, judge);
  print(stdout.split('\n')[0], verdicts);
} finally {
  rmSync(folder, { recursive: true });
}

async function judge(triple: Triple): Promise<Verdict> {
  const result = join(folder, triple.name.replace('/', '-'));
  const base = basename(triple.path);
  const words = ['--very-quiet', '--no-show-diff', '--sp-file', `${base}.cocci`, `${base}.c`, '-o', result];
  const options = { cwd: dirname(triple.path), timeout: 30_000 };
  const { stdout, stderr } = await run('spatch', words, options).catch((error) => error);
  const code = existsSync(result) ? readFileSync(result, 'latin1') : triple.code;
  const printed = stdout.split('\n').filter(Boolean).sort();
  const agrees =
    sameTokens(code, triple.result) &&
    (triple.printed === undefined || triple.printed.join() === printed.join()) &&
    (triple.found === undefined || triple.found.join() === (await starred(triple, options)).join());
  return {
    triple,
    agrees,
    says: stderr.split('\n').find((line: string) => !line.startsWith('warning')) ?? '',
  };
}

/** spatch shows what `*` finds as removed lines of a diff. */
async function starred(triple: Triple, options: { cwd: string; timeout: number }): Promise<number[]> {
  const base = basename(triple.path);
  const { stdout } = await run(
    'spatch',
    ['--very-quiet', '--sp-file', `${base}.cocci`, `${base}.c`],
    options,
  );
  const found: number[] = [];
  let line = 0;
  const lines = stdout.split('\n');
  // What scripts print stands before the diff.
  for (const text of lines.slice(lines.findIndex((text) => text.startsWith('+++ ')) + 1)) {
    const start = /^@@ -(\d+)/.exec(text);
    if (start) line = Number(start[1]);
    else {
      if (text.startsWith('-')) found.push(line);
      line++;
    }
  }
  return found;
}

async function inParallel<In, Out>(items: readonly In[], work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) results[at] = await work(items[at]);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

function print(version: string, verdicts: readonly Verdict[]): void {
  const folders = groups(verdicts);
  console.log(`${version}\n`);
  for (const [name, of] of folders)
    console.log(
      `${name.padEnd(20)} ${String(of.filter(({ agrees }) => agrees).length).padStart(3)} of ${of.length}`,
    );
  const others = verdicts.filter(({ agrees }) => !agrees);
  const unread = others.filter(({ says }) => says !== '').length;
  const agreed = verdicts.length - others.length;
  console.log(
    `\nagreement: ${share(agreed, verdicts.length)} of all; ${share(agreed, verdicts.length - unread)} of those that spatch can do`,
  );
  for (const { triple, says } of others) {
    console.log(`  ${triple.name}: ${reasons[triple.name] ?? 'NOT LISTED in test/smpl/disagreements.json'}`);
    if (says) console.log(`      spatch: ${says.slice(0, 100)}`);
  }
  const stale =
    wanted.length > 0
      ? []
      : Object.keys(reasons).filter((name) => !others.some(({ triple }) => triple.name === name));
  for (const name of stale) console.log(`  ${name}: listed, but spatch agrees`);
  if (stale.length > 0 || others.some(({ triple }) => !(triple.name in reasons))) process.exitCode = 1;
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function groups(verdicts: readonly Verdict[]): Map<string, Verdict[]> {
  const all = new Map<string, Verdict[]>();
  for (const verdict of verdicts)
    all.set(verdict.triple.folder, [...(all.get(verdict.triple.folder) ?? []), verdict]);
  return all;
}
