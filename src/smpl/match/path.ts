import type { CfgEdge, CfgNode } from '../../flow/cfg.ts';
import type { Dots, Nest } from '../ast.ts';
import type { Token } from '../read/token.ts';
import { Arrival } from './arrival.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import { Passage } from './passage.ts';
import { readings } from './readings.ts';
import { matchSequence, type Sequence, type Spot } from './sequence.ts';
import { type Stage, Stages, withPlace } from './stages.ts';
import { allOf, HOLDS, hasNest, type Outcome, together, under } from './ways.ts';
import { readWhen, type WhenRules } from './when.ts';
import { both, NO_SOLUTION, type Solution, type Solutions, type Witness } from './witness.ts';

// Dots between statements, after "A foundation for flow-based program matching using temporal logic and model
// checking" (Brunel, Doligez, Hansen, Lawall, Muller; POPL 2009): A ... B is A and AX A[between U B], E for exists.

/** Follows the dots (or the nest) at `items[at]` from a spot to what stands behind them. */
export function followDots(
  matcher: Matcher,
  flow: Flow,
  sequence: Sequence,
  at: number,
  spot: Spot,
  environment: Environment,
): Solutions {
  const starts = startOf(flow, spot);
  const walk = new Walk(matcher, flow, sequence, at, spot);
  const found = starts === undefined ? walk.atOnce(environment) : walk.from(starts, environment);
  if (found.length === 0 && matcher.trace) {
    const dots = sequence.items[at] as Dots | Nest;
    const before = spot.list.nodes[spot.index - 1] ?? spot.list.owner;
    matcher.trace.miss(tokenOf(dots), before, environment);
  }
  return found;
}

const tokenOf = (dots: Dots | Nest): Token => (dots.is === 'dots' ? dots.token : dots.open);

function startOf(flow: Flow, { list, index, ids }: Spot): readonly number[] | undefined {
  if (ids) return ids;
  if (index === 0) return flow.beginning(list.owner);
  return flow.behind(list.nodes[index - 1]);
}

class Walk {
  readonly #matcher: Matcher;
  readonly #flow: Flow;
  readonly #sequence: Sequence;
  readonly #at: number;
  readonly #spot: Spot;
  readonly #dots: Dots | Nest;
  readonly #rules: WhenRules;
  readonly #passage: Passage;
  readonly #arrival: Arrival;
  readonly #memo = new Map<string, Outcome>();

  constructor(matcher: Matcher, flow: Flow, sequence: Sequence, at: number, spot: Spot) {
    this.#matcher = matcher;
    this.#flow = flow;
    this.#sequence = sequence;
    this.#at = at;
    this.#spot = spot;
    this.#dots = sequence.items[at] as Dots | Nest;
    this.#rules = readWhen(this.#dots.when, matcher.exists);
    this.#passage = new Passage(matcher, flow, sequence, at, this.#rules);
    this.#arrival = new Arrival(matcher, flow, sequence, at, spot);
  }

  /** In an empty block the dots are empty too. */
  atOnce(environment: Environment): Solutions {
    if (this.#dots.is === 'nest' && this.#dots.least === 1) return NO_SOLUTION;
    return matchSequence(this.#matcher, this.#flow, this.#sequence, this.#at + 1, this.#spot, environment);
  }

  from(starts: readonly number[], environment: Environment): Solutions {
    // Nothing is asked of the way, so there is no need to go it.
    if (this.#arrival.isOpen && this.#dots.is === 'dots' && !this.#passage.restricts && !this.#removes)
      return this.#matcher.succeed(environment);
    const { items } = this.#sequence;
    return readings(this.#matcher, this.#flow, this.#passage, items, this.#at, starts, environment).flatMap(
      (reading) => this.#follow(starts, reading),
    );
  }

  #follow(starts: readonly number[], environment: Environment): Solutions {
    if (starts.some((id) => this.#arrival.hasFallen(id))) return NO_SOLUTION;
    const outcome = this.#rules.exists
      ? this.#some(starts, environment)
      : this.#spot.evaluated === undefined
        ? allOf(starts.map((to) => () => this.#begin(to, environment)))
        : this.#ways(this.#flow.cfg.nodes[this.#spot.evaluated], environment);
    if (outcome === undefined) return NO_SOLUTION;
    const least = this.#dots.is === 'nest' ? this.#dots.least : 0;
    if (outcome.length === 0)
      return this.#arrival.mayBeOpen && least === 0 ? this.#matcher.succeed(environment) : NO_SOLUTION;
    return least === 0 ? outcome : outcome.filter((way) => hasNest(way, this.#dots));
  }

  get #removes(): boolean {
    return this.#dots.is === 'dots' && this.#dots.token.mark !== 'context';
  }

  // Dots that lead to nothing are about all that comes, error exits too.
  get #exempts(): boolean {
    return !this.#rules.strict && !(this.#arrival.mayBeOpen && !this.#sequence.closed);
  }

  #begin(id: number, environment: Environment): Outcome {
    const ended = this.#arrival.beyond(undefined, id, environment);
    return ended.length > 0 ? ended : this.#visit(id, environment);
  }

  // Every path.
  #visit(id: number, environment: Environment): Outcome {
    this.#matcher.budget.spend();
    const key = `${id} ${environment.id}`;
    if (this.#memo.has(key)) return this.#memo.get(key);
    this.#memo.set(key, HOLDS);
    const outcome = this.#look(id, environment);
    this.#memo.set(key, outcome);
    return outcome;
  }

  #look(id: number, environment: Environment): Outcome {
    const node = this.#flow.cfg.nodes[id];
    if (this.#arrival.hasLeft(id))
      return this.#arrival.mayBeOpen ? [{ environment, witness: undefined }] : undefined;
    const here = this.#arrival.at(id, environment);
    if (here.length > 0 && this.#endsAt(node, environment)) return here;
    if (!this.#mayPass(node, environment)) return here.length > 0 ? here : undefined;
    const ways = this.#passage.passing(node, environment).map(({ environment: passed, witness }) => {
      const beyond = this.#beyond(node, passed);
      if (beyond === undefined || witness === undefined) return beyond;
      const ends = beyond.length > 0 ? beyond : [{ environment: passed, witness: undefined }];
      return ends.map((end) => ({ environment: end.environment, witness: both(witness, end.witness) }));
    });
    const good = ways.filter((way) => way !== undefined);
    if (good.length === 0) return here.length > 0 ? here : undefined;
    return together([...here, ...good.flat()]);
  }

  // Where what stands behind the dots is found, they go no further, but for other values of what later rules use.
  #endsAt(node: CfgNode, environment: Environment): boolean {
    return !this.#rules.any && !this.#passage.isConditional(node, environment);
  }

  // Every way on from a node that the dots pass.
  #beyond(node: CfgNode, environment: Environment): Outcome {
    const outcome = this.#ways(node, environment);
    if (outcome === undefined || outcome.length === 0) return outcome;
    const allowed = this.#passage.allowed(node, environment, outcome);
    return allowed.length > 0 ? allowed : undefined;
  }

  #ways(node: CfgNode, environment: Environment): Outcome {
    const edges = this.#flow.next(node.id);
    let outcome = allOf(
      edges.map((edge) => () => {
        const found = this.#take(node, edge, environment);
        if (found !== undefined || edge.kind !== 'true') return found;
        return this.#exempts && this.#isErrorExit(node, environment)
          ? this.#wayOut(node, environment)
          : undefined;
      }),
    );
    // What an error exit binds otherwise than the way on does not hinder that.
    if (outcome === undefined && this.#exempts && this.#leadsOut(node)) {
      const ways = edges.map((edge) => this.#take(node, edge, environment));
      const others = ways.filter((_, at) => edges[at].kind !== 'true');
      if (!ways.includes(undefined)) outcome = allOf(others.map((way) => () => way));
    }
    return outcome;
  }

  #take(node: CfgNode, edge: CfgEdge, environment: Environment): Outcome {
    if (this.#passage.isForbidden(node, edge.kind, environment)) return undefined;
    const ended = this.#arrival.beyond(node.id, edge.to, environment);
    if (ended.length > 0) return ended;
    const found = this.#arrival.leaves(node.id, edge.to) ? undefined : this.#visit(edge.to, environment);
    if (found === undefined && this.#arrival.hasLeft(edge.to))
      this.#matcher.trace?.stop(tokenOf(this.#dots), node.node, 'leaves');
    return found;
  }

  // Some path: every place that can be reached and where the rest matches.
  #some(starts: readonly number[], environment: Environment): Outcome {
    const stages = new Stages();
    const found: { stage: Stage; end: Solution }[] = [];
    const end = (stage: Stage, { passed }: Pick<Stage, 'passed'>, ends: Solutions) => {
      const allowed = passed.reduce((left, { node, at }) => this.#passage.allowed(node, at, left), ends);
      found.push(...allowed.map((one) => ({ stage, end: one })));
    };
    for (const id of starts) {
      const stage = stages.reach({ id, environment, passed: [] });
      end(stage, stage, this.#arrival.beyond(undefined, id, environment));
    }
    for (let stage = stages.next(); stage !== undefined; stage = stages.next()) {
      const { id, environment: now, passed } = stage;
      this.#matcher.budget.spend();
      if (this.#arrival.hasLeft(id)) {
        if (this.#arrival.mayBeOpen) end(stage, stage, this.#matcher.succeed(now));
        continue;
      }
      const here = this.#arrival.at(id, now);
      end(stage, stage, here);
      const node = this.#flow.cfg.nodes[id];
      if (here.length > 0 && this.#endsAt(node, now)) continue;
      if (!this.#mayPass(node, now)) continue;
      const before = this.#passage.isConditional(node, now) ? withPlace(passed, { node, at: now }) : passed;
      for (const { environment: after, witness } of this.#passage.passing(node, now)) {
        for (const edge of this.#flow.next(id)) {
          if (this.#passage.isForbidden(node, edge.kind, after)) continue;
          const beyond = this.#arrival.beyond(id, edge.to, after);
          end(stage, { passed: before }, under(witness, beyond));
          if (!this.#arrival.leaves(id, edge.to))
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

  #mayPass(node: CfgNode, environment: Environment): boolean {
    const { trace } = this.#matcher;
    if (!trace) return this.#passage.mayPass(node, environment);
    const may = trace.without(() => this.#passage.mayPass(node, environment));
    if (!may) trace.stop(tokenOf(this.#dots), node.node, 'forbidden');
    return may;
  }

  #leadsOut(node: CfgNode): boolean {
    return this.#flow.leadsOut(node, this.#ending);
  }

  get #ending(): 'no block' | 'blocks' {
    return this.#arrival.endsBlock ? 'no block' : 'blocks';
  }

  // A nest goes on in an error exit, up to the statement that leaves, as its `when` allows.
  #wayOut(node: CfgNode, environment: Environment): Outcome {
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
    if (!this.#leadsOut(node)) return false;
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
