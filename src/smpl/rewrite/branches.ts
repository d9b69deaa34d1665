import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { STATEMENTS } from '../match/kinds.ts';
import type { Span } from '../match/witness.ts';
import { type Addition, joinAdditions, layOut } from './layout.ts';
import type { Insertion } from './marks.ts';
import { standsAlone } from './stands-alone.ts';
import type { Style } from './style.ts';

const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');
const CONSEQUENCE = field('consequence');
const BODY = field('body');

/** What becomes of branches and loop bodies without braces when their statement goes or gets company. */
export interface Branches {
  /** The edit where a region is such a statement and what replaces it is not one statement. */
  replacing(region: Span, additions: readonly Addition[]): Edit | undefined;
  /** The edits where code is added beside such a statement. */
  beside(insertion: Insertion, additions: readonly Addition[]): Edit[] | undefined;
}

export function branchesOf(
  tree: SyntaxTree,
  style: Style,
  _regions: readonly Span[],
  _insertions: readonly Insertion[],
): Branches {
  return {
    replacing(region, additions) {
      const node = branchAt(tree, region);
      if (node === NONE) return undefined;
      const outer = style.indentAt(tree.start[head(tree, node)]);
      if (additions.length === 0) return braced(style, region, '', outer);
      if (!additions.some(({ whole }) => whole)) return undefined;
      const text = joinAdditions(style, additions, '');
      if (standsAlone(text)) return undefined;
      return braced(style, region, joinAdditions(style, additions, outer + style.unit), outer);
    },
    beside({ side, anchor }, additions) {
      if (!additions.some(({ whole }) => whole)) return undefined;
      const node = branchBeside(tree, side, anchor);
      if (node === NONE) return undefined;
      const outer = style.indentAt(tree.start[head(tree, node)]);
      const inner = outer + style.unit;
      const body = additions.map(({ lines }) => layOut(style, lines, inner)).join(`\n${inner}`);
      const start = tree.start[node];
      const end = tree.end[node];
      const opening = openingEdit(style, start, inner, side === 'before' ? body : '');
      const closing = side === 'after' ? `\n${inner}${body}\n${outer}}` : `\n${outer}}`;
      const tail = trailing(style, end);
      const isElse = /^\s*else\b/.test(style.text.slice(tail));
      if (!isElse) return [opening, { start: tail, end: tail, text: closing }];
      const next = tail + /^\s*/.exec(style.text.slice(tail))![0].length;
      return [opening, { start: tail, end: next, text: `${closing} ` }];
    },
  };
}

// if (x)\n\tfoo();      the line end before the statement gives way to ` {`
function openingEdit(style: Style, start: number, inner: string, before: string): Edit {
  const from = start - /\s*$/.exec(style.text.slice(0, start))![0].length;
  return { start: from, end: start, text: ` {\n${inner}${before === '' ? '' : `${before}\n${inner}`}` };
}

function braced(style: Style, region: Span, body: string, outer: string): Edit {
  const from = region.start - /\s*$/.exec(style.text.slice(0, region.start))![0].length;
  const inner = outer + style.unit;
  const rest = style.text.slice(region.end);
  const isElse = /^\s*else\b/.test(rest);
  const end = isElse ? region.end + /^\s*/.exec(rest)![0].length : region.end;
  const lines = body === '' ? '' : `${body.startsWith('#') ? '' : inner}${body}\n`;
  return { start: from, end, text: ` {\n${lines}${outer}}${isElse ? ' ' : ''}` };
}

function trailing(style: Style, end: number): number {
  const comment = /^[ \t]*(?:\/\*[^\n]*?\*\/|\/\/[^\n]*)(?=[ \t]*\n)/.exec(style.text.slice(end));
  return comment ? end + comment[0].length : end;
}

/** The statement that is alone in its branch and fills the region. */
function branchAt(tree: SyntaxTree, { start, end }: Span): Node {
  for (let at = tree.nodeAt(start, end); at !== NONE; at = tree.parent[at]) {
    if (tree.start[at] !== start || tree.end[at] !== end) return NONE;
    if (isBranch(tree, at)) return at;
  }
  return NONE;
}

function branchBeside(tree: SyntaxTree, side: 'before' | 'after', anchor: Span): Node {
  for (let at = tree.nodeAt(anchor.start, anchor.end); at !== NONE; at = tree.parent[at]) {
    if (side === 'before' ? tree.start[at] < anchor.start : tree.end[at] > anchor.end) return NONE;
    if (isBranch(tree, at)) return at;
    if (STATEMENTS.has(tree.kind[at])) return NONE;
  }
  return NONE;
}

function isBranch(tree: SyntaxTree, node: Node): boolean {
  if (!STATEMENTS.has(tree.kind[node]) || tree.kind[node] === COMPOUND) return false;
  const parent = tree.parent[node];
  if (parent === NONE) return false;
  if (tree.kind[parent] === ELSE) return true;
  return (tree.field[node] === CONSEQUENCE || tree.field[node] === BODY) && STATEMENTS.has(tree.kind[parent]);
}

// The `if`, `else` or loop that the branch belongs to: its line gives the indentation.
function head(tree: SyntaxTree, node: Node): Node {
  return tree.parent[node];
}
