import type { CfgNode } from '../../flow/cfg.ts';
import type { Dots, Nest } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { Passage } from './passage.ts';
import { matchSequence, mayBeExpression, type Sequence, type Spot } from './sequence.ts';
import { close, hasNest, join } from './ways.ts';
import { readWhen, type WhenRules } from './when.ts';
import { both, NO_SOLUTION, type Solution, type Solutions, type Witness } from './witness.ts';

// Dots between statements, after "A foundation for flow-based program matching using temporal logic and model
// checking" (Brunel, Doligez, Hansen, Lawall, Muller; POPL 2009): A ... B is A and AX A[between U B], E for exists.

/** What is true at a place of the graph: undefined where it fails, else the ways; none where nothing needed to be found (an error exit, a loop). */
type Outcome = Solutions | undefined;

const HOLDS: Outcome = [];

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
    matcher.trace.miss(dots.is === 'dots' ? dots.token : dots.open, before, environment);
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
  readonly #locals: ReadonlySet<string>;
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
    this.#locals = localVariables(matcher, sequence.items, at + 1);
  }

  get #isLast(): boolean {
    return this.#at + 1 === this.#sequence.items.length;
  }

  /** In an empty block the dots are empty too. */
  atOnce(environment: Environment): Solutions {
    if (this.#dots.is === 'nest' && this.#dots.least === 1) return NO_SOLUTION;
    return matchSequence(this.#matcher, this.#flow, this.#sequence, this.#at + 1, this.#spot, environment);
  }

  from(starts: readonly number[], environment: Environment): Solutions {
    // Nothing is asked of the way, so there is no need to go it.
    if (this.#isLast && this.#dots.is === 'dots' && !this.#restricts && !this.#removes)
      return this.#matcher.succeed(environment);
    const outcome = this.#rules.exists
      ? this.#some(starts, environment)
      : this.#all(starts.map((to) => () => this.#visit(to, environment)));
    if (outcome === undefined) return NO_SOLUTION;
    const least = this.#dots.is === 'nest' ? this.#dots.least : 0;
    if (outcome.length === 0)
      return this.#isLast && least === 0 ? this.#matcher.succeed(environment) : NO_SOLUTION;
    return least === 0 ? outcome : outcome.filter(({ witness }) => hasNest(witness, this.#dots));
  }

  // Without `when any` the way may not come by what stands before the dots again.
  get #restricts(): boolean {
    const before = this.#sequence.items[this.#at - 1];
    const again = before !== undefined && before.is !== 'dots' && before.is !== 'nest';
    return this.#rules.restricts || (again && !this.#rules.any);
  }

  get #removes(): boolean {
    return this.#dots.is === 'dots' && this.#dots.token.mark !== 'context';
  }

  // Every path.
  #visit(id: number, environment: Environment): Outcome {
    this.#matcher.spend();
    const key = `${id} ${environment.id}`;
    if (this.#memo.has(key)) return this.#memo.get(key);
    this.#memo.set(key, HOLDS);
    const outcome = this.#look(id, environment);
    this.#memo.set(key, outcome);
    return outcome;
  }

  #look(id: number, environment: Environment): Outcome {
    const node = this.#flow.cfg.nodes[id];
    if (this.#hasLeft(id)) return this.#isLast ? [{ environment, witness: undefined }] : undefined;
    const here = this.#arrive(id, environment);
    if (here.length > 0 && !this.#rules.any) return here;
    if (!this.#passage.mayPass(node, environment)) return here.length > 0 ? here : undefined;
    const ways = this.#passage.passing(node, environment).map(({ environment: passed, witness }) => {
      const beyond = this.#all(
        this.#flow
          .next(id)
          .filter((edge) => !this.#passage.isForbidden(node, edge.kind, passed))
          .map((edge) => () => {
            const outcome = this.#visit(edge.to, passed);
            if (outcome !== undefined || edge.kind !== 'true' || this.#rules.strict) return outcome;
            return this.#isErrorExit(node, passed) ? HOLDS : undefined;
          }),
      );
      if (beyond === undefined) return undefined;
      if (witness === undefined) return beyond;
      const ends = beyond.length > 0 ? beyond : [{ environment: passed, witness: undefined }];
      return ends.map((end) => ({ environment: end.environment, witness: both(witness, end.witness) }));
    });
    const good = ways.filter((way) => way !== undefined);
    if (good.length === 0) return here.length > 0 ? here : undefined;
    return [...here, ...good.flat()];
  }

  // All must hold; each way of one goes with each way of the others that agrees with it.
  #all(outcomes: readonly (() => Outcome)[]): Outcome {
    if (outcomes.length === 0) return undefined;
    let joined: Outcome = HOLDS;
    for (const ask of outcomes) {
      const outcome = ask();
      if (outcome === undefined) return undefined;
      joined = joined!.length === 0 ? outcome : outcome.length === 0 ? joined : join(joined!, outcome);
      if (joined === undefined) return undefined;
    }
    return joined;
  }

  // Some path: every place that can be reached and where the rest matches.
  #some(starts: readonly number[], environment: Environment): Outcome {
    const found: Solution[] = [];
    const seen = new Set<string>();
    const open: { id: number; environment: Environment; witness: Witness }[] = starts.map((id) => ({
      id,
      environment,
      witness: undefined,
    }));
    while (open.length > 0) {
      const { id, environment: now, witness } = open.shift()!;
      const key = `${id} ${now.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      this.#matcher.spend();
      if (this.#hasLeft(id)) {
        if (this.#isLast) found.push({ environment: now, witness });
        continue;
      }
      const here = this.#arrive(id, now);
      found.push(
        ...here.map((end) => ({ environment: end.environment, witness: both(witness, end.witness) })),
      );
      if (here.length > 0 && !this.#rules.any) continue;
      const node = this.#flow.cfg.nodes[id];
      if (!this.#passage.mayPass(node, now)) continue;
      for (const passed of this.#passage.passing(node, now)) {
        for (const edge of this.#flow.next(id)) {
          if (this.#passage.isForbidden(node, edge.kind, passed.environment)) continue;
          open.push({ id: edge.to, environment: passed.environment, witness: both(witness, passed.witness) });
        }
      }
    }
    return found.length === 0 ? undefined : found;
  }

  #hasLeft(id: number): boolean {
    if (id === this.#flow.cfg.exit) return true;
    const { closing } = this.#spot;
    if (!this.#sequence.closed || !closing || closing.owner === this.#flow.fn.body) return false;
    return !this.#flow.isInside(id, closing.owner);
  }

  /** What stands behind the dots, matched at a node of the graph. */
  #arrive(id: number, environment: Environment): Solutions {
    if (this.#isLast) return NO_SOLUTION;
    const found = this.#matchAt(this.#sequence, this.#at + 1, id, environment);
    if (this.#locals.size === 0) return found;
    return found.map((end) => close(end, this.#locals));
  }

  #matchAt(sequence: Sequence, at: number, id: number, environment: Environment): Solutions {
    const item = sequence.items[at];
    const all: Solution[] = [];
    const starting = this.#flow.startingAt(id);
    for (const statement of starting) {
      const place = this.#flow.lists.place(statement)!;
      all.push(
        ...matchSequence(
          this.#matcher,
          this.#flow,
          sequence,
          at,
          { ...place, closing: this.#spot.closing },
          environment,
        ),
      );
      if (all.length > 0) return all;
    }
    if (mayBeExpression(item) && (starting.length === 0 || this.#flow.cfg.at(starting[0]) !== id)) {
      const { closing } = this.#spot;
      const list = { owner: this.#spot.list.owner, nodes: [] };
      all.push(
        ...matchSequence(
          this.#matcher,
          this.#flow,
          sequence,
          at,
          { list, index: 0, ids: [id], closing },
          environment,
        ),
      );
    }
    return all;
  }

  // What the dots may not pass is no matter on the way out, but it is none if it leads to where they lead.
  #isErrorExit(node: CfgNode, environment: Environment): boolean {
    if (!this.#flow.leadsOut(node)) return false;
    const seen = new Set<number>();
    const open = node.next.filter(({ kind }) => kind === 'true').map(({ to }) => to);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      this.#matcher.spend();
      if (this.#arrive(id, environment).length > 0) return false;
      if (!this.#flow.startsAgain(id)) open.push(...this.#flow.next(id).map(({ to }) => to));
    }
    return true;
  }
}
