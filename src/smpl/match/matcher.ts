import type { CFunction } from '../../c/functions.ts';
import { kind } from '../../c/kinds.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Constraint, Dots, Metavariable, PatternNode, Rule, Tree } from '../ast.ts';
import { binds } from '../read/scope.ts';
import { wholeOf } from './annotation.ts';
import { bindMeta } from './bind.ts';
import type { Binding, Element } from './binding.ts';
import { Budget } from './budget.ts';
import { matchChoice } from './choice.ts';
import { Code } from './code.ts';
import { elementAt } from './element-at.ts';
import type { Environment } from './environment.ts';
import { type Flow, type FlowOptions, flowOf } from './flow.ts';
import { JumpTargets } from './jump-targets.ts';
import { LABELS } from './kinds.ts';
import { count } from './local-variables.ts';
import { attach, meet, touch } from './meet.ts';
import { matchExpressionNest } from './nest.ts';
import { occurrencesIn } from './occurrences.ts';
import { matchInitialised, withoutDots } from './operators.ts';
import { isOfItsOwn } from './own-tokens.ts';
import { isRemoved, tokensOf } from './pattern-facts.ts';
import { matchRow } from './row.ts';
import { matchSignedNumber } from './signed-number.ts';
import { ALIKE, specialOf } from './special-kinds.ts';
import { isTested } from './tested.ts';
import type { Trace } from './trace.ts';
import { NO_SOLUTION, type Solutions, type Span } from './witness.ts';

/** What the matcher cannot know by itself. */
export interface Surroundings {
  /** Does the node have one of the types that a metavariable asks for? The answer may bind type metavariables. */
  hasType(matcher: Matcher, metavariable: Metavariable, node: Node, environment: Environment): Solutions;
  isLocal(matcher: Matcher, node: Node): boolean;
  /** Does a typedef in sight declare the name? */
  isTypeName(name: string): boolean;
  readonly flow: FlowOptions;
  /** Keys of the metavariables that later rules use. */
  readonly handedOn: ReadonlySet<string>;
  /** Is the time over that the text may take? */
  readonly isLate: () => boolean;
  /** The declaration that a name speaks of, if it is in this text. */
  scopeOf(node: Node): { readonly name: Node; readonly scope: Node } | undefined;
  askScript(
    metavariable: Metavariable,
    constraint: Extract<Constraint, { is: 'script' }>,
    binding: Binding,
    environment: Environment,
  ): boolean;
}

const IDENTIFIER = kind('identifier');
const ASSIGNMENT = kind('assignment_expression');
const INITIALISED = kind('init_declarator');

/** Matches the patterns of one rule against one text. */
export class Matcher {
  readonly code: Code;
  readonly rule: Rule;
  readonly disabled: ReadonlySet<string>;
  /** Without a quantifier in the rule or at the dots: one path is enough. */
  readonly exists: boolean;
  /** How often each metavariable occurs in the rule. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Keys of the rule's metavariables by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Keys of the metavariables that the rule inherits. */
  readonly inherited: ReadonlySet<string>;
  readonly surroundings: Surroundings;
  /** Keys of those that later rules use, and which have one value on all ways; only a position is at the places of all. */
  readonly shared: ReadonlySet<string>;
  /** Told of what fails, where somebody asks why. */
  readonly trace: Trace | undefined;
  readonly budget: Budget;
  readonly #jumpTargets = new JumpTargets();
  readonly #inside = new Map<PatternNode, ReadonlySet<string>>();
  /** Of the text that holds this one as plain text. */
  readonly #outer: Matcher | undefined;

  constructor(code: Code, rule: Rule, surroundings: Surroundings, trace?: Trace, outer?: Matcher) {
    this.trace = trace;
    this.#outer = outer;
    this.code = code;
    this.rule = rule;
    this.surroundings = surroundings;
    this.budget = new Budget(surroundings.isLate);
    this.disabled = new Set(rule.disabled);
    this.exists = rule.quantifier === 'exists';
    const handedOn = rule.metavariables.filter(
      ({ key, kind: one }) => one !== 'position' && surroundings.handedOn.has(key),
    );
    this.shared = new Set(handedOn.map(({ key }) => key));
    this.inherited = new Set(rule.metavariables.flatMap((one) => (one.inherited ? one.key : [])));
    this.names = new Map(rule.metavariables.filter(binds).map(({ name, key }) => [name, key]));
    this.occurrences = occurrencesIn(rule, this.names);
  }

  get functions(): readonly CFunction[] {
    return this.code.functions;
  }

  flow(fn: CFunction): Flow {
    return flowOf(this.code, fn, this.surroundings.flow);
  }

  flowAt(node: Node): Flow | undefined {
    const fn = this.code.functionAt(this.code.tree.start[node]);
    return fn && this.flow(fn);
  }

  elementAt(offset: number): Element {
    return this.#outer?.elementAt(offset) ?? elementAt(this.code, offset);
  }

  /**
   * What is bound when a part of the pattern is asked for again: a metavariable that occurs in that part alone may
   * stand for anything.
   *
   *     ... - old(e); ...      one call of old() on the way, whatever its argument
   */
  again(part: PatternNode, environment: Environment): Environment {
    let inside = this.#inside.get(part);
    if (!inside) {
      const counts = new Map<string, number>();
      count(this, part, counts);
      inside = new Set(
        [...counts]
          .filter(([key, times]) => this.occurrences.get(key) === times && !this.shared.has(key))
          .map(([key]) => key),
      );
      this.#inside.set(part, inside);
    }
    const own = inside;
    return own.size === 0 ? environment : environment.filter((key) => !own.has(key));
  }

  succeed(environment: Environment): Solutions {
    return [{ environment, witness: undefined }];
  }

  hasType(metavariable: Metavariable, node: Node, environment: Environment): Solutions {
    if (metavariable.types.length === 0 && !metavariable.shape) return this.succeed(environment);
    return this.surroundings.hasType(this, metavariable, node, environment);
  }

  isLocal(node: Node): boolean {
    return this.surroundings.isLocal(this, node);
  }

  /** Two variables of one name that are declared in different places differ. */
  scopedKey(node: Node, tokens: string): string {
    const { tree } = this.code;
    let key = tokens;
    for (const name of tree.descendants(node, IDENTIFIER)) {
      const declared = this.surroundings.scopeOf(name);
      if (declared && declared.scope !== tree.root) key += `@${declared.name}`;
    }
    return key;
  }

  askScript(
    metavariable: Metavariable,
    constraint: Extract<Constraint, { is: 'script' }>,
    binding: Binding,
    environment: Environment,
  ): boolean {
    return this.surroundings.askScript(metavariable, constraint, binding, environment);
  }

  /** Dots stand on these stretches of code. */
  meetAll(dots: Dots, spans: readonly Span[], environment: Environment): Solutions {
    return touch(this, dots, spans, this.code.tree.root, environment);
  }

  /** The same rule against code that this tree holds as plain text. */
  inside(tree: SyntaxTree): Matcher {
    return new Matcher(new Code(tree), this.rule, withoutScopes(this.surroundings), undefined, this);
  }

  /** Matches one node of the pattern against one node of the code. */
  match(pattern: PatternNode, node: Node, environment: Environment): Solutions {
    if (pattern.tested && !isTested(this.code.tree, node)) return NO_SOLUTION;
    switch (pattern.is) {
      case 'leaf':
        return meet(this, pattern, node, environment);
      case 'meta':
        return bindMeta(this, pattern, node, environment);
      case 'tree':
        return this.#matchTree(pattern, node, environment);
      case 'choice':
        return matchChoice(this, pattern, node, environment);
      case 'nest':
        return matchExpressionNest(this, pattern, node, environment);
      case 'optional':
        return pattern.items.length === 1 ? this.match(pattern.items[0], node, environment) : NO_SOLUTION;
      case 'dots': {
        const { tree } = this.code;
        return this.meetAll(pattern, [{ start: tree.start[node], end: tree.end[node] }], environment);
      }
    }
  }

  #matchTree(pattern: Tree, node: Node, environment: Environment): Solutions {
    const { tree } = this.code;
    if (!isOfItsOwn(tree, pattern, node)) return NO_SOLUTION;
    const bare = this.disabled.has('comm_assoc') ? undefined : withoutDots(pattern, tree, node);
    if (bare) return this.match(bare, node, environment);
    if (tree.kind[node] !== pattern.kind && !ALIKE.get(pattern.kind)?.has(tree.kind[node])) {
      if (pattern.kind === ASSIGNMENT && tree.kind[node] === INITIALISED)
        return matchInitialised(this, pattern, node, environment);
      const signed = matchSignedNumber(this, pattern, node, environment);
      if (signed.length > 0) return signed;
      if (this.trace) this.trace.miss(tokensOf(pattern)[0], node, environment);
      return NO_SOLUTION;
    }
    if (!this.#jumpTargets.fits(tree, node)) return NO_SOLUTION;
    const special = specialOf(pattern.kind);
    const solutions = this.#jumpTargets.within(tree, node, () =>
      special
        ? special(this, pattern, node, environment)
        : this.matchRow(pattern.children, this.code.children(node), environment),
    );
    if (solutions.length === 0) return NO_SOLUTION;
    // A label goes without the statement behind it.
    const isWhole = isRemoved(pattern) && !LABELS.has(pattern.kind);
    const done = isWhole ? this.#remove(pattern, node, solutions) : solutions;
    return attach(this, pattern.attached, node, done);
  }

  #remove(pattern: Tree, node: Node, solutions: Solutions): Solutions {
    const removal = { is: 'removal' as const, pattern, span: wholeOf(this.code, node) };
    return solutions.map(({ environment, witness }) => ({
      environment,
      witness: witness?.is === 'split' ? witness : { is: 'both' as const, left: removal, right: witness },
    }));
  }

  matchRow(patterns: readonly PatternNode[], nodes: readonly Node[], environment: Environment): Solutions {
    return matchRow(this, patterns, nodes, environment);
  }
}

function withoutScopes(surroundings: Surroundings): Surroundings {
  return { ...surroundings, isLocal: () => false, scopeOf: () => undefined };
}
