import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { CONDITIONALS, STATEMENTS } from '../match/kinds.ts';
import { columnAfter, indentOfLine } from './white-space.ts';

const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');
const IF = kind('if_statement');
const LOOPS = new Set(['while_statement', 'for_statement', 'do_statement', 'switch_statement'].map(kind));
const CASE = kind('case_statement');
const COMMENT = kind('comment');
const COLON = kind(':');
const LABELED = kind('labeled_statement');
const PARTS = new Set(['declaration', 'field_declaration', 'enumerator', 'initializer_pair'].map(kind));
const CONSEQUENCE = field('consequence');
const BODY = field('body');

/** What stands between braces, each part one step deeper. */
const BRACED = new Set(
  ['compound_statement', 'field_declaration_list', 'enumerator_list', 'initializer_list'].map(kind),
);
export const isBraced = (tree: SyntaxTree, node: Node): boolean => BRACED.has(tree.kind[node]);
export const isComment = (tree: SyntaxTree, node: Node): boolean => tree.kind[node] === COMMENT;
const isConditional = (tree: SyntaxTree, node: Node): boolean => CONDITIONALS.has(tree.kind[node]);

/** A statement without braces that is all of a branch or of a loop's body; `if` behind `else` counts as the same line. */
export function isBranch(tree: SyntaxTree, node: Node): boolean {
  if (!STATEMENTS.has(tree.kind[node]) || tree.kind[node] === COMPOUND) return false;
  const parent = tree.parent[node];
  if (parent === NONE) return false;
  if (tree.kind[parent] === ELSE) return true;
  return (tree.field[node] === CONSEQUENCE || tree.field[node] === BODY) && STATEMENTS.has(tree.kind[parent]);
}

/** How many steps deeper than its parent a node stands. */
export function stepOf(tree: SyntaxTree, node: Node): number {
  const parent = tree.parent[node];
  if (parent === NONE) return 0;
  if (tree.kind[node] === COMMENT) {
    const next = nextOf(tree, node);
    if (next !== NONE && isBranch(tree, next)) return stepOf(tree, next);
  }
  if (BRACED.has(tree.kind[parent]))
    return tree.isNamed(node) && tree.kind[node] !== CASE && tree.kindName(node) !== ',' ? 1 : 0;
  if (tree.kind[parent] === CASE) return isBehindColon(tree, node) && !isBlockOfCase(tree, node) ? 1 : 0;
  return isBranch(tree, node) && !isElseIf(tree, node) ? 1 : 0;
}

// else if (a)      on one line, or with the `if` right below; else while (a) {
function isElseIf(tree: SyntaxTree, node: Node): boolean {
  const parent = tree.parent[node];
  if (tree.kind[parent] !== ELSE) return false;
  const { text } = tree.source;
  if (tree.kind[node] !== IF)
    return LOOPS.has(tree.kind[node]) && !text.slice(tree.start[parent], tree.start[node]).includes('\n');
  const column = (offset: number): number => columnAfter(indentOfLine(text, offset));
  return column(tree.start[node]) <= column(tree.start[parent]);
}

/** The steps of a token from file scope. */
export function depthAt(tree: SyntaxTree, offset: number): number {
  let depth = 0;
  for (let at = tree.nodeAt(offset); at !== NONE; at = tree.parent[at]) depth += stepOf(tree, at);
  return depth;
}

/** Does the node begin a line of its own in code as it is usually laid out? */
export function isUnit(tree: SyntaxTree, node: Node): boolean {
  const parent = tree.parent[node];
  if (parent === NONE || !tree.isNamed(node)) return false;
  if (isConditional(tree, parent) || tree.kind[parent] === LABELED)
    return STATEMENTS.has(tree.kind[node]) || PARTS.has(tree.kind[node]);
  return stepOf(tree, node) === 1 || (tree.kind[node] === CASE && BRACED.has(tree.kind[parent]));
}

/** The node itself, or the label or `#if` around it that it stands in as if that were not there. */
export function outOfLabels(tree: SyntaxTree, node: Node): Node {
  let at = node;
  for (let parent = tree.parent[at]; parent !== NONE; parent = tree.parent[at]) {
    if (!isConditional(tree, parent) && tree.kind[parent] !== LABELED) break;
    at = parent;
  }
  return at;
}

/** What a node stands in that begins a line of its own; NONE at file scope. */
export function ownerOf(tree: SyntaxTree, node: Node): Node {
  let at = tree.parent[node];
  while (at !== NONE && !isUnit(tree, at)) {
    const parent = tree.parent[at];
    if (parent === NONE || tree.kindName(parent) === 'translation_unit') break;
    at = parent;
  }
  return at;
}

function nextOf(tree: SyntaxTree, node: Node): Node {
  let next = tree.nextSibling(node);
  while (next !== NONE && tree.kind[next] === COMMENT) next = tree.nextSibling(next);
  return next;
}

function isBehindColon(tree: SyntaxTree, node: Node): boolean {
  const parent = tree.parent[node];
  for (let at = parent + 1; at < node; at = tree.after[at]) if (tree.kind[at] === COLON) return true;
  return false;
}

// case A: {
//         ^
function isBlockOfCase(tree: SyntaxTree, node: Node): boolean {
  return (
    tree.kind[node] === COMPOUND &&
    /:[ \t]*$/.test(tree.source.text.slice(Math.max(0, tree.start[node] - 20), tree.start[node]))
  );
}
