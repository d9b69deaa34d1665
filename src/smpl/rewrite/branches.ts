import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { STATEMENTS } from '../match/kinds.ts';
import type { Span } from '../match/witness.ts';
import { withOwnComments } from './comments-beside.ts';
import { type Addition, joinAdditions } from './layout.ts';
import type { Insertion } from './marks.ts';
import { isBranch } from './nesting.ts';
import { standsAlone } from './stands-alone.ts';
import type { Style } from './style.ts';
import { columnAfter, shiftIndent } from './white-space.ts';

const COMMENT = kind('comment');
const COMPOUND = kind('compound_statement');

/** The edit where a region is the whole of a branch without braces and what replaces it is not one statement. */
export function replacedBranch(
  tree: SyntaxTree,
  style: Style,
  region: Span,
  additions: readonly Addition[],
): Edit[] | undefined {
  const node = branchAt(tree, region);
  if (node === NONE) return undefined;
  const outer = style.indentAt(tree.start[tree.parent[node]]);
  if (additions.length > 0) {
    if (!additions.some(({ whole }) => whole)) return undefined;
    if (standsAlone(joinAdditions(style, additions, ''), tree.kindName(node))) return undefined;
  }
  const inner = innerIndent(style, tree.start[node], outer);
  const body = joinAdditions(style, additions, inner);
  const gone = body === '' ? withOwnComments(style.text, region) : region;
  const from = region.start - /(?:\s|\\\r?\n)*$/.exec(style.text.slice(0, region.start))![0].length;
  const tail = trailing(style, gone.end);
  const lead = body === '' ? '' : `\n${body.startsWith('#') ? '' : inner}`;
  return [
    openingEdit(tree, node),
    { start: from, end: gone.end, text: lead + body },
    { start: tail, end: tail, text: `\n${outer}}` },
  ];
}

/** A branch without braces that whole code is added beside, or NONE. */
export function branchBeside(tree: SyntaxTree, { side, anchor }: Insertion): Node {
  for (let at = tree.nodeAt(anchor.start, anchor.end); at !== NONE; at = tree.parent[at]) {
    if (side === 'before' ? tree.start[at] < anchor.start : tree.end[at] > anchor.end) return NONE;
    if (isBranch(tree, at)) return at;
    if (STATEMENTS.has(tree.kind[at]) && tree.kind[at] !== COMPOUND) return NONE;
  }
  return NONE;
}

/** What is added before and behind the only statement of a branch. */
export interface Company {
  readonly before: Addition[];
  readonly behind: Addition[];
}

/** The edits that put braces around a branch that gets company. */
export function bracedBranch(
  tree: SyntaxTree,
  style: Style,
  node: Node,
  { before, behind }: Company,
): Edit[] {
  const start = tree.start[node];
  const outer = style.indentAt(tree.start[tree.parent[node]]);
  const inner = innerIndent(style, tree.start[node], outer);
  const lines = (additions: readonly Addition[]): string => {
    const body = joinAdditions(style, additions, inner);
    return body === '' ? '' : `\n${body.startsWith('#') ? '' : inner}${body}`;
  };
  const above = style.opensLine(start) ? style.lineStart(start) - 1 : start;
  const tail = trailing(style, tree.end[node]);
  return [
    openingEdit(tree, node),
    { start: above, end: above, text: above === start ? `${lines(before)}\n${inner}` : lines(before) },
    { start: tail, end: tail, text: `${lines(behind)}\n${outer}}` },
  ];
}

// As deep as the branch stands, where it has a line.
function innerIndent(style: Style, start: number, outer: string): string {
  const own = style.indentAt(start);
  return style.opensLine(start) && columnAfter(own) > columnAfter(outer)
    ? own
    : shiftIndent(outer, 1, style.unit);
}

function openingEdit(tree: SyntaxTree, branch: Node): Edit {
  let head = branch - 1;
  while (tree.kind[head] === COMMENT || tree.end[head] > tree.start[branch]) head--;
  return { start: tree.end[head], end: tree.end[head], text: ' {' };
}

function trailing(style: Style, end: number): number {
  const comment = /^[ \t]*(?:\/\*(?:[^*\n]|\*(?!\/))*\*\/|\/\/[^\n]*)(?=[ \t]*\n)/.exec(
    style.text.slice(end),
  );
  return comment ? end + comment[0].length : end;
}

/** The statement that is alone in its branch and fills the region, or NONE. */
export function branchAt(tree: SyntaxTree, { start, end }: Span): Node {
  for (let at = tree.nodeAt(start, end); at !== NONE; at = tree.parent[at]) {
    if (tree.start[at] !== start || tree.end[at] !== end) return NONE;
    if (isBranch(tree, at)) return at;
  }
  return NONE;
}
