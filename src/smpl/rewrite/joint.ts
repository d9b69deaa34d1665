import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { STATEMENTS } from '../match/kinds.ts';
import type { Patchwork } from './patchwork.ts';
import { opensLine, spaceBefore } from './white-space.ts';

const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');
const DO = kind('do_statement');
const WHILE = kind('while');

/**
 * The white space that is to join a token to the line before, where changes made it begin a line and it should not; undefined
 * where it may.
 *
 *     wait_until(a)              if (a)            }
 *             ;                  {                 else
 *             ^ ''               ^ ' '             ^ ' '
 */
export function jointBefore(work: Patchwork, tree: SyntaxTree, start: number): string | undefined {
  const { text } = work;
  const space = spaceBefore(text, start);
  const before = start - space.length - 1;
  if (before < 0 || !work.isTouched(before, start + 1)) return undefined;
  const old = work.oldAt(start);
  if (endsInComment(text.slice(0, before + 1))) return undefined;
  const leaf = tree.nodeAt(start);
  if (text[before] === '}' && (startsElse(tree, leaf, before) || endsDo(tree, leaf))) return ' ';
  if (old !== undefined && opensLine(work.before, old)) return undefined;
  if (text[start] === '{')
    return isHead(text.slice(0, before + 1)) && opensBranch(tree, tree.parent[leaf]) ? ' ' : undefined;
  const isStatement = tree.start[tree.parent[leaf]] === start;
  return /[;,)]/.test(text[start]) && !isStatement ? '' : undefined;
}

// if (a) { } else      and not behind the block of a loop that is the branch
function startsElse(tree: SyntaxTree, leaf: Node, brace: number): boolean {
  const node = tree.parent[leaf];
  if (node === NONE || tree.kind[node] !== ELSE || tree.start[node] !== tree.start[leaf]) return false;
  const block = tree.parent[tree.nodeAt(brace)];
  return tree.parent[block] === tree.parent[node];
}

function endsDo(tree: SyntaxTree, leaf: Node): boolean {
  return tree.kind[leaf] === WHILE && tree.kind[tree.parent[leaf]] === DO;
}

// if (a)      else      do
const isHead = (text: string): boolean => /(?:\)|\belse|\bdo)$/.test(text);

function opensBranch(tree: SyntaxTree, block: Node): boolean {
  const parent = tree.parent[block];
  if (tree.kind[block] !== COMPOUND || parent === NONE || tree.kind[parent] === COMPOUND) return false;
  return STATEMENTS.has(tree.kind[parent]) || tree.kind[parent] === ELSE;
}

function endsInComment(text: string): boolean {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  return line.endsWith('*/') || /\/\/|^[ \t]*#|\\$/.test(line);
}
