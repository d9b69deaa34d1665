import { quotePath } from './quote-path.ts';

export interface FileStat {
  path: string;
  added: number;
  removed: number;
}

/** The width that `git format-patch` gives it. */
const WIDTH = 72;

/**
 * The lines between `---` and the diff, as `git format-patch` writes them: a line for each file, in the order given,
 * and the sum. One byte a character.
 */
export function diffstat(files: readonly FileStat[]): string {
  const names = files.map((file) => quotePath(file.path));
  const most = Math.max(0, ...files.map((file) => file.added + file.removed));
  const digits = String(most).length;
  const { nameWidth, graphWidth } = widths(Math.max(0, ...names.map((name) => name.length)), most, digits);
  const rows = files.map(({ added, removed }, index) => {
    const name = shortened(names[index], nameWidth).padEnd(nameWidth);
    const graph = graphOf(added, removed, graphWidth, most);
    return ` ${name} | ${String(added + removed).padStart(digits)}${graph && ` ${graph}`}\n`;
  });
  return rows.join('') + totalLine(files);
}

function totalLine(files: readonly FileStat[]): string {
  const added = files.reduce((sum, file) => sum + file.added, 0);
  const removed = files.reduce((sum, file) => sum + file.removed, 0);
  const parts = [` ${plural(files.length, 'file')} changed`];
  if (added > 0 || removed === 0) parts.push(`${plural(added, 'insertion')}(+)`);
  if (removed > 0 || added === 0) parts.push(`${plural(removed, 'deletion')}(-)`);
  return `${parts.join(', ')}\n`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

// Names and graph share the width: the graph keeps three eighths of it when both want more.
function widths(longest: number, most: number, digits: number): { nameWidth: number; graphWidth: number } {
  const frame = digits + 6;
  if (longest + frame + most <= WIDTH) return { nameWidth: longest, graphWidth: most };
  const graphWidth = Math.min(most, Math.max(6, Math.floor((WIDTH * 3) / 8) - frame));
  if (longest > WIDTH - frame - graphWidth) return { nameWidth: WIDTH - frame - graphWidth, graphWidth };
  return { nameWidth: longest, graphWidth: WIDTH - frame - longest };
}

function shortened(name: string, width: number): string {
  if (name.length <= width) return name;
  const tail = name.slice(name.length - (width - 3));
  const slash = tail.indexOf('/');
  return `...${slash >= 0 ? tail.slice(slash) : tail}`;
}

function graphOf(added: number, removed: number, width: number, most: number): string {
  const scale = (count: number) => (count === 0 ? 0 : 1 + Math.floor((count * (width - 1)) / most));
  const total = Math.max(scale(added + removed), added > 0 && removed > 0 ? 2 : 0);
  const plus = added < removed ? scale(added) : total - scale(removed);
  return '+'.repeat(plus) + '-'.repeat(total - plus);
}
