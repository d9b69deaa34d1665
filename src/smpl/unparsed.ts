import { functionsOf } from '../c/functions.ts';
import { kind } from '../c/kinds.ts';
import type { SyntaxTree } from '../c/syntax-tree.ts';

/** A function, or other code, that could not be read whole: rules may miss what is there. */
export interface Unparsed {
  readonly path: string;
  /** Where it was not understood, from 1. */
  readonly line: number;
  /** Name of the function; empty at file scope. */
  readonly fn: string;
}

const ERROR = kind('ERROR');

/** Each function with a syntax error once, with the place of its first. */
export function unparsedIn(tree: SyntaxTree): Unparsed[] {
  const errors: number[] = [];
  for (let node = 0; node < tree.kind.length; node++)
    if (tree.kind[node] === ERROR || tree.isMissing(node)) errors.push(node);
  if (errors.length === 0) return [];
  const functions = functionsOf(tree);
  const found = new Map<string, Unparsed>();
  for (const node of errors) {
    const fn = functions.findLast((candidate) => tree.contains(candidate.node, node))?.name ?? '';
    const line = tree.source.lineAt(tree.start[node]);
    if (!found.has(fn)) found.set(fn, { path: tree.source.path, line, fn });
  }
  return [...found.values()];
}
