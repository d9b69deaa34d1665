import { applyEdits, type Edit, kind, type Node, type SyntaxTree, sortEdits } from '../../src/index.ts';
import { indentOf, widthOf } from './columns.ts';

// Keeps an argument list within 80 columns, and its lines under the open parenthesis.

const COMMENT = kind('comment');
const LIMIT = 80;

/**
 * The edits of line breaks and indentation that an argument list needs once other edits are made and its open
 * parenthesis has moved by `delta` columns.
 */
export function fitLines(
  tree: SyntaxTree,
  list: Node,
  delta: number,
  others: readonly Edit[],
  moved: boolean,
): Edit[] {
  const whole = joined(tree, list, others);
  if (whole) return whole;
  const column = columnOf(tree, list) + delta;
  return (
    (moved && !isOneEach(tree, list) && fill(tree, list, column, others)) ||
    realign(tree, list, delta, others)
  );
}

/** The column behind the open parenthesis. */
function columnOf({ source, start }: SyntaxTree, list: Node): number {
  return widthOf(source.text.slice(source.lineStart(source.lineAt(start[list])), start[list] + 1));
}

// get_user_pages(addr,      an argument to each line
//                n,
//                pages)
function isOneEach(tree: SyntaxTree, list: Node): boolean {
  const { source } = tree;
  const lines = source.lineAt(tree.end[list] - 1) - source.lineAt(tree.start[list]) + 1;
  return lines >= tree.namedChildren(list).length;
}

/** Breaks the one line of an argument list that some edits made too wide, behind a comma. */
export function breakWideLine(tree: SyntaxTree, list: Node, others: readonly Edit[]): Edit[] {
  const { source } = tree;
  const line = source.lineAt(tree.start[list]);
  if (line !== source.lineAt(tree.end[list] - 1)) return [];
  return breakLine(
    tree,
    list,
    widthOf(source.text.slice(source.lineStart(line), tree.start[list] + 1)),
    others,
  );
}

/** The line breaks of a call whose lines were filled, not an argument to each, where the new one fits in one line. */
function joined(tree: SyntaxTree, list: Node, others: readonly Edit[]): Edit[] | undefined {
  const { source } = tree;
  const first = source.lineAt(tree.start[list]);
  const last = source.lineAt(tree.end[list] - 1);
  const text = source.text.slice(tree.start[list], tree.end[list]);
  if (first === last || isOneEach(tree, list) || /\/\*|\\/.test(text) || text.startsWith('(\n'))
    return undefined;
  const breaks: Edit[] = [];
  for (let line = first; line < last; line++) {
    const end = source.lineEnd(line);
    const start = source.lineStart(line + 1);
    const indent = /^[ \t]*/.exec(source.text.slice(start))![0].length;
    const isGone = others.some((edit) => edit.start <= end && start + indent <= edit.end);
    if (!isGone) breaks.push({ start: end, end: start + indent, text: ' ' });
  }
  const whole = { start: source.lineStart(first), end: source.lineEnd(last) };
  const oneLine = (edits: readonly Edit[]): string => {
    const local = edits.map((edit) => ({
      ...edit,
      start: edit.start - whole.start,
      end: edit.end - whole.start,
    }));
    return applyEdits(
      source.text.slice(whole.start, whole.end),
      sortEdits(local.filter((edit) => edit.start >= 0)),
    );
  };
  const fresh = oneLine([...others.filter((edit) => edit.start < whole.end), ...breaks]);
  return !fresh.includes('\n') && widthOf(fresh) <= LIMIT ? breaks : undefined;
}

export function blanksBefore(tree: SyntaxTree, offset: number): number {
  let at = offset;
  while (at > 0 && (tree.source.text[at - 1] === ' ' || tree.source.text[at - 1] === '\t')) at--;
  return at;
}

/**
 * Moves the continuation lines that stand right under the open parenthesis, unless one would pass column 80; breaks
 * a call of one line that does.
 */
function realign(tree: SyntaxTree, list: Node, delta: number, others: readonly Edit[]): Edit[] {
  const { source } = tree;
  const first = source.lineAt(tree.start[list]);
  const last = source.lineAt(tree.end[list] - 1);
  const column = columnOf(tree, list);
  if (first === last) return breakLine(tree, list, column + delta, others);
  if (widthOf(lineAfter(tree, first, others)) > LIMIT && widthOf(source.lineText(first)) <= LIMIT) {
    return fill(tree, list, column + delta, others) ?? openBreak(tree, list, others);
  }
  const edits: Edit[] = [];
  const isWide = (line: number): boolean => widthOf(lineAfter(tree, line, others)) > LIMIT;
  for (let line = first + 1; line <= last; line++) {
    const text = source.lineText(line);
    const indent = /^[ \t]*/.exec(text)![0];
    const start = source.lineStart(line);
    if (others.some((edit) => edit.start <= start && start < edit.end)) continue;
    const depth = widthOf(indent);
    if (depth < column) return [];
    const edit = { start, end: start + indent.length, text: indentOf(depth + delta, indent) };
    if (widthOf(lineAfter(tree, line, [...others, edit])) > LIMIT && widthOf(text) <= LIMIT) {
      return fill(tree, list, column + delta, others) ?? (isWide(line) ? openBreak(tree, list, others) : []);
    }
    edits.push(edit);
  }
  return edits.filter(({ start, end, text }) => source.text.slice(start, end) !== text);
}

// n = get_user_pages_longterm(userptr,          the lines are filled anew where one grew too wide; not, where an
//                             (int)bo->pgnr,    argument goes over lines itself or has a comment
//                             FOLL_WRITE, p);
function fill(
  tree: SyntaxTree,
  list: Node,
  column: number,
  others: readonly Edit[],
  limit = LIMIT,
): Edit[] | undefined {
  const items = tree.namedChildren(list).filter((item) => !isGone(tree, item, others));
  const isPlain = tree
    .children(list)
    .every((item) => tree.kind[item] !== COMMENT && !tree.text(item).includes('\n'));
  const { source } = tree;
  if (!isPlain || source.text[tree.start[list] + 1] === '\n') return undefined;
  if (source.text.slice(tree.start[list], tree.end[list]).includes('\\\n')) return undefined;
  const end = source.text.slice(tree.end[list] - 1, source.lineEnd(source.lineAt(tree.end[list] - 1))).length;
  const needOf = (item: Node): number =>
    textAfter(tree, item, others).length + (item === items.at(-1) ? end : 1);
  const each = isOneEach(tree, list);
  const edits: Edit[] = [];
  let width = column + needOf(items[0]);
  let widest = width;
  for (const item of items.slice(1)) {
    const need = needOf(item);
    const breaks = each || width + 1 + need > LIMIT;
    const start = blanksAndBreaksBefore(tree, tree.start[item]);
    const text = breaks ? `\n${indentOf(column, indentAt(tree, list))}` : ' ';
    if (source.text.slice(start, tree.start[item]) !== text)
      edits.push({ start, end: tree.start[item], text });
    width = breaks ? column + need : width + 1 + need;
    widest = Math.max(widest, width);
  }
  return widest > limit ? undefined : edits;
}

function isGone(tree: SyntaxTree, item: Node, others: readonly Edit[]): boolean {
  return others.some(
    ({ start, end, text }) => start <= tree.start[item] && tree.end[item] <= end && text === '',
  );
}

/** The text of a node once edits are made. */
export function textAfter(tree: SyntaxTree, item: Node, edits: readonly Edit[]): string {
  const start = tree.start[item];
  const inside = edits.filter((edit) => edit.start >= start && edit.end <= tree.end[item]);
  const local = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(tree.text(item), sortEdits(local));
}

function blanksAndBreaksBefore(tree: SyntaxTree, offset: number): number {
  let at = offset;
  while (/\s/.test(tree.source.text[at - 1])) at--;
  return at;
}

// err = get_user_pages_fast(
//                 (unsigned long)address,     where the first argument no longer fits behind the parenthesis
function openBreak(tree: SyntaxTree, list: Node, others: readonly Edit[]): Edit[] {
  const { source } = tree;
  const first = source.lineAt(tree.start[list]);
  const like = indentAt(tree, list);
  const base = widthOf(like) + 16;
  const inside = tree.start[list] + 1;
  const open = { start: inside, end: inside, text: `\n${indentOf(base, like)}` };
  const filled = fill(tree, list, base, others, Number.POSITIVE_INFINITY);
  if (filled) return [open, ...filled];
  const last = source.lineAt(tree.end[list] - 1);
  const old = columnOf(tree, list);
  const edits: Edit[] = [open];
  for (let line = first + 1; line <= last; line++) {
    const indent = /^[ \t]*/.exec(source.lineText(line))![0];
    const start = source.lineStart(line);
    if (others.some((edit) => edit.start <= start && start < edit.end)) continue;
    edits.push({
      start,
      end: start + indent.length,
      text: indentOf(base + Math.max(0, widthOf(indent) - old), like),
    });
  }
  return edits;
}

// ret = get_user_pages_longterm(addr, 1, FOLL_WRITE,
//                               pages, NULL);
function breakLine(tree: SyntaxTree, list: Node, column: number, others: readonly Edit[]): Edit[] {
  const { source } = tree;
  const line = source.lineAt(tree.start[list]);
  if (widthOf(lineAfter(tree, line, others)) <= LIMIT || widthOf(source.lineText(line)) > LIMIT) return [];
  const items = tree.namedChildren(list);
  for (const item of items.slice(1).reverse()) {
    const gap = blanksBefore(tree, tree.start[item]);
    if (others.some((edit) => edit.start <= gap && gap < edit.end)) continue;
    const edit = { start: gap, end: tree.start[item], text: `\n${indentOf(column, indentAt(tree, list))}` };
    const lines = lineAfter(tree, line, [...others, edit]).split('\n');
    if (lines.every((part) => widthOf(part) <= LIMIT)) return [edit];
  }
  return [];
}

function lineAfter(tree: SyntaxTree, line: number, edits: readonly Edit[]): string {
  const { source } = tree;
  const start = source.lineStart(line);
  const end = source.lineEnd(line);
  const inside = edits.filter((edit) => edit.start >= start && edit.start < end);
  const reach = Math.max(end, ...inside.map((edit) => edit.end));
  const local = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const tail = source.text.slice(reach, source.lineEnd(source.lineAt(reach)));
  return applyEdits(source.text.slice(start, reach), sortEdits(local)) + tail;
}

function indentAt({ source, start }: SyntaxTree, list: Node): string {
  return /^[ \t]*/.exec(source.lineText(source.lineAt(start[list])))![0];
}
