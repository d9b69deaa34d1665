import { NONE } from '../../c/syntax-tree.ts';
import type { CfgNode } from '../../flow/cfg.ts';
import type { Dots, Nest, PatternNode } from '../ast.ts';
import { bestForms } from './best-forms.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import { matchInside } from './inside.ts';
import { localVariables } from './local-variables.ts';
import type { Matcher } from './matcher.ts';
import { neighbours } from './neighbours.ts';
import { tokensOf, variablesOf } from './pattern-facts.ts';
import { isExpressionItem, matchSequence, type Sequence } from './sequence.ts';
import { statementKinds } from './statement-kinds.ts';
import { close } from './ways.ts';
import type { WhenRules } from './when.ts';
import { both, NO_SOLUTION, type Solution, type Solutions } from './witness.ts';

const NOTHING: readonly Environment[] = [];

/** What dots or a nest may pass on their way, and what they do to it. */
export class Passage {
  readonly #matcher: Matcher;
  readonly #flow: Flow;
  readonly #dots: Dots | Nest;
  readonly #rules: WhenRules;
  /** What stands before and behind the dots: without `when any` they may pass neither. */
  readonly #neighbours: readonly (readonly PatternNode[])[];
  /** Those of them with metavariables that later rules use: with another value of these they may be passed. */
  readonly #named: readonly (readonly PatternNode[])[];
  #last: { readonly from: Environment; readonly environments: readonly Environment[] } | undefined;
  /** What a `when !=` forbids, by node and environment. */
  readonly #known = new Map<string, readonly Environment[]>();

  constructor(matcher: Matcher, flow: Flow, sequence: Sequence, at: number, rules: WhenRules) {
    this.#matcher = matcher;
    this.#flow = flow;
    this.#dots = sequence.items[at] as Dots | Nest;
    this.#rules = rules;
    const beside = rules.any ? [] : neighbours(sequence, at);
    const isNamed = (items: readonly PatternNode[]) =>
      items.some((item) => [...matcher.shared].some((key) => variablesOf(item).has(key)));
    this.#named = beside.filter(isNamed);
    this.#neighbours = beside.filter((items) => !isNamed(items));
  }

  /** Is anything asked of what the dots pass? */
  get restricts(): boolean {
    return this.#rules.restricts || this.#neighbours.length + this.#named.length > 0;
  }

  mayPass(node: CfgNode, environment: Environment): boolean {
    const { trace } = this.#matcher;
    if (!trace) return this.#isFree(node, environment);
    const may = trace.without(() => this.#isFree(node, environment));
    if (!may) trace.stop(tokensOf(this.#dots)[0], node.node, 'forbidden');
    return may;
  }

  #isFree(node: CfgNode, environment: Environment): boolean {
    const again = this.#again(environment);
    if (this.#neighbours.some((items, index) => this.#occurs(items, node, again[index]))) return false;
    return this.isAllowed(node, environment);
  }

  /** Does a `when` of the dots allow the node? */
  isAllowed(node: CfgNode, environment: Environment): boolean {
    const { only } = this.#rules;
    if (this.#forbidden(node, environment).includes(environment)) return false;
    if (only.length === 0 || node.kind === 'join' || node.kind === 'scope-end') return true;
    return only.some((items) => this.#occurs(items, node, environment));
  }

  // What the neighbours are looked for with; on most ways nothing more is bound.
  #again(environment: Environment): readonly Environment[] {
    if (this.#last?.from !== environment) {
      const environments = this.#neighbours.map(([item]) => this.#matcher.again(item, environment));
      this.#last = { from: environment, environments };
    }
    return this.#last.environments;
  }

  /** Of the ways beyond a node that the dots pass, those that make of it nothing which they may not pass. */
  allowed(node: CfgNode, environment: Environment, ways: Solutions): Solutions {
    const forbidden = this.#forbidden(node, environment);
    return forbidden.length === 0
      ? ways
      : ways.filter((way) => forbidden.every((one) => one.merge(way.environment) === undefined));
  }

  /** Does it depend on what is bound behind the node whether the dots may pass it? */
  isConditional(node: CfgNode, environment: Environment): boolean {
    return this.#forbidden(node, environment).length > 0;
  }

  /** Do the dots go no further from where what stands behind them is found? For other values of what later rules use they do. */
  endsAt(node: CfgNode, environment: Environment): boolean {
    return !this.#rules.any && !this.isConditional(node, environment);
  }

  // What would have to be bound for a `when !=` to forbid the node. What the nest itself is about is no part of it.
  //
  //     ... when != g(E)      on g(1): E stands for 1
  //     h(E);
  #forbidden(node: CfgNode, environment: Environment): readonly Environment[] {
    if (this.#rules.not.length + this.#named.length === 0) return NOTHING;
    const key = `${node.id} ${environment.id}`;
    let forbidden = this.#known.get(key);
    if (!forbidden) {
      forbidden = [...this.#findForbidden(node, environment), ...this.#findNamed(node, environment)];
      this.#known.set(key, forbidden);
    }
    return forbidden;
  }

  #findForbidden(node: CfgNode, environment: Environment): readonly Environment[] {
    const found = this.#rules.not.flatMap((items) => {
      const locals = localVariables(this.#matcher, items, 0);
      return this.found(items, node, environment).map((one) =>
        one.environment.filter((key) => !locals.has(key)),
      );
    });
    return found.length > 0 && this.#isNested(node, environment) ? NOTHING : found;
  }

  // ... old(x); ...      with an x that is handed on passes another old(y)
  #findNamed(node: CfgNode, environment: Environment): Environment[] {
    return this.#named.flatMap((items) => {
      const again = this.#matcher.again(items[0], environment);
      return this.found(items, node, again).map((one) =>
        [...this.#matcher.shared].reduce((forbidden, key) => {
          const binding = one.environment.get(key);
          return binding ? forbidden.with(key, binding) : forbidden;
        }, environment),
      );
    });
  }

  #occurs(items: readonly PatternNode[], node: CfgNode, environment: Environment): boolean {
    return this.found(items, node, environment).length > 0;
  }

  /** What begins to match at a node of the graph. */
  found(items: readonly PatternNode[], node: CfgNode, environment: Environment): Solutions {
    if (items.length === 1 && isExpressionItem(items[0]))
      return matchInside(this.#matcher, items[0], this.#flow.evaluatedAt(node.id), environment);
    const sequence = this.#rules.sequence(items);
    const { code, trace } = this.#matcher;
    const kinds = trace ? undefined : statementKinds(items[0]);
    return this.#flow.startingAt(node.id).flatMap((statement) => {
      if (kinds && !kinds.has(code.tree.kind[statement])) return NO_SOLUTION;
      const place = this.#flow.lists.place(statement)!;
      return matchSequence(this.#matcher, this.#flow, sequence, 0, place, environment);
    });
  }

  // The nest's pattern changes what it finds on the way, and dots with a minus remove it.
  passing(node: CfgNode, environment: Environment): Solutions {
    const pass = this.#matcher.succeed(environment);
    if (this.#dots.is === 'dots') {
      if (this.#dots.token.mark === 'context' || node.node === NONE) return pass;
      const [outermost] = this.#flow.startingAt(node.id);
      if (outermost === undefined) return pass;
      const { tree } = this.#matcher.code;
      return this.#matcher.meetAll(
        this.#dots,
        [{ start: tree.start[outermost], end: tree.end[outermost] }],
        environment,
      );
    }
    const nest = this.#dots;
    const found = bestForms(this.#matcher.code.tree, this.found(nest.items, node, environment));
    if (found.length === 0) return pass;
    const inner = localVariables(this.#matcher, nest.items, 0);
    const shared = new Map<number, Solution>();
    for (const way of found) {
      const closed = close(way, inner);
      const other = shared.get(closed.environment.id);
      shared.set(
        closed.environment.id,
        other ? { environment: closed.environment, witness: both(other.witness, closed.witness) } : closed,
      );
    }
    return [...shared.values()].map(({ environment: after, witness }) => ({
      environment: after,
      witness: { is: 'nested', nest, witness },
    }));
  }

  // What the nest itself is about is no part of what its `when` forbids.
  #isNested(node: CfgNode, environment: Environment): boolean {
    return this.#dots.is === 'nest' && this.found(this.#dots.items, node, environment).length > 0;
  }

  /** May the way not take this edge? */
  isForbidden(node: CfgNode, edge: string, environment: Environment): boolean {
    if (node.kind !== 'condition' || (edge !== 'true' && edge !== 'false')) return false;
    return this.#rules.branches.some(
      ({ branch, items }) =>
        branch === edge && items.some((item) => this.#matcher.match(item, node.node, environment).length > 0),
    );
  }
}
