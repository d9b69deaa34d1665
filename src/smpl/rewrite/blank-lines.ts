import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import type { Patchwork } from './patchwork.ts';

const DECLARATION = kind('declaration');
const FUNCTION = kind('function_definition');
const COMPOUND = kind('compound_statement');

/**
 * An empty line behind the declarations of a block, where one was there before or the block had none:
 *
 *     {
 *     +       int ret;
 *     +
 *             call();
 */
export function blankLines(work: Patchwork, before: SyntaxTree, tree: SyntaxTree): Edit[] {
  const edits: Edit[] = aroundFunctions(work, tree);
  for (let block = 0; block < tree.count; block++) {
    if (tree.kind[block] !== COMPOUND || !work.isTouched(tree.start[block], tree.end[block])) continue;
    const last = lastDeclaration(tree, block);
    if (last === NONE || isFollowedByBlank(tree, last) || !hadBlank(work, before, tree.start[block]))
      continue;
    const end = work.text.indexOf('\n', tree.end[last]);
    const next = tree.nextSibling(last);
    const isInside = next !== NONE && tree.isNamed(next) && tree.start[next] > end && end >= 0;
    if (isInside) edits.push({ start: end, end, text: '\n' }, ...blankBehind(work, tree, next));
  }
  return edits;
}

// }
//                        goes around a function that is added
// + static int g(void)
function aroundFunctions(work: Patchwork, tree: SyntaxTree): Edit[] {
  const { text } = work;
  const edits: Edit[] = [];
  for (const node of tree.children(tree.root)) {
    const end = tree.end[node];
    const isNew = [tree.start[node], end - 1].every((offset) => work.oldAt(offset) === undefined);
    if (!isNew || tree.kind[node] !== FUNCTION || !/\{\s*[^\s}]/.test(tree.text(node))) continue;
    const start = withComment(work, tree.start[node]);
    const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
    const isBegun = /^\s*(?:$|#[ \t]*(?:if|else|elif))|[^\n]$/.test(above);
    if (!isBegun) edits.push({ start, end: start, text: '\n' });
    if (
      /^\n(?!\n|#[ \t]*(?:endif|else|elif)|EXPORT_|\s*$)/.test(text.slice(end)) &&
      work.oldAt(end + 1) !== undefined
    )
      edits.push({ start: end, end, text: '\n' });
  }
  return edits;
}

// Where the comment begins that was added above a line.
function withComment(work: Patchwork, line: number): number {
  const above = work.text.lastIndexOf('\n', line - 2) + 1;
  const isAdded = above < line && work.oldAt(above) === undefined;
  return isAdded && /^(?:\/[/*]| \*)/.test(work.text.slice(above)) ? withComment(work, above) : line;
}

// The line moves up where statements were added before it.
function blankBehind(work: Patchwork, tree: SyntaxTree, first: Node): Edit[] {
  let node = first;
  let last = NONE;
  for (; node !== NONE && work.oldAt(tree.start[node]) === undefined; node = tree.nextSibling(node))
    last = node;
  if (last === NONE || node === NONE || !isFollowedByBlank(tree, last)) return [];
  const end = work.text.indexOf('\n', tree.end[last]) + 1;
  return [{ start: end, end: work.text.indexOf('\n', end) + 1, text: '' }];
}

// Behind the declarations, or there were none.
function hadBlank(work: Patchwork, before: SyntaxTree, brace: number): boolean {
  const old = work.oldAt(brace);
  if (old === undefined) return false;
  const last = lastDeclaration(before, before.parent[before.nodeAt(old)]);
  return last === NONE || isFollowedByBlank(before, last);
}

function isFollowedByBlank({ source, end }: SyntaxTree, node: Node): boolean {
  return /^[^\n]*\n[ \t\r]*\n/.test(source.text.slice(end[node]));
}

/** The last of the declarations that a block begins with. */
function lastDeclaration(tree: SyntaxTree, block: Node): Node {
  let last = NONE;
  for (const child of tree.namedChildren(block)) {
    if (tree.kind[child] === DECLARATION) last = child;
    else break;
  }
  return last;
}
