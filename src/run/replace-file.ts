import {
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { FileBuffer } from './file-buffer.ts';
import { removeLeftovers, temporaryOf } from './leftovers.ts';

/** A file's new text, on disk beside it and not yet in its place. */
export interface Prepared {
  path: string;
  temporary: string;
}

const buffer = new FileBuffer();

/** The text of a regular file as latin1. Throws for anything else, a symbolic link above all. */
export function readExact(path: string): string {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const length = fstatSync(fd).isFile() ? buffer.fill(fd) : undefined;
    if (length === undefined) throw new Error('it is no regular file');
    return buffer.bytes.toString('latin1', 0, length);
  } finally {
    closeSync(fd);
  }
}

/**
 * Writes a file's new text to a temporary file in the same folder, with the mode and owner of the old one, down to the
 * disk. Nothing is left behind where that fails.
 */
export function prepare(path: string, text: string): Prepared {
  removeLeftovers(path);
  const temporary = temporaryOf(path);
  const fd = openSync(
    temporary,
    constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW,
    0o600,
  );
  try {
    const bytes = Buffer.from(text, 'latin1');
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    copyRights(path, fd);
    fsyncSync(fd);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  } finally {
    closeSync(fd);
  }
  return { path, temporary };
}

/** Puts the new text in its place: from one moment to the next, the file is the new one. */
export function commit({ path, temporary }: Prepared): void {
  renameSync(temporary, path);
  const folder = openSync(dirname(path), constants.O_RDONLY);
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

export function discard({ temporary }: Prepared): void {
  unlinkSync(temporary);
}

function copyRights(path: string, fd: number): void {
  const original = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const old = fstatSync(original);
    const fresh = fstatSync(fd);
    if (old.uid !== fresh.uid || old.gid !== fresh.gid) fchownSync(fd, old.uid, old.gid);
    fchmodSync(fd, old.mode & 0o7777);
  } finally {
    closeSync(original);
  }
}
