import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Code } from './code.ts';
import { CONDITIONALS, STATEMENTS } from './kinds.ts';

/**
 * Statements in a row: those of a block, or the one statement that is the branch of an `if` or the body of a loop. Labels are elements of
 * their own, as are `case` labels, and `#if` lines are looked through:
 *
 *     { a(); out: b(); }      a();   out:   b();
 */
export interface StatementList {
  /** The block, or the single statement. */
  readonly owner: Node;
  readonly nodes: readonly Node[];
}

const COMPOUND = kind('compound_statement');
const LABELED = kind('labeled_statement');
const CASE = kind('case_statement');
const COLON = kind(':');
const ELSE = kind('else_clause');
const CONSEQUENCE = field('consequence');
const BODY = field('body');
const NAME = field('name');
const CONDITION = field('condition');

/** The statement lists below a node, and for each statement its list. */
export class StatementLists {
  readonly #code: Code;
  readonly #places = new Map<Node, { list: StatementList; index: number }>();
  readonly #blocks = new Map<Node, StatementList>();
  readonly lists: readonly StatementList[];

  constructor(code: Code, within: Node) {
    this.#code = code;
    const lists: StatementList[] = [];
    const { tree } = code;
    for (let at = within; at < tree.after[within]; at++) {
      const isBlock = tree.kind[at] === COMPOUND;
      const branch = STATEMENTS.has(tree.kind[at]) && (at === within || this.#isBranch(at));
      if (isBlock && branch) {
        const list = { owner: tree.parent[at], nodes: [at] };
        lists.push(list);
        this.#places.set(at, { list, index: 0 });
      }
      const single = branch && !isBlock;
      if (!isBlock && !single) continue;
      const nodes = single ? this.#flatten([at]) : this.#flatten(tree.children(at));
      const list = { owner: at, nodes };
      lists.push(list);
      this.#blocks.set(at, list);
      for (const [index, node] of nodes.entries()) this.#places.set(node, { list, index });
    }
    this.lists = lists;
  }

  /** The list that a block holds. */
  of(block: Node): StatementList | undefined {
    return this.#blocks.get(block);
  }

  place(statement: Node): { list: StatementList; index: number } | undefined {
    return this.#places.get(statement);
  }

  /** Does no `#if` begin or end between the statement at an index and the one before it? */
  areNeighbours({ owner, nodes }: StatementList, index: number): boolean {
    return this.#branchOf(nodes[index - 1], owner) === this.#branchOf(nodes[index], owner);
  }

  #branchOf(node: Node, owner: Node): Node {
    const { tree } = this.#code;
    let at = node === owner ? owner : tree.parent[node];
    while (at !== owner && at !== NONE && !CONDITIONALS.has(tree.kind[at])) at = tree.parent[at];
    return at;
  }

  // Masked file-scope code can leave a branch without a field, so the parent decides.
  #isBranch(node: Node): boolean {
    const { tree } = this.#code;
    const parent = tree.parent[node];
    if (parent === NONE) return false;
    if (tree.kind[parent] === ELSE) return true;
    return tree.field[node] === CONSEQUENCE || tree.field[node] === BODY;
  }

  #flatten(nodes: readonly Node[]): Node[] {
    const { tree } = this.#code;
    const flat: Node[] = [];
    for (const node of nodes) {
      const here = tree.kind[node];
      if (!tree.isNamed(node) || tree.kindName(node) === 'comment') continue;
      if (CONDITIONALS.has(here)) {
        const inner = tree
          .children(node)
          .filter((child) => tree.field[child] !== NAME && tree.field[child] !== CONDITION);
        flat.push(...this.#flatten(inner));
      } else if (here === LABELED || here === CASE) {
        flat.push(node, ...this.#flatten(labelled(this.#code, node)));
      } else if (!tree.kindName(node).startsWith('preproc_')) flat.push(node);
    }
    return flat;
  }
}

/** What stands behind a label's colon. */
function labelled(code: Code, node: Node): Node[] {
  const { tree } = code;
  const children = tree.children(node);
  const colon = children.findIndex((child) => tree.kind[child] === COLON);
  return children.slice(colon + 1);
}
