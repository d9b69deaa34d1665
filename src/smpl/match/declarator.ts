import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Code } from './code.ts';

// A declarator is a name in layers; the type reads from the name outwards.
//
//     int *(*f)(int)      layers, outermost first: `*`, `(int)`, `()`, `*`; the name: f

const DECLARATOR = field('declarator');
const PARENTHESIZED = new Set(['parenthesized_declarator', 'abstract_parenthesized_declarator'].map(kind));
const LAYERS = new Map(
  Object.entries({
    pointer_declarator: 'pointer',
    abstract_pointer_declarator: 'pointer',
    array_declarator: 'array',
    abstract_array_declarator: 'array',
    function_declarator: 'function',
    abstract_function_declarator: 'function',
    parenthesized_declarator: 'parentheses',
    abstract_parenthesized_declarator: 'parentheses',
  }).map(([name, sort]) => [kind(name), sort as LayerSort]),
);

export type LayerSort = 'pointer' | 'array' | 'function' | 'parentheses';

export interface CodeLayer {
  readonly sort: LayerSort;
  readonly node: Node;
  /** Its children but the inner declarator. */
  readonly parts: readonly Node[];
}

export interface PatternLayer {
  readonly sort: LayerSort;
  readonly tree: Tree;
  readonly parts: readonly PatternNode[];
}

export interface CodeDeclarator {
  /** Innermost, nearest to the name, first. */
  readonly layers: readonly CodeLayer[];
  /** NONE where the declarator is abstract. */
  readonly name: Node;
}

export interface PatternDeclarator {
  readonly layers: readonly PatternLayer[];
  readonly name: PatternNode | undefined;
}

export function codeDeclarator(code: Code, outer: Node): CodeDeclarator {
  const { tree } = code;
  const layers: CodeLayer[] = [];
  let at = outer;
  while (at !== NONE) {
    const sort = LAYERS.get(tree.kind[at]);
    if (!sort) break;
    const children = code.children(at);
    const inner = PARENTHESIZED.has(tree.kind[at])
      ? (children.find((child) => tree.isNamed(child)) ?? NONE)
      : tree.child(at, DECLARATOR);
    layers.unshift({ sort, node: at, parts: children.filter((child) => child !== inner) });
    at = inner;
  }
  return { layers, name: at };
}

const known = new WeakMap<PatternNode, PatternDeclarator>();

export function patternDeclarator(outer: PatternNode | undefined): PatternDeclarator {
  if (!outer) return { layers: [], name: undefined };
  let answer = known.get(outer);
  if (!answer) {
    answer = unwrap(outer);
    known.set(outer, answer);
  }
  return answer;
}

function unwrap(outer: PatternNode): PatternDeclarator {
  const layers: PatternLayer[] = [];
  let at: PatternNode | undefined = outer;
  while (at?.is === 'tree') {
    const tree: Tree = at;
    const sort = LAYERS.get(tree.kind);
    if (!sort) break;
    const inner: PatternNode | undefined = PARENTHESIZED.has(tree.kind)
      ? tree.children.find((child) => child.is !== 'leaf' || !/^[()]$/.test(child.token.text))
      : tree.children.find((child) => child.field === DECLARATOR);
    layers.unshift({ sort, tree, parts: tree.children.filter((child) => child !== inner) });
    at = inner;
  }
  return { layers, name: at };
}
