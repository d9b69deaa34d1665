import { withoutComments } from '../text/without-comments.ts';
import { field, kind } from './kinds.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';

const DECLARATOR = field('declarator');
const TYPE = field('type');
const BODY = field('body');
const IDENTIFIERS = new Set(['identifier', 'field_identifier', 'type_identifier'].map(kind));
const INIT_DECLARATOR = kind('init_declarator');
const STORAGE = /\b(?:static|extern|register|auto|inline|__inline|__inline__|typedef)\b/g;

/** A name that a declaration, parameter, field or typedef declares. */
export interface Declarator {
  /** The identifier. */
  node: Node;
  name: string;
  /** The type as written, without the name and storage words: `const struct page **`, `int [4]`. */
  type: string;
}

/** The names that a `declaration`, `parameter_declaration`, `field_declaration` or `type_definition` declares. */
export function declaratorsOf(tree: SyntaxTree, declaration: Node): Declarator[] {
  const outer = tree.children(declaration).filter((child) => tree.field[child] === DECLARATOR);
  if (outer.length === 0) return [];
  const specifiers = specifiersOf(tree, declaration, tree.start[outer[0]]);
  const list: Declarator[] = [];
  for (const child of outer) {
    const whole = tree.kind[child] === INIT_DECLARATOR ? tree.child(child, DECLARATOR) : child;
    const node = whole === NONE ? NONE : nameNodeOf(tree, whole);
    if (node === NONE) continue;
    const before = tree.source.text.slice(tree.start[whole], tree.start[node]);
    const after = tree.source.text.slice(tree.end[node], tree.end[whole]);
    list.push({ node, name: tree.text(node), type: normalizeType(`${specifiers} ${before} ${after}`) });
  }
  return list;
}

/** The identifier inside `*name`, `name[4]`, `(*name)(int)`, or NONE for an abstract declarator. */
function nameNodeOf(tree: SyntaxTree, declarator: Node): Node {
  let at = declarator;
  while (at !== NONE && !IDENTIFIERS.has(tree.kind[at])) {
    const inner = tree.child(at, DECLARATOR);
    // A parenthesised declarator has no field.
    at =
      inner !== NONE
        ? inner
        : (tree.namedChildren(at).find((child) => tree.end[child] > tree.start[child]) ?? NONE);
  }
  return at;
}

/** `struct x {...}` counts as `struct x`; one space between words, none inside `**`. */
function specifiersOf(tree: SyntaxTree, declaration: Node, end: number): string {
  const { text } = tree.source;
  const type = tree.child(declaration, TYPE);
  const body = type === NONE ? NONE : tree.child(type, BODY);
  if (body === NONE) return text.slice(tree.start[declaration], end);
  return text.slice(tree.start[declaration], tree.start[body]) + text.slice(tree.end[body], end);
}

export function normalizeType(type: string): string {
  return withoutComments(type)
    .replace(STORAGE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\* (?=\*)/g, '*')
    .replace(/(?<=[^\s*(])\*/g, ' *')
    .trim();
}
