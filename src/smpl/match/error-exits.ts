import type { CfgNode } from '../../flow/cfg.ts';
import type { Dots, Nest } from '../ast.ts';
import type { Arrival } from './arrival.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import type { Passage } from './passage.ts';
import { HOLDS, type Outcome } from './ways.ts';
import { both, type Witness } from './witness.ts';

/**
 * Branches on which dots need not find what they lead to, as they leave:
 *
 *     lock(x);
 *     ...                      if (!p)
 *     unlock(x);                       return -EINVAL;
 */
export class ErrorExits {
  readonly #matcher: Matcher;
  readonly #flow: Flow;
  readonly #dots: Dots | Nest;
  readonly #passage: Passage;
  readonly #arrival: Arrival;

  constructor(matcher: Matcher, flow: Flow, dots: Dots | Nest, passage: Passage, arrival: Arrival) {
    this.#matcher = matcher;
    this.#flow = flow;
    this.#dots = dots;
    this.#passage = passage;
    this.#arrival = arrival;
  }

  /** Does the branch that a condition opens leave? */
  leadsOut(node: CfgNode): boolean {
    return this.#flow.leadsOut(node, this.#ending);
  }

  /** What the dots find on such a branch; undefined where it is no error exit. */
  wayOut(node: CfgNode, environment: Environment): Outcome {
    return this.#isErrorExit(node, environment) ? this.#passed(node, environment) : undefined;
  }

  get #ending(): 'no block' | 'blocks' {
    return this.#arrival.endsBlock ? 'no block' : 'blocks';
  }

  // A nest goes on in an error exit, up to the statement that leaves, as its `when` allows.
  #passed(node: CfgNode, environment: Environment): Outcome {
    if (this.#dots.is !== 'nest') return HOLDS;
    let witness: Witness;
    const way = this.#flow.wayOut(node, this.#ending).map((id) => this.#flow.cfg.nodes[id]);
    if (!way.every((one) => this.#passage.isAllowed(one, environment))) return undefined;
    for (const one of way)
      for (const passed of this.#passage.passing(one, environment))
        if (passed.environment === environment) witness = both(witness, passed.witness);
    return witness === undefined ? HOLDS : [{ environment, witness }];
  }

  // What the dots may not pass is no matter on the way out, but it is none if it leads to where they lead: the end of a
  // block to that of another.
  #isErrorExit(node: CfgNode, environment: Environment): boolean {
    if (!this.leadsOut(node)) return false;
    const seen = new Set<number>();
    const open = node.next.filter(({ kind }) => kind === 'true').map(({ to }) => to);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      this.#matcher.budget.spend();
      if (this.#arrival.at(id, environment).length > 0) return false;
      if (this.#flow.startsAgain(id)) continue;
      const on = this.#flow.next(id).map(({ to }) => to);
      if (on.some((to) => this.#arrival.beyond(id, to, environment).length > 0)) return false;
      open.push(...on);
    }
    return true;
  }
}
