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
 */
export function learnTree(
  paths: readonly string[],
  macroFiles: readonly string[],
  cache = cacheFolder(),
): MacroModel {
  const { shipped } = MacroModel;
  const unknown = [...learned(headersFor(paths), cache)].filter(([word]) => !shipped.words.has(word));
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

/** The public headers of the kernel tree around each path, and every header under it; absolute paths. */
function headersFor(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    const root = kernelTreeAround(resolve(path));
    folders.add(root === undefined ? resolve(path) : join(root, 'include'));
    if (root !== undefined) folders.add(resolve(path));
  }
  const all = chooseFiles({ paths: [...folders], includeHeaders: true, ignore: [] });
  const headers = new Set(all.map(({ path }) => path).filter((path) => path.endsWith('.h')));
  return [...headers].filter((path) => statSync(path).size <= MOST_BYTES);
}

function kernelTreeAround(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (['Kconfig', 'MAINTAINERS', 'include/linux'].every((name) => existsSync(join(folder, name))))
      return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

function learned(headers: readonly string[], cache: string): Map<string, number> {
  const hash = createHash('sha256').update(`${FORM}\0`);
  for (const bytes of contentsOf(headers)) hash.update(`${bytes.length}\0`).update(bytes);
  const file = join(cache, `macros-${hash.digest('hex').slice(0, 32)}.json`);
  const kept = readKept(file);
  if (kept) return kept;
  const words = learnMacros(textsOf(headers), MacroModel.shipped.words);
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
