import type { Meta, Metavariable, Pattern, PatternNode } from '../ast.ts';
import { choose, otherForms } from './forms.ts';
import type { RuleContext } from './instantiate.ts';
import { hasKind, type Isomorphism } from './isomorphism.ts';
import { repeatedIn } from './repeated.ts';
import { tokensOf } from './tokens.ts';
import { Walk } from './walk.ts';

/** A pattern with the other forms of its code beside it, and the metavariables that only they have. */
export interface Expansion {
  readonly pattern: Pattern;
  readonly added: readonly Metavariable[];
  /** Names of isomorphisms that were not applied everywhere, as there were too many forms already. */
  readonly unapplied: readonly string[];
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
  const budget = { left: MOST_TOKENS, unapplied: new Set<string>() };
  const added: Metavariable[] = [];
  const context: RuleContext = {
    plusWords: plusWordsOf(pattern),
    repeated: repeatedIn(pattern.items),
    typeUses: typeUsesOf(pattern.items),
    newMetavariable(like, types) {
      const name = `${like.name}'${added.length + 1}`;
      const made: Metavariable = { ...like, types, name, key: `${rule}.${name}` };
      added.push(made);
      return made;
    },
  };
  let items = pattern.items;
  let kinds = kindsOf(items);
  for (const isomorphism of isomorphisms) {
    if (isomorphism.roots && ![...isomorphism.roots].some((root) => kinds.has(root))) continue;
    const before = items;
    if (isomorphism.category === 'TopLevel') items = expandTop({ ...pattern, items }, isomorphism, context);
    else items = new Walk(isomorphism, context, budget, limit).sequence(items, 'unknown');
    if (items !== before) kinds = kindsOf(items);
  }
  return { pattern: { ...pattern, items }, added, unapplied: [...budget.unapplied] };
}

function plusWordsOf({ items }: Pattern): Set<string> {
  const tokens = items.flatMap(tokensOf);
  const runs = tokens.flatMap(({ plusBefore, plusAfter }) => [...plusBefore, ...plusAfter]);
  return new Set(runs.flatMap((run) => run.tokens.map(({ text }) => text)));
}

// T *x;     T may stand nowhere in the pattern and still be needed, as often as x does
function typeUsesOf(items: readonly PatternNode[]): Map<string, number> {
  const uses = new Map<string, number>();
  for (const { metavariable } of metasOf(items))
    for (const { token } of metasOf(metavariable.types))
      uses.set(token.text, (uses.get(token.text) ?? 0) + 1);
  return uses;
}

function expandTop(pattern: Pattern, isomorphism: Isomorphism, rule: RuleContext): readonly PatternNode[] {
  if (pattern.level !== 'statements') return pattern.items;
  const others = otherForms(isomorphism, pattern.items, rule);
  return others.length === 0 ? pattern.items : [choose(isomorphism, pattern.items, others)];
}

// What is in a pattern: an isomorphism of which nothing is there need not walk through it.
function kindsOf(items: readonly PatternNode[]): Set<number> {
  return new Set([...nodesOf(items)].flatMap((node) => (hasKind(node) ? [node.kind] : [])));
}

function metasOf(items: readonly PatternNode[]): Meta[] {
  return [...nodesOf(items)].filter((node) => node.is === 'meta');
}

function* nodesOf(items: readonly PatternNode[]): Generator<PatternNode> {
  for (const node of items) {
    yield node;
    if (node.is === 'tree') yield* nodesOf(node.children);
    if (node.is === 'choice') for (const branch of node.branches) yield* nodesOf(branch);
    if (node.is === 'nest' || node.is === 'optional') yield* nodesOf(node.items);
    if (node.is === 'nest' || node.is === 'dots') {
      for (const when of node.when) if ('items' in when) yield* nodesOf(when.items);
    }
  }
}
