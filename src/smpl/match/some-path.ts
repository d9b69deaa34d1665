import type { Arrival } from './arrival.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import type { Passage } from './passage.ts';
import { type Stage, Stages, withPlace } from './stages.ts';
import { type Outcome, under } from './ways.ts';
import { both, type Solution, type Solutions } from './witness.ts';

/** Of the ways of `when exists`: every place that can be reached on some path and where the rest matches. */
export function somePath(
  matcher: Matcher,
  flow: Flow,
  passage: Passage,
  arrival: Arrival,
  starts: readonly number[],
  environment: Environment,
): Outcome {
  const stages = new Stages();
  const found: { stage: Stage; end: Solution }[] = [];
  const end = (stage: Stage, { passed }: Pick<Stage, 'passed'>, ends: Solutions) => {
    const allowed = passed.reduce((left, { node, at }) => passage.allowed(node, at, left), ends);
    found.push(...allowed.map((one) => ({ stage, end: one })));
  };
  for (const id of starts) {
    const stage = stages.reach({ id, environment, passed: [] });
    end(stage, stage, arrival.beyond(undefined, id, environment));
  }
  for (let stage = stages.next(); stage !== undefined; stage = stages.next()) {
    const { id, environment: now, passed } = stage;
    matcher.budget.spend();
    if (arrival.hasLeft(id)) {
      if (arrival.mayBeOpen) end(stage, stage, matcher.succeed(now));
      continue;
    }
    const here = arrival.at(id, now);
    end(stage, stage, here);
    const node = flow.cfg.nodes[id];
    if (here.length > 0 && passage.endsAt(node, now)) continue;
    if (!passage.mayPass(node, now)) continue;
    const before = passage.isConditional(node, now) ? withPlace(passed, { node, at: now }) : passed;
    for (const { environment: after, witness } of passage.passing(node, now)) {
      for (const edge of flow.next(id)) {
        if (passage.isForbidden(node, edge.kind, after)) continue;
        const beyond = arrival.beyond(id, edge.to, after);
        end(stage, { passed: before }, under(witness, beyond));
        if (!arrival.leaves(id, edge.to))
          stages.reach({ id: edge.to, environment: after, passed: before }, stage, witness);
      }
    }
  }
  if (found.length === 0) return undefined;
  return found.map(({ stage, end: { environment, witness } }) => ({
    environment,
    witness: both(stages.made(stage), witness),
  }));
}
