import type { CFunction } from '../../c/functions.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import { buildCfg } from '../../flow/build-cfg.ts';
import type { Cfg, CfgNode } from '../../flow/cfg.ts';
import type { StatementLists } from './statement-lists.ts';

/** The graph of a function, and what of its code stands at which of its nodes. */
export interface FlowPlaces {
  readonly cfg: Cfg;
  /** The statements that begin at a node, outermost first. */
  readonly starting: ReadonlyMap<number, readonly Node[]>;
  /** The node where a statement begins. */
  readonly entries: ReadonlyMap<Node, number>;
  /** The node where the branches of a statement meet. */
  readonly joins: ReadonlyMap<Node, CfgNode>;
}

export function flowPlaces(fn: CFunction, lists: StatementLists): FlowPlaces {
  const { parent } = fn.tree;
  const cfg = buildCfg(fn, 'unknown');
  const starting = new Map<number, Node[]>();
  const entries = new Map<Node, number>();
  const joins = new Map<Node, CfgNode>();
  // The first node of the graph inside a statement is where it begins; nodes come in the order of the text.
  const enter = (node: CfgNode): void => {
    const start = node.node !== NONE ? node.node : node.statement;
    for (let at = start; at > fn.body && !entries.has(at); at = parent[at]) {
      entries.set(at, node.id);
      if (lists.place(at) === undefined) continue;
      const list = starting.get(node.id);
      if (list) list.unshift(at);
      else starting.set(node.id, [at]);
    }
  };
  for (const node of cfg.nodes) {
    if (node.kind === 'join') joins.set(node.statement, node);
    else if (node.statement !== NONE && node.kind !== 'scope-end') enter(node);
  }
  return { cfg, starting, entries, joins };
}
