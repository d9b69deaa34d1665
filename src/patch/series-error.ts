/** A series cannot be made or written as it is meant; the message says why, and where. Exit code 1. */
export class SeriesError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SeriesError';
  }
}
