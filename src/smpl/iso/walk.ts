import { field, kind, kindName } from '../../c/kinds.ts';
import type { PatternNode, Tree, When } from '../ast.ts';
import { isExpression, isStatement } from './code-kinds.ts';
import { choose, otherForms } from './forms.ts';
import type { RuleContext } from './instantiate.ts';
import { hasKind, type Isomorphism } from './isomorphism.ts';
import { tokensOf } from './tokens.ts';

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

/** How many tokens more the forms of a rule may have, and which isomorphisms found no room. */
export interface FormBudget {
  left: number;
  readonly unapplied: Set<string>;
}

/** One isomorphism's way through a pattern. Code in which it finds nothing stays the same object. */
export class Walk {
  readonly #isomorphism: Isomorphism;
  readonly #rule: RuleContext;
  readonly #budget: FormBudget;
  readonly #limit: number;

  constructor(isomorphism: Isomorphism, rule: RuleContext, budget: FormBudget, limit: number) {
    this.#isomorphism = isomorphism;
    this.#rule = rule;
    this.#budget = budget;
    this.#limit = limit;
  }

  sequence(items: readonly PatternNode[], use: Use, depth = 0): readonly PatternNode[] {
    return mapped(items, (item) => this.#node(item, use, depth));
  }

  #node(node: PatternNode, use: Use, depth: number): PatternNode {
    const inside = lift(this.#inside(node, use, depth));
    return depth < this.#limit ? this.#apply(inside, use) : inside;
  }

  #inside(node: PatternNode, use: Use, depth: number): PatternNode {
    switch (node.is) {
      case 'tree':
        return withPart(
          node,
          'children',
          mapped(node.children, (child) => this.#child(node, child, use, depth)),
        );
      case 'choice': {
        const below = node.isomorphism === undefined ? depth : depth + 1;
        const branches = mapped(node.branches, (branch) => this.sequence(branch, use, below));
        const isForms = node.isomorphism !== undefined && branches !== node.branches;
        return withPart(node, 'branches', isForms ? flat(branches) : branches);
      }
      case 'nest': {
        const items = this.sequence(node.items, 'unknown', depth);
        return withPart(withPart(node, 'items', items), 'when', this.#whens(node.when, depth));
      }
      case 'optional':
        return withPart(node, 'items', this.sequence(node.items, use, depth));
      case 'dots':
        return withPart(node, 'when', this.#whens(node.when, depth));
      default:
        return node;
    }
  }

  #whens(whens: readonly When[], depth: number): readonly When[] {
    return mapped(whens, (when) =>
      'items' in when ? withPart(when, 'items', this.sequence(when.items, 'unknown', depth)) : when,
    );
  }

  #child(parent: Tree, child: PatternNode, use: Use, depth: number): PatternNode {
    if (isPart(parent, child)) return this.#inside(child, 'value', depth);
    if (hasParenthesesOfParent(parent, child)) return this.#inside(child, 'test', depth);
    return this.#node(child, useOf(parent, child, use), depth);
  }

  #apply(node: PatternNode, use: Use): PatternNode {
    const { category, name, roots } = this.#isomorphism;
    if (roots && !(hasKind(node) && roots.has(node.kind))) return node;
    if (this.#budget.unapplied.has(name) || !fitsPlace(category, node, use)) return node;
    const others = otherForms(this.#isomorphism, [node], this.#rule).flatMap(({ form, items }) => {
      const isTested = category !== 'ToTestExpression' || form === 0 || use === 'test' || use === 'negated';
      if (isTested && !node.tested) return [items];
      if (!isTested && use !== 'unknown') return [];
      return [items.map((item) => ({ ...item, tested: true as const }))];
    });
    if (others.length === 0) return node;
    if (this.#budget.left <= 0) {
      this.#budget.unapplied.add(name);
      return node;
    }
    this.#budget.left -= others.flatMap((items) => items.flatMap(tokensOf)).length;
    return choose(
      this.#isomorphism,
      [node],
      others.map((items) => ({ items })),
    );
  }
}

// Forms of a form stand behind all others: E of `E != NULL` is more general than `NULL != E`.
function flat(branches: readonly (readonly PatternNode[])[]): readonly (readonly PatternNode[])[] {
  const behind: (readonly PatternNode[])[] = [];
  const list = branches.map((branch) => {
    const [item] = branch;
    if (branch.length > 1 || item?.is !== 'choice' || item.isomorphism === undefined) return branch;
    if (item.attached.length > 0) return branch;
    behind.push(...item.branches.slice(1));
    return item.branches[0];
  });
  return behind.length > 0 ? [...list, ...behind] : branches;
}

/** The list itself where `change` changes none of its members. */
function mapped<T>(list: readonly T[], change: (member: T) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const member = change(list[at]);
    if (member !== list[at]) changed ??= list.slice(0, at);
    changed?.push(member);
  }
  return changed ?? list;
}

function withPart<T extends object, K extends keyof T>(whole: T, part: K, value: T[K]): T {
  return whole[part] === value ? whole : { ...whole, [part]: value };
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

// if (E)      are the parentheses of the statement; those of `(E) ? a : b` are of the expression
function hasParenthesesOfParent(parent: Tree, child: PatternNode): child is Tree {
  const isCondition = child.field === CONDITION && !isExpression(parent);
  return isCondition && child.is === 'tree' && kindName(child.kind) === 'parenthesized_expression';
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
