import { coloured, type Paint, plain } from '../report/paint.ts';

/** Colour as asked for, else as the environment says, else where the stream is a terminal. */
export function paintFor(stream: NodeJS.WriteStream, asked: boolean | undefined): Paint {
  return (asked ?? wantsColour(stream)) ? coloured : plain;
}

function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0';
  return stream.isTTY === true && TERM !== 'dumb';
}

/** How wide a terminal is; anything else takes lines of any length. */
export const columnsOf = (stream: NodeJS.WriteStream): number => (stream.isTTY && stream.columns) || Infinity;

/** Writes to standard output; a reader that has gone away (`| head`) is no error. */
export async function print(text: string | Buffer): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

export function warn(text: string): void {
  process.stderr.write(`vedalia: ${text}\n`);
}

/** How much is done, on one line of a terminal that is wiped in the end; nothing where there is no terminal. */
export class ProgressLine {
  readonly #isShown = process.stderr.isTTY === true;
  readonly #from = performance.now();
  #last = 0;

  /** A run that is over in a moment shows nothing. */
  show(text: string): void {
    const now = performance.now();
    if (!this.#isShown || now - this.#from < 300 || now - this.#last < 50) return;
    this.#last = now;
    process.stderr.write(`\r\x1b[K${text}`);
  }

  wipe(): void {
    if (this.#last > 0) process.stderr.write('\r\x1b[K');
  }
}
