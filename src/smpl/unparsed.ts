import { functionsOf } from '../c/functions.ts';
import { kind } from '../c/kinds.ts';
import type { Node, SyntaxTree } from '../c/syntax-tree.ts';

/** A function, or other code, that could not be read whole: rules may miss what is there. */
export interface Unparsed {
  readonly path: string;
  /** Where it was not understood, from 1. */
  readonly line: number;
  /** Name of the function; empty outside of functions. */
  readonly fn: string;
}

const ERROR = kind('ERROR');

/** Each function with a syntax error once, with the place of its first. */
export function unparsedIn(tree: SyntaxTree): Unparsed[] {
  const errors: Node[] = [];
  for (let node = 0; node < tree.count; node++)
    if (tree.kind[node] === ERROR || tree.isMissing(node)) errors.push(node);
  if (errors.length === 0) return [];
  const functions = functionsOf(tree);
  const found = new Map<string, Unparsed>();
  for (const node of errors) {
    const fn = functions.findLast((candidate) => tree.contains(candidate.node, node));
    const places = fn ? [{ name: fn.name, at: tree.start[node] }] : headsIn(tree, node);
    for (const { name, at } of places) {
      const line = tree.source.lineAt(at);
      if (!found.has(name)) found.set(name, { path: tree.source.path, line, fn: name });
    }
  }
  const named = [...found.values()].filter(({ fn }) => fn !== '');
  return named.length > 0 ? named : [...found.values()];
}

const HEAD = /^[A-Za-z_][^\n;{}]*?\b(\w+)[ \t]*\([^;{}]*\)\s*(\{\s*\})?/gm;

/**
 * The functions that an error swallowed; those without the words of the rules are empty in what was read.
 *
 *     int f(int a)
 *     ^^^^^^^^^^^^
 *     {
 */
function headsIn(tree: SyntaxTree, node: Node): { name: string; at: number }[] {
  const start = tree.start[node];
  const heads = [...tree.shadow.slice(start, tree.end[node]).matchAll(HEAD)];
  const held = heads.filter(([, , isEmpty]) => isEmpty === undefined);
  return held.length > 0
    ? held.map(({ 1: name, index }) => ({ name, at: start + index }))
    : [{ name: '', at: start }];
}
