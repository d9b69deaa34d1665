import type { CFunction } from '../../c/functions.ts';
import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Cfg, CfgEdge, CfgNode } from '../../flow/cfg.ts';
import type { Code } from './code.ts';
import { type FlowPlaces, flowPlaces } from './flow-places.ts';
import { JUMPS } from './kinds.ts';
import { StatementLists } from './statement-lists.ts';

const IF = kind('if_statement');
const COMPOUND = kind('compound_statement');
const GOTO = kind('goto_statement');
const DO = kind('do_statement');
const CONTINUE = kind('continue_statement');
const RETURN = kind('return_statement');
const CONSEQUENCE = field('consequence');
const JOINED = new Set(
  ['if_statement', 'while_statement', 'for_statement', 'do_statement', 'switch_statement'].map(kind),
);

/** What of a function's flow counts. */
export interface FlowOptions {
  /** Loops are gone through again and again. */
  readonly loops: boolean;
  /** A goto leads to its label. */
  readonly gotos: boolean;
  /** Of all jumps out of a branch, only `return` makes it an error exit. */
  readonly onlyReturnLeaves: boolean;
  /** Code is changed though ways lead to it on which nothing matches. */
  readonly strays: boolean;
}

export const WHOLE_FLOW: FlowOptions = { loops: true, gotos: true, onlyReturnLeaves: false, strays: false };

/** A function's statements and the graph over them: where each statement begins, and where control goes behind it. */
export class Flow {
  readonly fn: CFunction;
  readonly lists: StatementLists;
  readonly #tree: SyntaxTree;
  readonly #options: FlowOptions;
  readonly #isWhole: boolean;
  #places: FlowPlaces | undefined;

  constructor(code: Code, fn: CFunction, options: FlowOptions) {
    this.fn = fn;
    this.#options = options;
    this.#isWhole = options.loops && options.gotos;
    this.#tree = fn.tree;
    this.lists = new StatementLists(code, fn.body);
  }

  get cfg(): Cfg {
    return this.#at.cfg;
  }

  // Most functions in which a rule begins to match are left before it comes to dots.
  get #at(): FlowPlaces {
    this.#places ??= flowPlaces(this.fn, this.lists);
    return this.#places;
  }

  /** What a node of the graph evaluates: a statement without parts of its own, or the condition of one with; NONE at labels, joins and ends of scopes. */
  evaluatedAt(id: number): Node {
    const { kind: sort, node } = this.cfg.nodes[id];
    return sort === 'label' || sort === 'scope-end' ? NONE : node;
  }

  /** The statements that begin at a node of the graph, outermost first. */
  startingAt(id: number): readonly Node[] {
    return this.#at.starting.get(id) ?? [];
  }

  /** The node of the graph where a statement begins, or -1. */
  entryOf(statement: Node): number {
    return this.#at.entries.get(statement) ?? -1;
  }

  /** Where control is when a statement is over. */
  behind(statement: Node): readonly number[] {
    if (JOINED.has(this.#tree.kind[statement])) {
      const join = this.#at.joins.get(statement);
      return join ? this.#successors(join.id) : [];
    }
    if (this.#tree.kind[statement] === COMPOUND) {
      const last = this.lists.of(statement)?.nodes.at(-1);
      return last === undefined ? [] : this.behind(last);
    }
    const id = this.cfg.at(statement);
    return id < 0 ? [] : this.#successors(id);
  }

  /** Does control come to the end of the function without a `return`? */
  get comesToItsEnd(): boolean {
    const { nodes, exit } = this.cfg;
    return nodes[exit].previous.some(({ to }) => {
      const { kind: sort, statement, previous } = nodes[to];
      return sort === 'join' ? previous.length > 0 : !this.#is(statement, RETURN);
    });
  }

  /** Where control is when a block begins, undefined for an empty one. */
  beginning(block: Node): readonly number[] | undefined {
    if (block === this.fn.body) return this.#successors(this.cfg.entry);
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

  /** Where control can go from a node of the graph. */
  next(id: number): readonly CfgEdge[] {
    const { next } = this.cfg.nodes[id];
    return this.#isWhole ? next : next.map((edge) => this.#kept(id, edge));
  }

  // A loop that is gone through once ends where its condition fails, and a goto that goes nowhere is passed by.
  #kept(id: number, edge: CfgEdge): CfgEdge {
    const { loops, gotos } = this.#options;
    const { statement } = this.cfg.nodes[id];
    const again = edge.kind === 'back' || (edge.kind === 'true' && this.#is(statement, DO));
    if (!loops && again) {
      const join = this.#at.joins.get(this.cfg.nodes[edge.to].statement) ?? this.#at.joins.get(statement);
      return join ? { to: join.id, kind: 'next' } : edge;
    }
    if (gotos || !this.#is(statement, GOTO)) return edge;
    return { to: this.#behindList(statement), kind: 'next' };
  }

  #is(statement: Node, wanted: number): boolean {
    return statement !== NONE && this.#tree.kind[statement] === wanted;
  }

  #behindList(statement: Node): number {
    const place = this.lists.place(statement);
    const following = place?.list.nodes[place.index + 1];
    if (following !== undefined) return this.entryOf(following);
    const parent = this.#tree.parent[statement];
    if (parent === NONE || statement === this.fn.body) return this.cfg.exit;
    return this.#at.joins.get(parent)?.id ?? this.#behindList(parent);
  }

  contains(block: Node, node: Node): boolean {
    return this.#tree.contains(block, node);
  }

  /**
   * Do all ways through the branch behind the true edge of a condition end in jumps out of it? Behind some, a block ends
   * that the branch stands in (break, goto), behind others none does (return, continue).
   *
   *     if (x) { undo(); return -EIO; }
   *            ^^^^^^^^^^^^^^^^^^^^^^^^ an error exit
   */
  leadsOut(from: CfgNode, ending: 'blocks' | 'no block'): boolean {
    return this.#untilOut(from, ending) !== undefined;
  }

  /** The nodes of such a branch up to the statement that leaves, without that. */
  wayOut(from: CfgNode, ending: 'blocks' | 'no block'): readonly number[] {
    const way = this.#untilOut(from, ending) ?? [];
    return way.filter((id) => !this.#leaves(this.cfg.nodes[id], ending));
  }

  #untilOut(from: CfgNode, ending: 'blocks' | 'no block'): readonly number[] | undefined {
    if (from.kind !== 'condition' || this.#tree.kind[from.statement] !== IF) return undefined;
    const branch = this.#tree.child(from.statement, CONSEQUENCE);
    const seen = new Set<number>();
    const open = from.next.filter(({ kind: edge }) => edge === 'true').map(({ to }) => to);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (!this.isInside(id, branch)) return undefined;
      const leaves = this.#leaves(this.cfg.nodes[id], ending);
      for (const { to } of this.next(id)) if (!leaves || this.isInside(to, branch)) open.push(to);
    }
    return [...seen];
  }

  isReturn(statement: Node): boolean {
    return this.#is(statement, RETURN);
  }

  /** Is this a `continue`? */
  startsAgain(id: number): boolean {
    const { statement } = this.cfg.nodes[id];
    return this.#is(statement, CONTINUE);
  }

  #leaves({ statement }: CfgNode, ending: 'blocks' | 'no block'): boolean {
    if (statement === NONE) return false;
    const here = this.#tree.kind[statement];
    if (here === RETURN || this.#options.onlyReturnLeaves) return here === RETURN;
    return ending === 'blocks' ? JUMPS.has(here) : here === CONTINUE;
  }

  #successors(id: number): readonly number[] {
    return this.next(id).map(({ to }) => to);
  }
}

const flows = new WeakMap<Code, Map<Node, Flow>>();

/** The flow of a function, made once for all rules. */
export function flowOf(code: Code, fn: CFunction, options: FlowOptions): Flow {
  let known = flows.get(code);
  if (!known) {
    known = new Map();
    flows.set(code, known);
  }
  let flow = known.get(fn.node);
  if (!flow) {
    flow = new Flow(code, fn, options);
    known.set(fn.node, flow);
  }
  return flow;
}
