import { field, kind } from '../c/kinds.ts';
import { NONE, type Node } from '../c/syntax-tree.ts';
import type { Cfg } from '../flow/cfg.ts';
import { normalText } from '../flow/normal-text.ts';
import { reachableFrom } from '../flow/paths.ts';
import { type Definition, definitionsReaching } from '../flow/reaching-definitions.ts';
import { bare } from '../flow/statements.ts';
import { accessesAt, accessesOf, nodesSetting } from '../flow/uses.ts';
import { variableAt } from '../flow/variables.ts';
import { type Flags, flags } from './flags.ts';

/** A constant that is no FOLL_* flag: `1`, `true`, `VM_READ`, `WRITE`. */
export interface FlagLiteral {
  text: string;
  node: Node;
}

/** What a flags (or `int write`) argument can be, from the code before it. */
export interface FlagValue {
  /** Flags that are set on every path, in alphabetical order. */
  must: readonly string[];
  /** Flags that are set on some path; holds `must`. */
  may: readonly string[];
  /** Constants that are no flags, in text order; 0 is none of them. */
  literals: readonly FlagLiteral[];
  /** Names of the function's parameters that the value depends on, be it as value or as condition. */
  parameters: readonly string[];
  /** True where a part of it cannot be known here: a parameter's value, a member, a call. */
  unknown: boolean;
  /**
   * The argument as written: constants only, `c ? A : B`, a local variable, a parameter, a truth value (`a == b`,
   * `!a`, `a && b`: 1 or 0, no flag), or anything else.
   */
  shape: 'constant' | 'conditional' | 'variable' | 'parameter' | 'truth' | 'expression';
  /** The condition of `c ? A : B`, else NONE. */
  condition: Node;
  /** The assignments, declarators and updates that made it, nodes of `cfg.fn.tree` in text order. */
  definitions: readonly Node[];
}

const IDENTIFIER = kind('identifier');
const NUMBER = kind('number_literal');
const CONDITIONAL = kind('conditional_expression');
const BINARY = kind('binary_expression');
const UNARY = kind('unary_expression');
const CAST = kind('cast_expression');
const ASSIGNMENT = kind('assignment_expression');
const INIT_DECLARATOR = kind('init_declarator');
const UPDATE = kind('update_expression');
const FIELD = kind('field_expression');
const IF = kind('if_statement');
const words = new Set(['true', 'false', 'null'].map(kind));

const CONDITION = field('condition');
const CONSEQUENCE = field('consequence');
const ALTERNATIVE = field('alternative');
const LEFT = field('left');
const RIGHT = field('right');
const OPERATOR = field('operator');
const ARGUMENT = field('argument');
const VALUE = field('value');

/** The value of an expression as evaluated in the cfg node `at`. */
export function flagValue(expression: Node, cfg: Cfg, at: number): FlagValue {
  const reader = new FlagReader(cfg);
  const value = reader.settle(expression, at);
  const node = withoutCasts(cfg, expression);
  const { tree } = cfg.fn;
  return {
    must: [...(value.must ?? [])].sort(),
    may: [...value.may].sort(),
    literals: [...reader.literals]
      .sort((a, b) => a - b)
      .map((found) => ({ text: tree.text(found), node: found })),
    parameters: [...reader.parameters].sort(),
    unknown: value.unknown,
    shape: shapeOf(cfg, node),
    condition: tree.kind[node] === CONDITIONAL ? tree.child(node, CONDITION) : NONE,
    definitions: [...reader.definitions].sort((a, b) => a - b),
  };
}

class FlagReader {
  readonly literals = new Set<Node>();
  readonly parameters = new Set<string>();
  readonly definitions = new Set<Node>();
  readonly #cfg: Cfg;
  /** What is known of each definition; loops make it take several rounds. */
  readonly #values = new Map<Node, Flags>();
  /** The definitions read in this round. */
  readonly #read = new Set<Node>();
  readonly #conditions = new Set<Node>();
  #changed = false;

  constructor(cfg: Cfg) {
    this.#cfg = cfg;
  }

  settle(expression: Node, at: number): Flags {
    for (;;) {
      this.#changed = false;
      this.#read.clear();
      const value = this.read(expression, at);
      if (!this.#changed) return value;
    }
  }

  read(expression: Node, at: number): Flags {
    const { tree } = this.#cfg.fn;
    const node = bare(tree, expression);
    switch (tree.kind[node]) {
      case NUMBER:
        return Number(tree.text(node).replace(/[uUlL]+$/, '')) === 0 ? flags.none : this.#literal(node);
      case IDENTIFIER:
        return this.#name(node, at);
      case FIELD:
        return this.#variable(normalText(tree, node), at);
      case CAST:
        return this.read(tree.child(node, VALUE), at);
      case ASSIGNMENT:
        return this.read(tree.child(node, RIGHT), at);
      case CONDITIONAL:
        this.#dependsOn(tree.child(node, CONDITION), at);
        return flags.either(
          this.read(tree.child(node, CONSEQUENCE), at),
          this.read(tree.child(node, ALTERNATIVE), at),
        );
      case BINARY:
        return this.#binary(node, at);
      default:
        if (words.has(tree.kind[node])) return this.#literal(node);
        this.#dependsOn(node, at);
        return flags.anything;
    }
  }

  #literal(node: Node): Flags {
    this.literals.add(node);
    return flags.none;
  }

  #name(node: Node, at: number): Flags {
    const name = this.#cfg.fn.tree.text(node);
    if (/^FOLL_\w+$/.test(name)) return flags.of(name);
    if (isConstantName(name) && !variableAt(this.#cfg, name, node)) return this.#literal(node);
    return this.#variable(name, at);
  }

  #binary(node: Node, at: number): Flags {
    const { tree } = this.#cfg.fn;
    const operator = tree.text(tree.child(node, OPERATOR));
    const left = tree.child(node, LEFT);
    const right = tree.child(node, RIGHT);
    if (operator === '|' || operator === '+') return flags.both(this.read(left, at), this.read(right, at));
    if (operator === '&') return this.#masked(this.read(left, at), right, at);
    this.#dependsOn(node, at);
    return flags.anything;
  }

  // flags & FOLL_WRITE    flags & ~FOLL_FORCE
  #masked(value: Flags, mask: Node, at: number): Flags {
    const { tree } = this.#cfg.fn;
    const node = bare(tree, mask);
    // write & 1      a bit of something else: no flag is meant
    if (tree.descendants(node, NUMBER).length > 0) {
      this.#dependsOn(node, at);
      return flags.anything;
    }
    const inverted = tree.kind[node] === UNARY && tree.text(tree.child(node, OPERATOR)) === '~';
    if (!inverted) return flags.only(value, this.read(node, at));
    return flags.without(value, this.read(tree.child(node, ARGUMENT), at));
  }

  #variable(name: string, at: number): Flags {
    const reaching = definitionsReaching(this.#cfg, at, name);
    // Nothing reaches code that is never run.
    if (reaching.length === 0) return flags.anything;
    const value = reaching.map((definition) => this.#definition(name, definition)).reduce(flags.either);
    return this.#isLetOut(name, at) ? flags.either(value, flags.anything) : value;
  }

  // unsigned int *p = &flags;  ...  *p |= FOLL_FORCE;      whoever has the address may set it
  //                   ^^^^^^
  #isLetOut(name: string, at: number): boolean {
    return nodesSetting(this.#cfg, name).some(
      (id) =>
        accessesAt(this.#cfg, id).some(({ kind, text }) => kind === 'address' && text === name) &&
        reachableFrom(this.#cfg, id).has(at),
    );
  }

  #definition(name: string, { kind, at, node, value, operator }: Definition): Flags {
    if (kind === 'parameter') this.parameters.add(name);
    if (kind !== 'assignment' && kind !== 'update') return flags.anything;
    const known = this.#values.get(node) ?? flags.nothing;
    if (this.#read.has(node)) return known;
    this.#read.add(node);
    this.definitions.add(definitionNode(this.#cfg, node));
    this.#guardedBy(node, at);
    const result = kind === 'assignment' ? this.read(value, at) : this.#update(name, at, operator, value);
    if (!flags.equal(result, known)) this.#changed = true;
    this.#values.set(node, result);
    return result;
  }

  #update(name: string, at: number, operator: string, value: Node): Flags {
    const before = this.#variable(name, at);
    if (operator === '|=' || operator === '+=') return flags.both(before, this.read(value, at));
    return operator === '&=' ? this.#masked(before, value, at) : flags.anything;
  }

  // if (write) flags |= FOLL_WRITE;
  //     ^^^^^ a parameter: callers decide
  #guardedBy(node: Node, at: number): void {
    const { tree, body } = this.#cfg.fn;
    for (let above = node; above > body; above = tree.parent[above])
      if (tree.kind[above] === IF) this.#dependsOn(tree.child(above, CONDITION), at);
  }

  #dependsOn(expression: Node, at: number): void {
    for (const { variable, node } of accessesOf(this.#cfg.fn.tree, expression)) {
      if (!variableAt(this.#cfg, variable, node)) continue;
      for (const { kind, value, at: place } of definitionsReaching(this.#cfg, at, variable)) {
        if (kind === 'parameter') this.parameters.add(variable);
        if (value === NONE || this.#conditions.has(value)) continue;
        this.#conditions.add(value);
        this.#dependsOn(value, place);
      }
    }
  }
}

// By convention: VM_READ, WRITE, PROT_WRITE.
const isConstantName = (name: string): boolean => /^[A-Z][A-Z\d_]*$/.test(name);

function definitionNode(cfg: Cfg, node: Node): Node {
  const found = cfg.fn.tree.closest(node, ASSIGNMENT, INIT_DECLARATOR, UPDATE);
  return found === NONE ? node : found;
}

function withoutCasts(cfg: Cfg, expression: Node): Node {
  const { tree } = cfg.fn;
  let node = bare(tree, expression);
  while (tree.kind[node] === CAST) node = bare(tree, tree.child(node, VALUE));
  return node;
}

function shapeOf(cfg: Cfg, node: Node): FlagValue['shape'] {
  const { tree } = cfg.fn;
  if (tree.kind[node] === CONDITIONAL) return 'conditional';
  if (tree.kind[node] === IDENTIFIER) {
    const variable = variableAt(cfg, tree.text(node), node);
    if (variable) return variable.isParameter ? 'parameter' : 'variable';
  }
  if (isConstant(cfg, node)) return 'constant';
  const operator = tree.child(node, OPERATOR);
  return operator !== NONE && truthful.has(tree.text(operator)) ? 'truth' : 'expression';
}

const truthful = new Set(['==', '!=', '<', '<=', '>', '>=', '&&', '||', '!']);

function isConstant(cfg: Cfg, expression: Node): boolean {
  const { tree } = cfg.fn;
  const node = bare(tree, expression);
  if (tree.kind[node] === BINARY)
    return isConstant(cfg, tree.child(node, LEFT)) && isConstant(cfg, tree.child(node, RIGHT));
  if (tree.kind[node] === IDENTIFIER)
    return isConstantName(tree.text(node)) && !variableAt(cfg, tree.text(node), node);
  return tree.kind[node] === NUMBER || words.has(tree.kind[node]);
}
