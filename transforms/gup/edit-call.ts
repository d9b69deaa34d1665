import { type Edit, field, kind, NONE, type Node, type SyntaxTree } from '../../src/index.ts';
import { blanksBefore, fitLines } from './fit-lines.ts';

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
  const old = tree.namedChildren(list);
  const edits: Edit[] = [];
  if (tree.text(callee) !== name)
    edits.push({ start: tree.start[callee], end: tree.end[callee], text: name });
  wanted.forEach((argument, index) => {
    const at = old[index];
    if (tree.text(at) === argument.text) return;
    edits.push({ start: tree.start[at], end: tree.end[at], text: argument.text });
    edits.push(...keepColumn(tree, list, at, tree.text(at).length - argument.text.length));
  });
  edits.push(...swapComments(tree, list, old, wanted));
  if (wanted.length < old.length)
    edits.push(...dropLast(tree, call, list, old[wanted.length - 1], old[wanted.length]));
  const delta = name.length - (tree.end[callee] - tree.start[callee]);
  const moved = wanted.some(({ from }, index) => tree.start[from] !== tree.start[old[index]]);
  return [...edits, ...fitLines(tree, list, delta, edits, moved)];
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

// FOLL_WRITE,   /* gup_flags */
// 1,            /* write */
//  ^^^^^^^^^ so that the comments stay in one column
function keepColumn(tree: SyntaxTree, list: Node, argument: Node, less: number): Edit[] {
  const comment = commentAfter(tree, list, argument);
  if (comment === undefined || less <= 0) return [];
  const start = blanksBefore(tree, tree.start[comment]);
  const gap = tree.source.text.slice(start, tree.start[comment]);
  return /^ {2,}$/.test(gap) ? [{ start, end: start, text: ' '.repeat(less) }] : [];
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
  // NULL);  /* vmas */      what stands behind the whole call speaks of an argument that has its line to itself, or says so
  const { source } = tree;
  const line = source.text.slice(source.lineStart(source.lineAt(tree.start[argument])), tree.start[argument]);
  const end = tree.end[list];
  const rest = /^;[ \t]*(?=\/\*(.*))/.exec(source.text.slice(end, end + 80));
  if (!rest || (line.trim() !== '' && !/\bvmas?\b/.test(rest[1]))) return undefined;
  const node = tree.nodeAt(end + rest[0].length);
  return tree.kind[node] === COMMENT ? node : undefined;
}

function dropLast(tree: SyntaxTree, call: Node, list: Node, keep: Node, drop: Node): Edit[] {
  const { source } = tree;
  const { text } = source;
  const close = tree.end[list] - 1;
  const after = commentAfter(tree, list, drop);
  const gap = text.slice(tree.end[keep], tree.start[drop]);
  const trailing = after !== undefined && tree.start[after] > close ? after : undefined;
  const edits: Edit[] = [];
  // f( a, b )
  //        ^
  const pad = / *$/.exec(text.slice(source.lineStart(source.lineAt(close)), close).trimStart())![0];
  if (!gap.includes('/*')) {
    edits.push({ start: tree.end[keep], end: close, text: pad });
    if (trailing !== undefined)
      edits.push({ start: blanksBefore(tree, tree.start[trailing]), end: tree.end[trailing], text: '' });
    return edits;
  }
  // pages,   /* the array */            pages);  /* the array */
  // NULL);   /* vmas */
  const isStatement = tree.kind[tree.parent[call]] === STATEMENT || text[tree.end[list]] === ';';
  const end = trailing !== undefined ? tree.end[trailing] : tree.end[list] + (isStatement ? 1 : 0);
  const closing = `${pad})${isStatement ? ';' : ''}`;
  const comment = gap.replace(/^\s*,/, '').replace(/\s+$/, '');
  const lined = comment.replace(/^ +/, (blanks) =>
    ' '.repeat(Math.max(1, blanks.length + 1 - closing.length)),
  );
  return [{ start: tree.end[keep], end, text: `${closing}${lined}` }];
}
