import type { CfgNode } from '../../flow/cfg.ts';
import type { Environment } from './environment.ts';
import { both, type Witness } from './witness.ts';

/** A node of the graph, and what was bound there. */
export interface Place {
  readonly node: CfgNode;
  readonly at: Environment;
}

/** A place on some path, what is bound there, and what was passed that not every end allows, each once and in one order. */
export interface Stage {
  readonly id: number;
  readonly environment: Environment;
  readonly passed: readonly Place[];
}

/** In whatever order places are passed, and however often, the same ends are allowed. */
export function withPlace(passed: readonly Place[], place: Place): readonly Place[] {
  const isKnown = passed.some(({ node, at }) => node === place.node && at === place.at);
  if (isKnown) return passed;
  return [...passed, place].sort((a, b) => a.node.id - b.node.id || a.at.id - b.at.id);
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
    const key = `${place.id} ${place.environment.id} ${place.passed.map(({ node, at }) => `${node.id}.${at.id}`)}`;
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
