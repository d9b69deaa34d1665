import type { CfgEdge, CfgNode } from '../../flow/cfg.ts';
import type { Dots, Nest } from '../ast.ts';
import { Arrival } from './arrival.ts';
import type { Environment } from './environment.ts';
import { ErrorExits } from './error-exits.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import { Passage } from './passage.ts';
import { tokensOf } from './pattern-facts.ts';
import { readings } from './readings.ts';
import { matchSequence, type Sequence, type Spot } from './sequence.ts';
import { somePath } from './some-path.ts';
import { allOf, HOLDS, hasNest, type Outcome, together } from './ways.ts';
import { readWhen, type WhenRules } from './when.ts';
import { both, NO_SOLUTION, type Solutions } from './witness.ts';

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
    matcher.trace.miss(tokensOf(dots)[0], before, environment);
  }
  return found;
}

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
  /** Undefined where every way counts. */
  readonly #exits: ErrorExits | undefined;
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
    // Dots that lead to nothing are about all that comes, error exits too.
    const exempts = !this.#rules.strict && !(this.#arrival.mayBeOpen && !sequence.closed);
    this.#exits = exempts
      ? new ErrorExits(matcher, flow, this.#dots, this.#passage, this.#arrival)
      : undefined;
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
      ? somePath(this.#matcher, this.#flow, this.#passage, this.#arrival, starts, environment)
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
    if (here.length > 0 && this.#passage.endsAt(node, environment)) return here;
    if (!this.#passage.mayPass(node, environment)) return here.length > 0 ? here : undefined;
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
        return this.#exits?.wayOut(node, environment);
      }),
    );
    // What an error exit binds otherwise than the way on does not hinder that.
    if (outcome === undefined && this.#exits?.leadsOut(node)) {
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
      this.#matcher.trace?.stop(tokensOf(this.#dots)[0], node.node, 'leaves');
    return found;
  }
}
