import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';

const COMMENT = kind('comment');
const STRING = kind('string_literal');
const CHARACTER = kind('char_literal');
const SYSTEM_PATH = kind('system_lib_string');

/** A syntax tree with what the matcher asks of it again and again: children without comments, canonical text, nodes by kind. */
export class Code {
  readonly tree: SyntaxTree;
  readonly #children = new Map<Node, readonly Node[]>();
  readonly #tokens = new Map<Node, string>();
  #byKind: Map<number, Node[]> | undefined;

  constructor(tree: SyntaxTree) {
    this.tree = tree;
  }

  /** The children, comments left out. */
  children(node: Node): readonly Node[] {
    let list = this.#children.get(node);
    if (!list) {
      const { tree } = this;
      const found: Node[] = [];
      if (!isAtom(tree.kind[node])) {
        for (let at = node + 1; at < tree.after[node]; at = tree.after[at])
          if (tree.kind[at] !== COMMENT) found.push(at);
      }
      list = found;
      this.#children.set(node, list);
    }
    return list;
  }

  /** The tokens of a node with one space between them, comments left out: what equality of code means. */
  tokens(node: Node): string {
    let text = this.#tokens.get(node);
    if (text === undefined) {
      const parts: string[] = [];
      this.eachToken(node, (token) => parts.push(this.tree.text(token)));
      text = parts.join(' ');
      this.#tokens.set(node, text);
    }
    return text;
  }

  /** Visits the tokens of a node in order: leaves of the tree, and literals as a whole. */
  eachToken(node: Node, visit: (token: Node) => void): void {
    const { tree } = this;
    const end = tree.after[node];
    for (let at = node; at < end; ) {
      const atom = isAtom(tree.kind[at]);
      if (atom || tree.after[at] === at + 1) {
        if (tree.kind[at] !== COMMENT && tree.start[at] < tree.end[at]) visit(at);
        at = tree.after[at];
      } else at++;
    }
  }

  nodesOfKind(wanted: number): readonly Node[] {
    if (!this.#byKind) {
      this.#byKind = new Map();
      const { kind: kinds } = this.tree;
      for (let at = 0; at < kinds.length; at++) {
        const list = this.#byKind.get(kinds[at]);
        if (list) list.push(at);
        else this.#byKind.set(kinds[at], [at]);
      }
    }
    return this.#byKind.get(wanted) ?? [];
  }

  child(node: Node, field: number): Node {
    return this.tree.child(node, field);
  }

  isAncestor(outer: Node, inner: Node): boolean {
    return outer !== NONE && this.tree.contains(outer, inner);
  }
}

/** Kinds that count as one token though tree-sitter gives them children. */
export function isAtom(kindNumber: number): boolean {
  return kindNumber === STRING || kindNumber === CHARACTER || kindNumber === SYSTEM_PATH;
}
