import { NONE, type Node } from '../c/syntax-tree.ts';
import type { CfgKind, CfgNode, EdgeKind } from './cfg.ts';

/** An edge whose end is not known yet. */
export interface LooseEdge {
  from: number;
  kind: EdgeKind;
}

/**
 * A graph under construction. `loose` are the edges that the next node takes up; it is empty behind a `return`,
 * so what follows has no way in.
 */
export class CfgDraft {
  readonly nodes: CfgNode[] = [];
  loose: LooseEdge[] = [];

  /** Adds a node behind everything that is loose. */
  add(kind: CfgKind, node: Node = NONE, statement: Node = node): CfgNode {
    const id = this.nodes.length;
    const added: CfgNode = { id, kind, node, statement, next: [], previous: [] };
    this.nodes.push(added);
    this.connect(this.loose, id);
    this.loose = [{ from: id, kind: 'next' }];
    return added;
  }

  connect(edges: readonly LooseEdge[], to: number): void {
    for (const { from, kind } of edges) {
      const leaving = this.nodes[from].next;
      if (leaving.some((edge) => edge.to === to && edge.kind === kind)) continue;
      leaving.push({ to, kind });
      this.nodes[to].previous.push({ to: from, kind });
    }
  }

  /** Leads everything loose back to the head of a loop. */
  connectBack(to: number): void {
    this.connect(
      this.loose.map((edge) => (edge.kind === 'next' ? { ...edge, kind: 'back' } : edge)),
      to,
    );
    this.loose = [];
  }

  /** Takes the loose edges away. */
  cut(): LooseEdge[] {
    const edges = this.loose;
    this.loose = [];
    return edges;
  }
}
