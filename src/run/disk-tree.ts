import { readdirSync, realpathSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { CFile } from '../c/c-file.ts';
import { type SourceTree, type WordPlaces, WordsWanted } from '../transform/source-tree.ts';
import { describeError, Unreadable } from './errors.ts';
import { type FileReader, isInside } from './read-file.ts';
import { checkWords } from './word-search.ts';

/** How much text is kept, in bytes; with it go the syntax trees. */
const ROOM = 6 << 20;

/** A source tree on disk, as one worker sees it. */
export class DiskTree implements SourceTree {
  readonly #reader: FileReader;
  /** In the order of their last use. */
  readonly #files = new Map<string, CFile | undefined>();
  readonly #folders = new Map<string, boolean>();
  readonly #places = new Map<string, readonly WordPlaces[]>();
  readonly #siblings = new Map<string, readonly string[]>();
  #kept = 0;

  constructor(reader: FileReader) {
    this.#reader = reader;
  }

  file(path: string): CFile | undefined {
    if (this.#files.has(path)) {
      const file = this.#files.get(path);
      this.#files.delete(path);
      this.#files.set(path, file);
      return file;
    }
    const file = this.#read(path);
    this.#files.set(path, file);
    this.#kept += file?.text.length ?? 0;
    for (const [oldest, other] of this.#files) {
      if (this.#kept <= ROOM || oldest === path) break;
      this.#files.delete(oldest);
      this.#kept -= other?.text.length ?? 0;
    }
    return file;
  }

  places(...words: string[]): ReadonlyMap<string, readonly WordPlaces[]> {
    const unknown = words.filter((word) => !this.#places.has(word));
    checkWords(unknown);
    if (unknown.length > 0) throw new WordsWanted(unknown);
    return new Map(words.map((word) => [word, this.#places.get(word) as readonly WordPlaces[]]));
  }

  siblings(path: string): readonly string[] {
    const folder = dirname(path);
    let names = this.#siblings.get(folder);
    if (!names) {
      const entries = readdirSync(join(this.#reader.root, folder), { withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && /\.[ch]$/.test(entry.name));
      names = files.map(({ name }) => posix.join(folder, name)).sort();
      this.#siblings.set(folder, names);
    }
    return names;
  }

  include(from: string, name: string): string | undefined {
    return includeCandidates(from, name).find((path) => this.file(path) !== undefined);
  }

  /** Takes the answers of a search of the whole tree. */
  learn(places: ReadonlyMap<string, readonly WordPlaces[]>): void {
    for (const [word, found] of places) this.#places.set(word, found);
  }

  #read(path: string): CFile | undefined {
    if (path !== posix.normalize(path) || path.startsWith('/') || path.startsWith('..')) return undefined;
    if (!this.#isInside(dirname(path))) return undefined;
    const length = this.#reader.read(path);
    if (typeof length === 'number') return new CFile(path, this.#reader.bytes.toString('latin1', 0, length));
    if (length.why === 'unreadable') throw new Unreadable(path, length.detail);
    return undefined;
  }

  /** A folder may be a symbolic link; what it leads to must lie in the tree. */
  #isInside(folder: string): boolean {
    let inside = this.#folders.get(folder);
    if (inside === undefined) {
      inside = isInside(this.#reader.root, realPath(this.#reader.root, folder));
      this.#folders.set(folder, inside);
    }
    return inside;
  }
}

function realPath(root: string, folder: string): string {
  try {
    return realpathSync(join(root, folder));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return '';
    throw new Unreadable(folder, describeError(error));
  }
}

/**
 * Where a header may be: next to the file, in the include folders above it, nearest first, then in the user API and
 * in an architecture's headers; `asm/` means the file's own architecture, else x86, else the generic headers.
 */
export function includeCandidates(from: string, name: string): string[] {
  const folders = [posix.dirname(from)];
  for (let folder = folders[0]; ; folder = posix.dirname(folder)) {
    folders.push(posix.join(folder, 'include'), posix.join(folder, 'include/uapi'));
    if (folder === '.' || folder === '/') break;
  }
  if (!from.startsWith('arch/')) folders.push('arch/x86/include', 'arch/x86/include/uapi');
  const candidates = folders.map((folder) => posix.join(folder, name));
  if (name.startsWith('asm/')) candidates.push(posix.join('include/asm-generic', name.slice(4)));
  return [...new Set(candidates)];
}
