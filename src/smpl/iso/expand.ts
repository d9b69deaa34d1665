import { field, kind, kindName } from '../../c/kinds.ts';
import type { Choice, Metavariable, Pattern, PatternNode, Tree, When } from '../ast.ts';
import { instantiate, type RuleContext } from './instantiate.ts';
import type { Isomorphism } from './isomorphism.ts';
import { tokensOf } from './tokens.ts';
import { isExpression, isStatement, unify } from './unify.ts';

/** A pattern with the other forms of its code beside it, and the metavariables that only they have. */
export interface Expansion {
  readonly pattern: Pattern;
  readonly added: readonly Metavariable[];
}

/** Tokens of other forms in one rule: more of them make it slow without making it see more. */
const MOST_TOKENS = 4000;

/**
 * Puts an `alternatives` choice in place of code that an isomorphism knows in another form, the form written in the rule
 * first. The isomorphisms are applied in their order, each once, inner code before outer, to forms made by earlier ones
 * too. `limit` bounds how many may stand one in another.
 */
export function expand(
  pattern: Pattern,
  rule: string,
  isomorphisms: readonly Isomorphism[],
  limit = Number.POSITIVE_INFINITY,
): Expansion {
  const budget = { left: MOST_TOKENS };
  const added: Metavariable[] = [];
  const context: RuleContext = {
    plusWords: plusWordsOf(pattern),
    newMetavariable(like, types) {
      const name = `${like.name}'${added.length + 1}`;
      const made: Metavariable = { ...like, types, name, key: `${rule}.${name}` };
      added.push(made);
      return made;
    },
  };
  let items = pattern.items;
  for (const isomorphism of isomorphisms) {
    if (isomorphism.category === 'TopLevel') items = expandTop({ ...pattern, items }, isomorphism, context);
    else items = new Walk(isomorphism, context, budget, limit).sequence(items, 'unknown');
  }
  return { pattern: { ...pattern, items }, added };
}

function plusWordsOf({ items }: Pattern): Set<string> {
  const tokens = items.flatMap(tokensOf);
  const runs = tokens.flatMap(({ plusBefore, plusAfter }) => [...plusBefore, ...plusAfter]);
  return new Set(runs.flatMap((run) => run.tokens.map(({ text }) => text)));
}

function expandTop(pattern: Pattern, isomorphism: Isomorphism, rule: RuleContext): readonly PatternNode[] {
  if (pattern.level !== 'statements') return pattern.items;
  const others = otherForms(isomorphism, pattern.items, rule);
  return others.length === 0 ? pattern.items : [choose(isomorphism, pattern.items, others)];
}

function otherForms(
  isomorphism: Isomorphism,
  items: readonly PatternNode[],
  rule: RuleContext,
): { form: number; items: readonly PatternNode[] }[] {
  for (let source = 0; source < isomorphism.sources; source++) {
    const found = unify(isomorphism, isomorphism.forms[source], items);
    if (!found) continue;
    return isomorphism.forms.flatMap((form, at) => {
      const made = at === source ? undefined : instantiate(form, items, found, rule);
      return made ? [{ form: at, items: made }] : [];
    });
  }
  return [];
}

function choose(
  { name }: Isomorphism,
  written: readonly PatternNode[],
  others: readonly { items: readonly PatternNode[] }[],
): Choice {
  const [first] = written;
  const branches = [written, ...others.map(({ items }) => items)];
  return {
    is: 'choice',
    of: 'or',
    branches: branches.map((branch) => branch.map((node) => ({ ...node, field: 0, attached: [] }))),
    isomorphism: name,
    attached: first.attached,
    field: first.field,
  };
}

/**
 * How C uses the value at a place: it tests it, it tests the opposite (behind `!`), it does not, or the pattern does not
 * show: `x != NULL` as the whole pattern may be found anywhere.
 */
type Use = 'test' | 'negated' | 'argument' | 'value' | 'unknown';

const CONDITION = field('condition');
const RIGHT = field('right');
const TYPE = field('type');
const SIZED = kind('sized_type_specifier');
const SIZEOF = kind('sizeof_expression');
const FUNCTION = kind('function_definition');
const ARGUMENTS = kind('argument_list');

class Walk {
  readonly #isomorphism: Isomorphism;
  readonly #rule: RuleContext;
  readonly #budget: { left: number };
  readonly #limit: number;

  constructor(isomorphism: Isomorphism, rule: RuleContext, budget: { left: number }, limit: number) {
    this.#isomorphism = isomorphism;
    this.#rule = rule;
    this.#budget = budget;
    this.#limit = limit;
  }

  sequence(items: readonly PatternNode[], use: Use, depth = 0): readonly PatternNode[] {
    return items.map((item) => this.#node(item, use, depth));
  }

  #node(node: PatternNode, use: Use, depth: number): PatternNode {
    const inside = lift(this.#inside(node, use, depth));
    return depth < this.#limit && this.#budget.left > 0 ? this.#apply(inside, use) : inside;
  }

  #inside(node: PatternNode, use: Use, depth: number): PatternNode {
    switch (node.is) {
      case 'tree':
        return { ...node, children: node.children.map((child) => this.#child(node, child, use, depth)) };
      case 'choice': {
        const below = node.isomorphism === undefined ? depth : depth + 1;
        return { ...node, branches: node.branches.map((branch) => this.sequence(branch, use, below)) };
      }
      case 'nest':
        return {
          ...node,
          items: this.sequence(node.items, 'unknown', depth),
          when: this.#whens(node.when, depth),
        };
      case 'optional':
        return { ...node, items: this.sequence(node.items, use, depth) };
      case 'dots':
        return { ...node, when: this.#whens(node.when, depth) };
      default:
        return node;
    }
  }

  #whens(whens: readonly When[], depth: number): readonly When[] {
    return whens.map((when) =>
      'items' in when ? { ...when, items: this.sequence(when.items, 'unknown', depth) } : when,
    );
  }

  #child(parent: Tree, child: PatternNode, use: Use, depth: number): PatternNode {
    if (isPart(parent, child)) return this.#inside(child, 'value', depth);
    const isCondition =
      child.field === CONDITION && child.is === 'tree' && kindName(child.kind) === 'parenthesized_expression';
    if (isCondition) return this.#inside(child, 'test', depth);
    return this.#node(child, useOf(parent, child, use), depth);
  }

  #apply(node: PatternNode, use: Use): PatternNode {
    const { category } = this.#isomorphism;
    if (!fitsPlace(category, node, use)) return node;
    const others = otherForms(this.#isomorphism, [node], this.#rule).flatMap(({ form, items }) => {
      const isTested = category !== 'ToTestExpression' || form === 0 || use === 'test' || use === 'negated';
      if (isTested) return [items];
      return use === 'unknown' ? [items.map((item) => ({ ...item, tested: true as const }))] : [];
    });
    if (others.length === 0) return node;
    this.#budget.left -= others.flatMap((items) => items.flatMap(tokensOf)).length;
    return choose(
      this.#isomorphism,
      [node],
      others.map((items) => ({ items })),
    );
  }
}

// sizeof [ (E) | E ] becomes [ sizeof(E) | sizeof E ]: the parentheses of a type are no part of its own.
function lift(node: PatternNode): PatternNode {
  if (node.is !== 'tree' || node.kind !== SIZEOF) return node;
  const at = node.children.findIndex((child) => child.is === 'choice' && child.isomorphism !== undefined);
  const choice = node.children[at];
  if (choice?.is !== 'choice') return node;
  const branches = choice.branches.map(([value]) => [
    { ...node, field: 0, attached: [], children: node.children.with(at, { ...value, field: choice.field }) },
  ]);
  return { ...choice, branches, field: node.field, attached: node.attached };
}

// The braces of a function or of ({ ... }) and the words of `unsigned int` are no code of their own.
function isPart(parent: Tree, child: PatternNode): boolean {
  if (parent.kind === SIZED) return true;
  const isBlock = child.is === 'tree' && kindName(child.kind) === 'compound_statement';
  return isBlock && (isExpression(parent) || parent.kind === FUNCTION || parent.kind === ARGUMENTS);
}

function fitsPlace(category: Isomorphism['category'], node: PatternNode, use: Use): boolean {
  switch (category) {
    case 'Expression':
    case 'ToTestExpression':
      return isExpression(node);
    case 'ArgExpression':
      return use === 'argument' && isExpression(node);
    case 'TestExpression':
      return use === 'test' && isExpression(node);
    case 'Statement':
      return isStatement(node);
    case 'Declaration':
      return node.is === 'tree' && kindName(node.kind) === 'declaration';
    case 'Type':
      return node.field === TYPE;
    case 'TopLevel':
      return false;
  }
}

function useOf(parent: Tree, child: PatternNode, use: Use): Use {
  switch (kindName(parent.kind)) {
    case 'parenthesized_expression':
      return use;
    case 'compound_statement':
    case 'macro_body':
      return 'unknown';
    case 'argument_list':
      return 'argument';
    case 'assignment_expression':
      return child.field === RIGHT ? 'argument' : 'value';
    case 'unary_expression':
      return operatorOf(parent) === '!' ? 'negated' : 'value';
    case 'binary_expression':
      return /^(?:&&|\|\|)$/.test(operatorOf(parent)) ? 'test' : 'value';
    default:
      return child.field === CONDITION ? 'test' : 'value';
  }
}

function operatorOf({ children }: Tree): string {
  const operator = children.find((child) => child.field === field('operator'));
  return operator?.is === 'leaf' ? operator.token.text : '';
}
