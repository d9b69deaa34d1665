import { field, kind } from './kinds.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';

/** A function definition in a file. */
export interface CFunction {
  readonly tree: SyntaxTree;
  readonly node: Node;
  readonly name: string;
  readonly nameNode: Node;
  readonly body: Node;
  readonly parameters: readonly CParameter[];
  readonly isStatic: boolean;
}

export interface CParameter {
  node: Node;
  /** Empty for `void`, `...` and unnamed parameters. */
  name: string;
  /** The type as written, without the name: `struct page **`. */
  type: string;
}

const FUNCTION = kind('function_definition');
const FUNCTION_DECLARATOR = kind('function_declarator');
const PARAMETER_DECLARATION = kind('parameter_declaration');
const PARAMETER_LIST = kind('parameter_list');
const IDENTIFIER = kind('identifier');
const STORAGE = kind('storage_class_specifier');
const BODY = field('body');
const DECLARATOR = field('declarator');
const PARAMETERS = field('parameters');

/** The function definitions of a tree, in text order. */
export function functionsOf(tree: SyntaxTree): CFunction[] {
  const list: CFunction[] = [];
  for (const node of tree.descendants(tree.root, FUNCTION)) {
    const found = functionOf(tree, node);
    if (found) list.push(found);
  }
  return list;
}

/** The function whose definition holds the offset; the innermost where functions nest. */
export function functionAt(tree: SyntaxTree, offset: number): CFunction | undefined {
  for (let node = tree.nodeAt(offset); node !== NONE; node = tree.parent[node]) {
    if (tree.kind[node] === FUNCTION) return functionOf(tree, node);
  }
  return undefined;
}

const known = new WeakMap<SyntaxTree, Map<Node, CFunction | undefined>>();

function functionOf(tree: SyntaxTree, node: Node): CFunction | undefined {
  const ofTree = known.get(tree) ?? new Map<Node, CFunction | undefined>();
  known.set(tree, ofTree);
  if (!ofTree.has(node)) ofTree.set(node, readFunction(tree, node));
  return ofTree.get(node);
}

function readFunction(tree: SyntaxTree, node: Node): CFunction | undefined {
  const body = tree.child(node, BODY);
  const outer = tree.child(node, DECLARATOR);
  if (body === NONE || outer === NONE) return undefined;
  const head = headOf(tree, outer);
  if (head === undefined) return undefined;
  const nameNode = tree.child(head, DECLARATOR);
  const list = tree.child(head, PARAMETERS);
  if (nameNode === NONE) return undefined;
  let parameters: readonly CParameter[] | undefined;
  return {
    tree,
    node,
    name: tree.text(nameNode),
    nameNode,
    body,
    get parameters() {
      parameters ??= list === NONE ? [] : readParameters(tree, list);
      return parameters;
    },
    isStatic: tree
      .children(node)
      .some((child) => tree.kind[child] === STORAGE && tree.text(child) === 'static'),
  };
}

// int (*find(void (*found)(int)))(char)      the innermost declarator that is not a parameter's
//        ^^^^
function headOf(tree: SyntaxTree, outer: Node): Node | undefined {
  const own = (node: Node) => tree.closest(tree.parent[node], PARAMETER_LIST) < outer;
  return tree.descendants(outer, FUNCTION_DECLARATOR).filter(own).at(-1);
}

function readParameters(tree: SyntaxTree, list: Node): CParameter[] {
  return tree
    .children(list)
    .filter((child) => tree.kind[child] === PARAMETER_DECLARATION)
    .map((child) => {
      const names = tree.descendants(child, IDENTIFIER);
      const name = names.length > 0 ? tree.text(names[0]) : '';
      const text = tree.text(child);
      const type = name ? text.replace(new RegExp(`\\b${name}\\b`), '') : text;
      return { node: child, name, type: type.replace(/\s+/g, ' ').trim() };
    });
}
