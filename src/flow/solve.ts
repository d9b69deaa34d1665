import type { Cfg, CfgEdge, CfgNode } from './cfg.ts';
import { postOrder } from './dominators.ts';

/** A data-flow problem over states that form a lattice of finite height. */
export interface Problem<State> {
  direction: 'forward' | 'backward';
  /** What is known of a place that no path reaches. */
  bottom: State;
  /** What holds at the entry (forward) or at the exit (backward). */
  boundary: State;
  join(one: State, other: State): State;
  equal(one: State, other: State): boolean;
  /** The state behind a node, in the problem's direction. */
  transfer(node: CfgNode, state: State): State;
  /** What of a state passes along an edge: `from` is where it comes from, in the problem's direction. */
  pass?(edge: CfgEdge, from: CfgNode, state: State): State;
}

/** States by cfg node, in the order of execution whatever the direction. */
export interface Solution<State> {
  before: readonly State[];
  after: readonly State[];
}

/** Solves a problem by a worklist in reverse post-order. */
export function solve<State>(cfg: Cfg, problem: Problem<State>): Solution<State> {
  const forward = problem.direction === 'forward';
  const [ahead, behind] = forward ? (['next', 'previous'] as const) : (['previous', 'next'] as const);
  const root = forward ? cfg.entry : cfg.exit;
  const incoming: State[] = cfg.nodes.map(() => problem.bottom);
  const outgoing: State[] = cfg.nodes.map(() => problem.bottom);
  const order = postOrder(cfg, root, ahead).reverse();
  const waiting = new Set(order);
  while (waiting.size > 0) {
    for (const id of order) {
      if (!waiting.delete(id)) continue;
      const node = cfg.nodes[id];
      let state = id === root ? problem.boundary : problem.bottom;
      for (const edge of node[behind]) {
        const from = cfg.nodes[edge.to];
        const passed = problem.pass
          ? problem.pass({ to: id, kind: edge.kind }, from, outgoing[edge.to])
          : outgoing[edge.to];
        state = problem.join(state, passed);
      }
      incoming[id] = state;
      const result = problem.transfer(node, state);
      if (problem.equal(result, outgoing[id])) continue;
      outgoing[id] = result;
      for (const { to } of node[ahead]) waiting.add(to);
    }
  }
  return forward ? { before: incoming, after: outgoing } : { before: outgoing, after: incoming };
}
