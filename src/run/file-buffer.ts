import { fstatSync, readSync } from 'node:fs';

/** A buffer that is used for one file after the other: memory that is new each time costs more than the reading. */
export class FileBuffer {
  bytes = Buffer.allocUnsafeSlow(1 << 20);

  /** Reads all of an open file and returns its length; undefined where it is no regular file. */
  fill(fd: number): number | undefined {
    let length = readSync(fd, this.bytes, 0, this.bytes.length, null);
    // A FIFO nobody writes to looks empty, a device may have no end: only these two are worth a question.
    if (length > 0 && length < this.bytes.length) return length;
    const status = fstatSync(fd);
    if (!status.isFile()) return undefined;
    while (length === this.bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(status.size + 1, length * 2));
      this.bytes.copy(larger);
      this.bytes = larger;
      length += readSync(fd, larger, length, larger.length - length, null);
    }
    return length;
  }
}
