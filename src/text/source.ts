/** A place in a source as people count it: both numbers start at 1, columns count bytes. */
export interface Position {
  line: number;
  column: number;
}

/**
 * A path and its text. The text is decoded as latin1, so a string index is a byte offset and any byte
 * sequence survives a round trip.
 */
export class Source {
  readonly path: string;
  readonly text: string;
  #lineStarts: Uint32Array | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Offset of the first byte of each line. */
  get lineStarts(): Uint32Array {
    this.#lineStarts ??= findLineStarts(this.text);
    return this.#lineStarts;
  }

  /** Number of the line (from 1) that holds the offset; an offset past the end belongs to the last line. */
  lineAt(offset: number): number {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: offset - this.lineStarts[line - 1] + 1 };
  }

  /** Offset of the first byte of a line (from 1). */
  lineStart(line: number): number {
    return this.lineStarts[line - 1];
  }

  /** Offset just behind the last byte of a line, before its line end. */
  lineEnd(line: number): number {
    let end = line < this.lineStarts.length ? this.lineStarts[line] : this.text.length;
    if (end > this.lineStart(line) && this.text.charCodeAt(end - 1) === NEWLINE) end--;
    return end > this.lineStart(line) && this.text.charCodeAt(end - 1) === RETURN ? end - 1 : end;
  }

  /** A line's text without its line end. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }
}

const NEWLINE = 10;
const RETURN = 13;

function findLineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (at + 1 < text.length) starts.push(at + 1);
  }
  return Uint32Array.from(starts);
}
