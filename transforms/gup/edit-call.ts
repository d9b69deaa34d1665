import {
  applyEdits,
  type Edit,
  field,
  kind,
  NONE,
  type Node,
  type SyntaxTree,
  sortEdits,
} from '../../src/index.ts';

const ARGUMENTS = field('arguments');
const FUNCTION = field('function');
const COMMENT = kind('comment');
const STATEMENT = kind('expression_statement');

/** One argument as it is to be: the text, and the old argument that it stands for. */
export interface NewArgument {
  text: string;
  from: Node;
}

/**
 * A call under another name and with other arguments. Arguments that stay keep their place, their line and their
 * comments; continuation lines that stood under the open parenthesis follow it.
 *
 *     err = get_user_pages(addr, n,          err = get_user_pages_fast(addr, n,
 *                          FOLL_WRITE, p,                              1, p);
 *                          NULL);
 */
export function editCall(tree: SyntaxTree, call: Node, name: string, wanted: readonly NewArgument[]): Edit[] {
  const callee = tree.child(call, FUNCTION);
  const list = tree.child(call, ARGUMENTS);
  const old = tree.namedChildren(list).filter((node) => tree.kind[node] !== COMMENT);
  const edits: Edit[] = [];
  if (tree.text(callee) !== name)
    edits.push({ start: tree.start[callee], end: tree.end[callee], text: name });
  wanted.forEach((argument, index) => {
    const at = old[index];
    if (tree.text(at) !== argument.text)
      edits.push({ start: tree.start[at], end: tree.end[at], text: argument.text });
  });
  edits.push(...swapComments(tree, list, old, wanted));
  if (wanted.length < old.length)
    edits.push(...dropLast(tree, call, list, old[wanted.length - 1], old[wanted.length]));
  const delta = name.length - (tree.end[callee] - tree.start[callee]);
  return [...edits, ...(joined(tree, list, edits) ?? realign(tree, list, delta, edits))];
}

/** The line breaks of a call whose lines were filled, not an argument to each, where the new one fits in one line. */
function joined(tree: SyntaxTree, list: Node, others: readonly Edit[]): Edit[] | undefined {
  const { source } = tree;
  const first = source.lineAt(tree.start[list]);
  const last = source.lineAt(tree.end[list] - 1);
  const text = source.text.slice(tree.start[list], tree.end[list]);
  const items = tree.namedChildren(list).length;
  if (first === last || last - first + 1 >= items || text.includes('/*') || text.startsWith('(\n'))
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

// st, nr, pages, 0 /* no force */      a comment of an argument that goes elsewhere goes with it, or goes
function swapComments(
  tree: SyntaxTree,
  list: Node,
  old: readonly Node[],
  wanted: readonly NewArgument[],
): Edit[] {
  const edits: Edit[] = [];
  wanted.forEach((argument, index) => {
    const comment = commentAfter(tree, list, old[index]);
    if (!comment) return;
    const text = tree.text(comment);
    if (argument.from === old[index]) {
      const renamed = text.replace(/\bgup_flags\b/, 'write');
      if (/\bgup_flags\b/.test(text) && tree.text(old[index]) !== argument.text) {
        edits.push({ start: tree.start[comment], end: tree.end[comment], text: renamed });
      } else if (/\bforced?\b/.test(text)) {
        edits.push({ start: blanksBefore(tree, tree.start[comment]), end: tree.end[comment], text: '' });
      }
      return;
    }
    const moved = commentAfter(tree, list, argument.from);
    edits.push(
      moved
        ? { start: tree.start[comment], end: tree.end[comment], text: tree.text(moved) }
        : { start: blanksBefore(tree, tree.start[comment]), end: tree.end[comment], text: '' },
    );
  });
  return edits;
}

// 0,  /* read access only */
//     ^^^^^^^^^^^^^^^^^^^^^^
function commentAfter(tree: SyntaxTree, list: Node, argument: Node): Node | undefined {
  for (let at = tree.nextSibling(argument); at !== NONE; at = tree.nextSibling(at)) {
    if (tree.kind[at] === COMMENT) {
      const between = tree.source.text.slice(tree.end[argument], tree.start[at]);
      return /^[ \t]*,?[ \t]*$/.test(between) ? at : undefined;
    }
    if (tree.isNamed(at)) return undefined;
  }
  const end = tree.end[list];
  const rest = /^;[ \t]*(?=\/\*)/.exec(tree.source.text.slice(end, end + 80));
  if (!rest) return undefined;
  const node = tree.nodeAt(end + rest[0].length);
  return tree.kind[node] === COMMENT ? node : undefined;
}

function dropLast(tree: SyntaxTree, call: Node, list: Node, keep: Node, drop: Node): Edit[] {
  const text = tree.source.text;
  const close = tree.end[list] - 1;
  const after = commentAfter(tree, list, drop);
  const gap = text.slice(tree.end[keep], tree.start[drop]);
  const trailing = after !== undefined && tree.start[after] > close ? after : undefined;
  const edits: Edit[] = [];
  if (!gap.includes('/*')) {
    edits.push({ start: tree.end[keep], end: close, text: '' });
    if (trailing !== undefined)
      edits.push({ start: blanksBefore(tree, tree.start[trailing]), end: tree.end[trailing], text: '' });
    return edits;
  }
  // pages,   /* the array */            pages);  /* the array */
  // NULL);   /* vmas */
  const isStatement = tree.kind[tree.parent[call]] === STATEMENT || text[tree.end[list]] === ';';
  const end = trailing !== undefined ? tree.end[trailing] : tree.end[list] + (isStatement ? 1 : 0);
  const comment = gap.replace(/^\s*,/, '').replace(/\s+$/, '');
  return [{ start: tree.end[keep], end, text: `)${isStatement ? ';' : ''}${comment}` }];
}

function blanksBefore(tree: SyntaxTree, offset: number): number {
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
  const column = widthOf(source.text.slice(source.lineStart(first), tree.start[list] + 1));
  if (first === last) return breakLine(tree, list, column + delta, others);
  const edits: Edit[] = [];
  for (let line = first + 1; line <= last; line++) {
    const text = source.lineText(line);
    const indent = /^[ \t]*/.exec(text)![0];
    const start = source.lineStart(line);
    if (others.some((edit) => edit.start <= start && start < edit.end)) continue;
    const depth = widthOf(indent);
    if (depth < column) return [];
    const edit = { start, end: start + indent.length, text: indentOf(depth + delta) };
    if (widthOf(lineAfter(tree, line, [...others, edit])) > LIMIT && widthOf(text) <= LIMIT) return [];
    edits.push(edit);
  }
  return edits.filter(({ start, end, text }) => source.text.slice(start, end) !== text);
}

const LIMIT = 80;

// ret = get_user_pages_longterm(addr, 1, FOLL_WRITE,
//                               pages, NULL);
function breakLine(tree: SyntaxTree, list: Node, column: number, others: readonly Edit[]): Edit[] {
  const { source } = tree;
  const line = source.lineAt(tree.start[list]);
  if (widthOf(lineAfter(tree, line, others)) <= LIMIT || widthOf(source.lineText(line)) > LIMIT) return [];
  const items = tree.namedChildren(list).filter((node) => tree.kind[node] !== COMMENT);
  for (const item of items.slice(1).reverse()) {
    const gap = blanksBefore(tree, tree.start[item]);
    if (others.some((edit) => edit.start <= gap && gap < edit.end)) continue;
    const edit = { start: gap, end: tree.start[item], text: `\n${indentOf(column)}` };
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

/** Columns that a text takes, tabs to every eighth. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width = letter === '\t' ? (width | 7) + 1 : width + 1;
  return width;
}

export function indentOf(width: number): string {
  return '\t'.repeat(Math.floor(width / 8)) + ' '.repeat(width % 8);
}
