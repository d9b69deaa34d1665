import type { Source } from '../../text/source.ts';
import type { Layout } from './layout-options.ts';

/** White space at a place of a text. */
export class Style {
  readonly text: string;
  readonly unit: string;

  readonly layout: Layout;

  constructor(source: Source, layout: Layout) {
    this.layout = layout;
    this.text = source.text;
    this.unit = layout.indent ?? unitOf(source);
  }

  lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  lineEnd(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end;
  }

  /** The white space that the line of an offset begins with. */
  indentAt(offset: number): string {
    const start = this.lineStart(offset);
    return /^[ \t]*/.exec(this.text.slice(start, this.lineEnd(start)))![0];
  }

  /** Is there nothing but white space between the start of the line and the offset? */
  opensLine(offset: number): boolean {
    return /^[ \t]*$/.test(this.text.slice(this.lineStart(offset), offset));
  }

  /** Is there nothing but white space between the offset and the end of the line? */
  closesLine(offset: number): boolean {
    return /^[ \t\r]*$/.test(this.text.slice(offset, this.lineEnd(offset)));
  }

  /** Is there nothing but white space, comments and line ends' backslashes in [start, end)? */
  isGap(start: number, end: number): boolean {
    return /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/[^\n]*)*$/.test(this.text.slice(start, end));
  }
}

const units = new WeakMap<Source, string>();

function unitOf(source: Source): string {
  let unit = units.get(source);
  if (unit === undefined) {
    unit = findUnit(source.text);
    units.set(source, unit);
  }
  return unit;
}

// A tab, unless most indented lines begin with a space; then the step that occurs most often.
function findUnit(text: string): string {
  let tabs = 0;
  const steps = new Map<number, number>();
  let last = 0;
  for (const [, indent] of text.matchAll(/^([ \t]+)(?=[^\s*/])/gm)) {
    if (indent.startsWith('\t')) tabs++;
    else {
      const step = Math.abs(indent.length - last);
      if (step > 1) steps.set(step, (steps.get(step) ?? 0) + 1);
      last = indent.length;
    }
  }
  const [best] = [...steps].sort(([, a], [, b]) => b - a);
  return best === undefined || tabs >= best[1] ? '\t' : ' '.repeat(best[0]);
}
