import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { isBraced, isComment, isUnit } from './nesting.ts';
import type { Patchwork } from './patchwork.ts';
import { opensLine } from './white-space.ts';

const BRACE = kind('}');
const ELSE = kind('else_clause');
const IF = kind('if_statement');
const WHILE = kind('while');
const DO = kind('do_statement');
const COMPOUND = kind('compound_statement');
const FIELDS = kind('field_declaration_list');
const FUNCTION = kind('function_definition');
const LISTS = new Set(['argument_list', 'parameter_list'].map(kind));
const BLOCK_OF = /_statement$|^function_definition$|^else_clause$|^preproc_|^ERROR$/;

/** Must a node that changes moved onto a line with other code begin a line of its own? */
export function startsOwnLine(work: Patchwork, tree: SyntaxTree, node: Node): boolean {
  const parent = tree.parent[node];
  if (parent === NONE || isComment(tree, node)) return false;
  const start = tree.start[node];
  const before = lastCode(work.text, start);
  if (before === undefined || isAnnotation(tree, before)) return false;
  if ((tree.kind[node] === BRACE || isUnit(tree, node)) && isOpened(work, tree, parent)) return true;
  if (isNoIfNow(work, tree, before, node) || isBodyInOneLine(work, tree, node)) return true;
  if (isInPlace(work, before, start) || stoodBehind(work, before, start)) return false;
  if (tree.kind[node] === BRACE)
    return isBraced(tree, parent) && work.text[before] !== '{' && isSpread(work, tree, parent);
  const endsBranch = tree.kind[node] === ELSE || (tree.kind[node] === WHILE && tree.kind[parent] === DO);
  if (endsBranch) return work.text[before] !== '}';
  if (LISTS.has(tree.kind[parent]) && tree.isNamed(node)) return isColumn(work, tree, parent);
  return isUnit(tree, node) && (!isBraced(tree, parent) || isSpread(work, tree, parent, start));
}

// __maybe_unused int x;      the tree hides the first word of the declaration
function isAnnotation({ masks }: SyntaxTree, offset: number): boolean {
  return masks.some(({ kind: one, start, end }) => one === 'annotation' && start <= offset && offset < end);
}

/** Does each argument or parameter but the first stand on a line of its own, so that one sees that it is meant so? */
function isColumn(work: Patchwork, tree: SyntaxTree, list: Node): boolean {
  const [first, ...others] = tree.namedChildren(list).map((child) => work.oldAt(tree.start[child]));
  const stood = others.filter((old) => old !== undefined);
  const count = stood.length + (first === undefined ? 0 : 1);
  return count > 2 && stood.every((old) => opensLine(work.before, old));
}

/** The last byte before an offset that is no white space, if it stands on the same line. */
function lastCode(text: string, offset: number): number | undefined {
  let at = offset - 1;
  while (at >= 0 && /[ \t\r]/.test(text[at])) at--;
  return at < 0 || text[at] === '\n' ? undefined : at;
}

// else if (a) ...      what comes behind this `else` in place of the `if` goes below it
function isNoIfNow(work: Patchwork, tree: SyntaxTree, before: number, node: Node): boolean {
  const old = work.oldAt(before);
  if (old === undefined || tree.kind[node] === IF || !isUnit(tree, node)) return false;
  return /\belse$/.test(work.before.slice(0, old + 1)) && /^[ \t]+if\b/.test(work.before.slice(old + 1));
}

// + int f(void) { return 1; }      the body of a new function opens a line, as its statements do
function isBodyInOneLine(work: Patchwork, tree: SyntaxTree, node: Node): boolean {
  const isBody = tree.kind[node] === COMPOUND && tree.kind[tree.parent[node]] === FUNCTION;
  const isNew = isBody && work.oldAt(tree.start[node]) === undefined;
  return isNew && tree.namedChildren(node).length > 0 && !tree.text(node).includes('\n');
}

// if (a) f();      code that stood behind the same code on one line, or takes the place of such or goes around it
function isInPlace(work: Patchwork, before: number, start: number): boolean {
  if (!work.isTouched(before, start + 1)) return true;
  const old = work.oldAt(start - 1);
  if (old === undefined || work.isTouched(before, start)) return false;
  const stood = work.before[old + 1];
  if (stood === undefined || !/[^\s{}]/.test(stood)) return false;
  const here = work.oldAt(start);
  const other = here === undefined ? work.addedAt(start) : work.before.slice(old, here);
  return work.replacedAt(start) !== undefined || /^[^;{}\n]+$/.test(other + work.text[start]);
}

// { a(); b(); }      of which only a(); goes
function stoodBehind(work: Patchwork, before: number, start: number): boolean {
  const [first, second] = [work.oldAt(before), work.oldAt(start)];
  if (first === undefined || second === undefined || !/[{;]/.test(work.text[before])) return false;
  return !work.before.slice(first, second).includes('\n');
}

// { g(); }      has become several lines
function isOpened(work: Patchwork, tree: SyntaxTree, block: Node): boolean {
  if (tree.kind[block] !== COMPOUND && tree.kind[block] !== FIELDS) return false;
  const [open, close] = [work.oldAt(tree.start[block]), work.oldAt(tree.end[block] - 1)];
  const stoodInOne =
    open !== undefined && close !== undefined && !work.before.slice(open, close).includes('\n');
  return stoodInOne && tree.text(block).includes('\n');
}

/** Statements and fields have lines of their own; values where all have, and before the first one where that has. */
function isSpread(work: Patchwork, tree: SyntaxTree, block: Node, at = Infinity): boolean {
  if (tree.kind[block] === FIELDS) return true;
  if (tree.kind[block] === COMPOUND) return BLOCK_OF.test(tree.kindName(tree.parent[block]));
  const stood = tree.namedChildren(block).filter((child) => work.oldAt(tree.start[child]) !== undefined);
  const asked = at < tree.start[stood[0]] ? stood.slice(0, 1) : stood;
  if (asked.length > 0) return asked.every((child) => opensLine(work.before, work.oldAt(tree.start[child])!));
  return /^\{[ \t]*(?:\/[*/][^\n]*)?\r?\n/.test(work.before.slice(work.oldAt(tree.start[block])));
}
