import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Element } from './binding.ts';
import type { Code } from './code.ts';
import { CONDITIONALS } from './kinds.ts';

const DECLARATION = kind('declaration');
const DECLARATOR = field('declarator');

/** The function that holds an offset, or else the variable; other code at file scope has no name of its own. */
export function elementAt(code: Code, offset: number): Element {
  const { tree } = code;
  const fn = code.functionAt(offset);
  if (fn) return elementOf(code, fn.node, fn.name);
  let node = tree.nodeAt(offset);
  while (node !== NONE && !isTopLevel(code, node)) node = tree.parent[node];
  return elementOf(code, node === NONE ? tree.root : node, nameOf(code, node));
}

function isTopLevel({ tree }: Code, node: Node): boolean {
  const above = tree.parent[node];
  return node !== tree.root && (above === tree.root || CONDITIONALS.has(tree.kind[above]));
}

// int *a[2] = { 0 };      is a; of several none is the one
function nameOf({ tree }: Code, node: Node): string {
  if (node === NONE || tree.kind[node] !== DECLARATION) return 'something_else';
  const declarators = tree.children(node).filter((child) => tree.field[child] === DECLARATOR);
  if (declarators.length !== 1) return 'something_else';
  let [at] = declarators;
  for (let inner = tree.child(at, DECLARATOR); inner !== NONE; inner = tree.child(at, DECLARATOR)) at = inner;
  return tree.text(at);
}

function elementOf({ tree }: Code, node: Node, name: string): Element {
  const text = tree.text(node);
  const first = tree.source.positionAt(tree.start[node]);
  const last = tree.source.positionAt(tree.start[node] + text.trimEnd().length);
  return { name, line: first.line, column: first.column - 1, lineEnd: last.line, columnEnd: last.column - 1 };
}
