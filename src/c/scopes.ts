import type { CFile } from './c-file.ts';
import { declaratorsOf } from './declarators.ts';
import { fileScopeOf } from './file-scope.ts';
import { field, kind } from './kinds.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';

export type DeclarationKind = 'parameter' | 'local' | 'global' | 'function' | 'field';

/** Where a name comes from. */
export interface Declaration {
  kind: DeclarationKind;
  name: string;
  file: CFile;
  tree: SyntaxTree;
  /** The identifier that is declared. */
  node: Node;
  /** The declaration, parameter, field declaration or function definition around it. */
  statement: Node;
  /** The type as written, without the name: `struct page **`. */
  type: string;
}

const DECLARATION = kind('declaration');
const FUNCTION = kind('function_definition');
const PARAMETER = kind('parameter_declaration');
const PARAMETER_LIST = kind('parameter_list');
const PREPROCESSOR = new Set(
  ['preproc_if', 'preproc_ifdef', 'preproc_else', 'preproc_elif', 'preproc_elifdef'].map(kind),
);
const DECLARATOR = field('declarator');

/**
 * The declaration that an identifier in a function refers to: of an inner block first, then the parameters, then file
 * scope of the file and of the headers that are given.
 */
export function declarationOf(
  file: CFile,
  tree: SyntaxTree,
  identifier: Node,
  headers: readonly CFile[] = [],
): Declaration | undefined {
  return localDeclaration(file, tree, identifier) ?? globalDeclaration(file, tree.text(identifier), headers);
}

/** The declaration of a name at file scope. */
export function globalDeclaration(
  file: CFile,
  name: string,
  headers: readonly CFile[] = [],
): Declaration | undefined {
  for (const candidate of [file, ...headers]) {
    const found = fileScopeOf(candidate).named(name);
    if (found) return found;
  }
  return undefined;
}

function localDeclaration(file: CFile, tree: SyntaxTree, identifier: Node): Declaration | undefined {
  const name = tree.text(identifier);
  for (let inner = identifier, at = tree.parent[identifier]; at !== NONE; inner = at, at = tree.parent[at]) {
    const fn = tree.kind[at] === FUNCTION;
    const found = fn ? parameter(tree, at, name) : declaredBefore(tree, at, inner, name);
    if (found) return { kind: fn ? 'parameter' : 'local', name, file, tree, ...found };
  }
  return undefined;
}

type Found = { node: Node; statement: Node; type: string };

/** The last declaration of a name among the children of a node, up to the one that holds the use. */
function declaredBefore(tree: SyntaxTree, parent: Node, use: Node, name: string): Found | undefined {
  let found: Found | undefined;
  for (const child of tree.children(parent)) {
    if (child > use) break;
    if (tree.kind[child] === DECLARATION) found = declarator(tree, child, name) ?? found;
    else if (PREPROCESSOR.has(tree.kind[child]) && child !== use) {
      found = declaredBefore(tree, child, tree.after[child], name) ?? found;
    }
  }
  return found;
}

function parameter(tree: SyntaxTree, fn: Node, name: string): Found | undefined {
  const outer = tree.child(fn, DECLARATOR);
  if (outer === NONE) return undefined;
  for (const list of tree.descendants(outer, PARAMETER_LIST)) {
    for (const child of tree.children(list)) {
      const found = tree.kind[child] === PARAMETER ? declarator(tree, child, name) : undefined;
      if (found) return found;
    }
  }
  // int f(a) struct x *a; { }
  for (const child of tree.children(fn)) {
    const found = tree.kind[child] === DECLARATION ? declarator(tree, child, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

function declarator(tree: SyntaxTree, statement: Node, name: string): Found | undefined {
  const found = declaratorsOf(tree, statement).find((candidate) => candidate.name === name);
  return found && { node: found.node, statement, type: found.type };
}
