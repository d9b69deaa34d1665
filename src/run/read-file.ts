import { closeSync, constants, openSync, readlinkSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describeError } from './errors.ts';
import { FileBuffer } from './file-buffer.ts';
import type { SkippedFile } from './result.ts';

// A symbolic link is not followed, and a FIFO or device does not make the reader wait.
const FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads the files of a folder, one after the other, into one buffer. */
export class FileReader {
  readonly root: string;
  readonly #buffer = new FileBuffer();

  /** @param root an absolute path without symbolic links */
  constructor(root: string) {
    this.root = root;
  }

  /** What was read last, and whatever stands behind it. */
  get bytes(): Buffer {
    return this.#buffer.bytes;
  }

  /** Reads a regular file into `bytes` and returns its length, or says why it was not read. */
  read(path: string): number | SkippedFile {
    const full = `${this.root}/${path}`;
    let fd: number;
    try {
      fd = openSync(full, FLAGS);
    } catch (error) {
      return whySkipped(this.root, path, error);
    }
    try {
      return this.#buffer.fill(fd) ?? { path, why: 'not-a-file', detail: 'it is no regular file' };
    } catch (error) {
      return whySkipped(this.root, path, error);
    } finally {
      closeSync(fd);
    }
  }
}

function whySkipped(root: string, path: string, error: unknown): SkippedFile {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { path, why: 'vanished', detail: 'it is no longer there' };
    case 'ELOOP':
      return symbolicLink(root, path);
    case 'EISDIR':
    case 'ENXIO':
    case 'EAGAIN':
      return { path, why: 'not-a-file', detail: 'it is no regular file' };
    default:
      return { path, why: 'unreadable', detail: describeError(error) };
  }
}

/** Says where a symbolic link leads; it is never followed. */
export function symbolicLink(root: string, path: string): SkippedFile {
  try {
    const target = readlinkSync(join(root, path));
    const aim = resolve(root, dirname(path), target);
    const inside = isInside(root, realpathSync(dirname(aim)));
    return {
      path,
      why: inside ? 'symlink' : 'symlink-out-of-tree',
      detail: `it is a symbolic link to ${target}`,
    };
  } catch {
    return { path, why: 'symlink', detail: 'it is a symbolic link that leads nowhere' };
  }
}

export const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
