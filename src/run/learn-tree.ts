import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readMacroFile } from '../c/macro-file.ts';
import { learnMacros } from '../c/macro-learn.ts';
import { MacroModel } from '../c/macro-model.ts';
import { describeError, UsageError } from './errors.ts';
import { FileReader } from './read-file.ts';
import { chooseFiles } from './source-files.ts';

/** A larger header is a list of registers. */
const MOST_BYTES = 256 << 10;

/** Changes whenever what is learned from the same text would be another. */
const FORM = 1;

/**
 * What the headers of a tree, and the macro files of a user, teach about its words. What headers teach is kept in the
 * cache folder under the hash of their contents; a cache that cannot be written is done without.
 *
 * @param headers paths, in an order that is always the same
 */
export function learnTree(
  headers: readonly string[],
  macroFiles: readonly string[],
  cache = cacheFolder(),
): MacroModel {
  const { shipped } = MacroModel;
  const unknown = [...learned(headers, cache)].filter(([word]) => !shipped.words.has(word));
  const words = new Map([...shipped.words, ...unknown]);
  for (const file of macroFiles) {
    for (const [word, bits] of readMacroFile(readMacros(file), words)) words.set(word, bits);
  }
  return new MacroModel(words);
}

function readMacros(file: string): string {
  try {
    return readFileSync(file, 'latin1');
  } catch (error) {
    throw new UsageError(`--macro-file ${file}: ${describeError(error)}`);
  }
}

/** The headers found under paths, and the public ones of the kernel tree around each; absolute paths. */
export function headersAround(paths: readonly string[], found: readonly string[]): string[] {
  const headers = new Set(found.map((path) => resolve(path)));
  for (const path of paths) {
    const root = kernelTreeAround(resolve(path));
    if (root === undefined || root === resolve(path)) continue;
    const folder = join(root, 'include');
    // A folder that cannot be read teaches nothing.
    const files = chooseFiles({ paths: [folder], endings: ['.h'], ignore: [], onSkipped: () => {} });
    for (const file of files) headers.add(file.path);
  }
  return [...headers];
}

function kernelTreeAround(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (['Kconfig', 'MAINTAINERS', 'include/linux'].every((name) => existsSync(join(folder, name))))
      return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function learned(headers: readonly string[], cache: string): Map<string, number> {
  const small = headers.filter(
    (path) => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) <= MOST_BYTES,
  );
  const hash = createHash('sha256').update(`${FORM}\0`);
  for (const bytes of contentsOf(small)) hash.update(`${bytes.length}\0`).update(bytes);
  const file = join(cache, `macros-${hash.digest('hex').slice(0, 32)}.json`);
  const kept = readKept(file);
  if (kept) return kept;
  const words = learnMacros(textsOf(small), MacroModel.shipped.words);
  keep(file, words);
  return words;
}

function* textsOf(paths: readonly string[]): Generator<string> {
  for (const bytes of contentsOf(paths)) yield bytes.toString('latin1');
}

/** One file after the other in the same buffer, so that they are never all in memory. */
function* contentsOf(paths: readonly string[]): Generator<Buffer> {
  const reader = new FileReader('');
  for (const path of paths) {
    const length = reader.read(path.slice(1));
    // A header that cannot be read teaches nothing.
    if (typeof length === 'number') yield reader.bytes.subarray(0, length);
  }
}

function readKept(file: string): Map<string, number> | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>));
  } catch {
    // Half written, or not ours: it is learned anew.
    return undefined;
  }
}

function keep(file: string, words: ReadonlyMap<string, number>): void {
  const fresh = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(fresh, JSON.stringify(Object.fromEntries(words)));
    renameSync(fresh, file);
  } catch {
    // A read-only home: the next run learns again.
  }
}

function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vedalia');
}
