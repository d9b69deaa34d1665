import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeError } from './errors.ts';
import { symbolicLink } from './read-file.ts';
import type { SkippedFile } from './result.ts';

export interface Listing {
  /** Paths of the `.c` and `.h` files relative to the root, with `/`, sorted. */
  paths: string[];
  skipped: SkippedFile[];
}

/**
 * The `.c` and `.h` files of a tree: what git tracks or would track, else what a walk finds. Symbolic links are
 * neither followed nor listed. A file that git lists may be gone, or be something else than a file.
 */
export function listFiles(root: string): Listing {
  const listing = gitListing(root) ?? walk(root);
  const named = listing.paths.filter((path) => !path.includes('\uFFFD'));
  const nameless = listing.paths.filter((path) => path.includes('\uFFFD'));
  return {
    paths: named.sort(),
    skipped: [
      ...listing.skipped,
      ...nameless.map((path): SkippedFile => ({ path, why: 'unreadable', detail: 'its name is not UTF-8' })),
    ],
  };
}

function gitListing(root: string): Listing | undefined {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  let output: string;
  try {
    output = execFileSync(
      'git',
      // A repository's own settings must not start a program.
      [
        '-c',
        'core.fsmonitor=false',
        'ls-files',
        '-z',
        '--cached',
        '--others',
        '--exclude-standard',
        '--',
        '*.c',
        '*.h',
      ],
      {
        cwd: root,
        env: { ...env, LC_ALL: 'C' },
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
  } catch {
    // No git, no repository, or one that git does not trust: the files are there all the same.
    return undefined;
  }
  const paths = [...new Set(output.split('\0'))].filter((path) => path !== '');
  // A tree that its surrounding repository ignores has files that git does not list.
  return paths.length > 0 ? { paths, skipped: [] } : undefined;
}

function walk(root: string): Listing {
  const listing: Listing = { paths: [], skipped: [] };
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    let entries: ReturnType<typeof readFolder>;
    try {
      entries = readFolder(join(root, folder));
    } catch (error) {
      listing.skipped.push({ path: folder || '.', why: 'unreadable', detail: describeError(error) });
      continue;
    }
    for (const entry of entries) {
      const path = folder + entry.name;
      if (entry.isDirectory()) {
        if (entry.name !== '.git') folders.push(`${path}/`);
      } else if (isCName(entry.name)) {
        if (entry.isFile()) listing.paths.push(path);
        else if (entry.isSymbolicLink()) listing.skipped.push(symbolicLink(root, path));
        else listing.skipped.push({ path, why: 'not-a-file', detail: 'it is no regular file' });
      }
    }
  }
  return listing;
}

const readFolder = (path: string) => readdirSync(path, { withFileTypes: true });

const isCName = (name: string): boolean => name.endsWith('.c') || name.endsWith('.h');
