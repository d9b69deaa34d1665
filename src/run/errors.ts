/** The user asked for something that cannot be done; the message names the cure. Exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** A file or folder that is there and cannot be read: what was to be decided with it cannot be. */
export class Unreadable extends Error {
  constructor(path: string, why: string) {
    super(`${path} cannot be read: ${why}`);
    this.name = 'Unreadable';
  }
}

/** What a system call's error says, in words: `EACCES` -> "permission denied". */
export function describeError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code !== undefined && code in meanings) return meanings[code];
  return error instanceof Error ? error.message : String(error);
}

const meanings: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'operation not permitted',
  ENOENT: 'no such file',
  ENOTDIR: 'a part of its path is no directory',
  EISDIR: 'it is a directory',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EROFS: 'the file system is read-only',
  EFBIG: 'the file is larger than the limit allows',
  EIO: 'the disk reported an input/output error',
  EMFILE: 'too many open files',
};
