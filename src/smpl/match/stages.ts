import type { CfgNode } from '../../flow/cfg.ts';
import type { Environment } from './environment.ts';
import { both, type Witness } from './witness.ts';

/** A place on some path, what is bound there, and what was passed that not every end allows. */
export interface Stage {
  readonly id: number;
  readonly environment: Environment;
  readonly passed: readonly { readonly node: CfgNode; readonly at: Environment }[];
}

interface Step {
  readonly from: Stage;
  readonly witness: Witness;
}

/** The places that some path comes to, and every way between them. */
export class Stages {
  readonly #known = new Map<string, Stage>();
  readonly #open: Stage[] = [];
  readonly #steps = new Map<Stage, Step[]>();

  /** Comes to a place, for the first time or again; `witness` is what is made of the place before it. */
  reach(place: Stage, from?: Stage, witness?: Witness): Stage {
    const key = `${place.id} ${place.environment.id} ${place.passed.map(({ node }) => node.id)}`;
    let stage = this.#known.get(key);
    if (!stage) {
      stage = place;
      this.#known.set(key, stage);
      this.#steps.set(stage, []);
      this.#open.push(stage);
    }
    if (from) this.#steps.get(stage)!.push({ from, witness });
    return stage;
  }

  /** The next place from which nobody has gone on. */
  next(): Stage | undefined {
    return this.#open.shift();
  }

  /**
   * What is made of the places on all paths to a stage:
   *
   *     if (c) old(1);      on the way to `old(2)` is `old(1)`, though a path leads around it
   *     old(2);
   */
  made(stage: Stage): Witness {
    const witnesses = new Set<Witness>();
    const seen = new Set([stage]);
    for (const at of seen) {
      for (const { from, witness } of this.#steps.get(at) ?? []) {
        witnesses.add(witness);
        seen.add(from);
      }
    }
    return [...witnesses].reduce(both, undefined);
  }
}
