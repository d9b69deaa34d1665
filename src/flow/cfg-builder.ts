import type { CFunction } from '../c/functions.ts';
import { field, kind } from '../c/kinds.ts';
import type { Mask } from '../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../c/syntax-tree.ts';
import type { Cfg, CfgKind, CfgNode } from './cfg.ts';
import { CfgDraft, type LooseEdge } from './cfg-draft.ts';
import { CfgJumps } from './cfg-jumps.ts';
import {
  bare,
  damageIn,
  labelArguments,
  labelNames,
  opensScope,
  statementExpressions,
} from './statements.ts';

/** Adds one statement to a graph under construction, behind what is loose. */
export type Visitor = (builder: CfgBuilder, node: Node) => void;

/**
 * Is it known of a constant condition what it is?
 *
 *     while (1) { ... }      has no way out then
 */
export type Constants = 'known' | 'unknown';

const CONDITION = field('condition');
const COMPOUND = kind('compound_statement');
const ELSE = kind('else_clause');

/** What the statements of one function share while its graph is built. */
export class CfgBuilder {
  readonly tree: SyntaxTree;
  readonly draft = new CfgDraft();
  readonly jumps = new CfgJumps(this.draft);
  /** The loop and scope macros in the function. */
  readonly masks: readonly Mask[];
  /** The switches around, innermost last. */
  readonly switches: { head: number; hasDefault: boolean }[] = [];
  readonly constants: Constants;
  readonly #fn: CFunction;
  readonly #visitors: ReadonlyMap<number, Visitor>;
  readonly #labels: ReadonlySet<string>;
  readonly #at: Int32Array;

  constructor(fn: CFunction, visitors: ReadonlyMap<number, Visitor>, constants: Constants) {
    const { tree, node } = fn;
    this.constants = constants;
    this.tree = tree;
    this.#fn = fn;
    this.#visitors = visitors;
    this.#labels = labelNames(tree, node);
    this.#at = new Int32Array(tree.after[node] - node).fill(-1);
    this.masks = tree.masks.filter(
      (mask) =>
        (mask.kind === 'loop' || mask.kind === 'scope') &&
        tree.start[node] <= mask.start &&
        mask.start < tree.end[node],
    );
  }

  build(): Cfg {
    const entry = this.draft.add('entry').id;
    this.visit(this.#fn.body);
    const { exit, lost } = this.jumps.resolve();
    return {
      fn: this.#fn,
      nodes: this.draft.nodes,
      entry,
      exit,
      damage: [...damageIn(this.tree, this.#fn.body), ...lost],
      at: (node) => this.#find(node),
    };
  }

  // A statement's parts belong to it, but not what stands between the statements of a block.
  #find(node: Node): number {
    const { tree, node: top } = this.#fn;
    if (!tree.contains(top, node)) return -1;
    for (let at = node; at > top; at = tree.parent[at]) {
      const found = this.#at[at - top];
      if (found >= 0) return found;
      if (tree.kind[at] === COMPOUND || tree.kind[at] === ELSE) return -1;
    }
    return -1;
  }

  visit(node: Node): void {
    const visitor = this.#visitors.get(this.tree.kind[node]);
    if (visitor) visitor(this, node);
    else this.plain(node);
  }

  isStatement(node: Node): boolean {
    return this.#visitors.has(this.tree.kind[node]);
  }

  /** A statement without others in it. */
  plain(node: Node): void {
    this.add('statement', node, node);
    if (opensScope(this.tree, node, this.masks)) this.jumps.open(node);
  }

  /** A node for what is evaluated, and before it the statements of the statement expressions in it. */
  add(kind: CfgKind, node: Node, statement: Node): CfgNode {
    // x = ({ f(); g(); }) + 1;      f(); and g(); stand before the assignment
    //     ^^^^^^^^^^^^^^^
    if (node !== NONE) for (const block of statementExpressions(this.tree, node)) this.visit(block);
    const added = this.mark(this.draft.add(kind, node, statement));
    if (node !== NONE)
      for (const label of labelArguments(this.tree, node, this.#labels)) this.jumps.goto(node, label);
    return added;
  }

  /** Remembers where the syntax of a graph node stands. */
  mark(added: CfgNode): CfgNode {
    for (const place of [added.node, added.statement])
      if (place !== NONE) this.#at[place - this.#fn.node] = added.id;
    return added;
  }

  condition(statement: Node): CfgNode {
    return this.add('condition', bare(this.tree, this.tree.child(statement, CONDITION)), statement);
  }

  /** Where a statement's branches meet: what is loose, and these edges. */
  join(edges: readonly LooseEdge[], statement: Node): void {
    this.draft.loose.push(...edges);
    this.draft.add('join', NONE, statement);
  }
}
