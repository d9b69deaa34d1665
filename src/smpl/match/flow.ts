import type { CFunction } from '../../c/functions.ts';
import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { buildCfg } from '../../flow/build-cfg.ts';
import type { Cfg, CfgNode } from '../../flow/cfg.ts';
import type { Code } from './code.ts';
import { JUMPS } from './kinds.ts';
import { StatementLists } from './statement-lists.ts';

const IF = kind('if_statement');
const COMPOUND = kind('compound_statement');
const CONSEQUENCE = field('consequence');
const JOINED = new Set(
  ['if_statement', 'while_statement', 'for_statement', 'do_statement', 'switch_statement'].map(kind),
);

/** A function's statements and the graph over them: where each statement begins, and where control goes behind it. */
export class Flow {
  readonly fn: CFunction;
  readonly cfg: Cfg;
  readonly lists: StatementLists;
  readonly #tree: SyntaxTree;
  readonly #starting = new Map<number, Node[]>();
  readonly #entries = new Map<Node, number>();
  readonly #joins = new Map<Node, CfgNode>();

  constructor(code: Code, fn: CFunction) {
    this.fn = fn;
    this.#tree = fn.tree;
    this.cfg = buildCfg(fn);
    this.lists = new StatementLists(code, fn.body);
    for (const node of this.cfg.nodes) {
      if (node.kind === 'join') this.#joins.set(node.statement, node);
      else if (node.statement !== NONE && node.kind !== 'scope-end') this.#enter(node);
    }
  }

  // The first node of the graph inside a statement is where it begins; nodes come in the order of the text.
  #enter(node: CfgNode): void {
    const start = node.node !== NONE ? node.node : node.statement;
    for (let at = start; at > this.fn.body && !this.#entries.has(at); at = this.#tree.parent[at]) {
      this.#entries.set(at, node.id);
      if (this.lists.place(at) === undefined) continue;
      const list = this.#starting.get(node.id);
      if (list) list.unshift(at);
      else this.#starting.set(node.id, [at]);
    }
  }

  /** What a node of the graph evaluates: a statement without parts of its own, or the condition of one with; NONE at labels and joins. */
  evaluatedAt(id: number): Node {
    const { kind: sort, node } = this.cfg.nodes[id];
    return sort === 'label' ? NONE : node;
  }

  /** The statements that begin at a node of the graph, outermost first. */
  startingAt(id: number): readonly Node[] {
    return this.#starting.get(id) ?? [];
  }

  /** The node of the graph where a statement begins, or -1. */
  entryOf(statement: Node): number {
    return this.#entries.get(statement) ?? -1;
  }

  /** Where control is when a statement is over. */
  behind(statement: Node): readonly number[] {
    if (JOINED.has(this.#tree.kind[statement])) {
      const join = this.#joins.get(statement);
      return join ? successors(join) : [];
    }
    if (this.#tree.kind[statement] === COMPOUND) {
      const last = this.lists.of(statement)?.nodes.at(-1);
      return last === undefined ? [] : this.behind(last);
    }
    const id = this.cfg.at(statement);
    return id < 0 ? [] : successors(this.cfg.nodes[id]);
  }

  /** Where control is when a block begins, undefined for an empty one. */
  beginning(block: Node): readonly number[] | undefined {
    if (block === this.fn.body) return successors(this.cfg.nodes[this.cfg.entry]);
    const first = this.lists.of(block)?.nodes[0];
    if (first === undefined) return undefined;
    const entry = this.entryOf(first);
    return entry < 0 ? undefined : [entry];
  }

  /** Is a node of the graph inside a node of the tree? The function's end is inside nothing. */
  isInside(id: number, block: Node): boolean {
    const { node, statement } = this.cfg.nodes[id];
    const at = node !== NONE ? node : statement;
    return at !== NONE && this.#tree.contains(block, at);
  }

  /**
   * The branch behind the true edge of a condition if it ends in a jump, else NONE.
   *
   *     if (x) { undo(); return -EIO; }
   *            ^^^^^^^^^^^^^^^^^^^^^^^^ an error exit
   */
  leadsOut(from: CfgNode): Node {
    if (from.kind !== 'condition' || this.#tree.kind[from.statement] !== IF) return NONE;
    const branch = this.#tree.child(from.statement, CONSEQUENCE);
    let last = branch;
    while (last !== NONE && this.#tree.kind[last] === COMPOUND)
      last = this.lists.of(last)?.nodes.at(-1) ?? NONE;
    return last !== NONE && JUMPS.has(this.#tree.kind[last]) ? branch : NONE;
  }

  /** The nodes of the graph that evaluate something in a node of the tree. */
  inside(block: Node): readonly number[] {
    return this.cfg.nodes
      .filter(({ node }) => node !== NONE && this.#tree.contains(block, node))
      .map(({ id }) => id);
  }
}

function successors(node: CfgNode): readonly number[] {
  return node.next.map(({ to }) => to);
}
