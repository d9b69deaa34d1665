import { field, kind } from '../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';

const IDENTIFIER = kind('identifier');
const FUNCTION_DECLARATOR = kind('function_declarator');
const ARRAY_DECLARATOR = kind('array_declarator');
const DECLARATOR = field('declarator');
const SIZE = field('size');

/** The variable that a declarator declares, NONE for a function, and the sizes of the arrays around it. */
export interface DeclaredName {
  readonly name: Node;
  readonly sizes: readonly Node[];
}

// struct page *pages[N], (*list)[2];
//              ^^^^^ ^     ^^^^  ^
export function declaredName(tree: SyntaxTree, declarator: Node): DeclaredName {
  const sizes: Node[] = [];
  let at = declarator;
  while (at !== NONE && tree.kind[at] !== IDENTIFIER) {
    const size = tree.kind[at] === ARRAY_DECLARATOR ? tree.child(at, SIZE) : NONE;
    if (size !== NONE) sizes.push(size);
    const inner = tree.child(at, DECLARATOR);
    if (tree.kind[at] === FUNCTION_DECLARATOR && inner !== NONE && tree.kind[inner] === IDENTIFIER)
      return { name: NONE, sizes };
    at = inner !== NONE ? inner : innerOf(tree, at);
  }
  return { name: at, sizes };
}

// A parenthesised declarator has no field.
function innerOf(tree: SyntaxTree, declarator: Node): Node {
  const inner = tree
    .namedChildren(declarator)
    .find((child) => /declarator|identifier/.test(tree.kindName(child)));
  return inner ?? NONE;
}
