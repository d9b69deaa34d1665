import type { Leaf, Metavariable, PatternNode } from '../ast.ts';
import type { Token } from '../read/token.ts';

/** What can be said of a pattern without code: asked often, so kept. */
const removed = new WeakMap<PatternNode, boolean>();
const used = new WeakMap<PatternNode, ReadonlySet<string>>();

/** Are all tokens of the pattern removed, and nothing put in their place? */
export function isRemoved(pattern: PatternNode): boolean {
  let answer = removed.get(pattern);
  if (answer === undefined) {
    const tokens = tokensOf(pattern);
    answer =
      tokens.length > 0 &&
      tokens.every(
        ({ mark, plusBefore, plusAfter }) =>
          mark === 'minus' && plusBefore.length === 0 && plusAfter.length === 0,
      );
    removed.set(pattern, answer);
  }
  return answer;
}

/** Do edits or findings follow from where this token meets the code? */
export function leavesTrace(token: Token): boolean {
  return token.mark !== 'context' || token.plusBefore.length > 0 || token.plusAfter.length > 0;
}

export function childrenOf(pattern: PatternNode): readonly PatternNode[] {
  switch (pattern.is) {
    case 'tree':
      return pattern.children;
    case 'nest':
    case 'optional':
      return pattern.items;
    case 'choice':
      return pattern.branches.flat();
    default:
      return [];
  }
}

export function tokensOf(pattern: PatternNode): Token[] {
  if (pattern.is === 'leaf' || pattern.is === 'meta' || pattern.is === 'dots') return [pattern.token];
  const inner = childrenOf(pattern).flatMap(tokensOf);
  return pattern.is === 'nest' ? [pattern.open, ...inner, pattern.close] : inner;
}

/** The tokens of a pattern that has nothing but tokens. */
export function leavesOf(pattern: PatternNode): Leaf[] {
  if (pattern.is === 'leaf') return [pattern];
  return pattern.is === 'tree' ? pattern.children.flatMap(leavesOf) : [];
}

/** Keys of the metavariables in a pattern, those attached and those in `when` clauses and in plus code (by name) among them. */
export function variablesOf(pattern: PatternNode): ReadonlySet<string> {
  let keys = used.get(pattern);
  if (keys === undefined) {
    const found = new Set<string>();
    collect(pattern, found);
    keys = found;
    used.set(pattern, keys);
  }
  return keys;
}

function collect(pattern: PatternNode, into: Set<string>): void {
  for (const metavariable of metavariablesAt(pattern)) {
    into.add(metavariable.key);
    if (metavariable.length?.metavariable) into.add(metavariable.length.metavariable.key);
  }
  if (pattern.is === 'dots' || pattern.is === 'nest')
    for (const when of pattern.when) if ('items' in when) for (const item of when.items) collect(item, into);
  for (const token of pattern.is === 'leaf' || pattern.is === 'meta' ? [pattern.token] : [])
    for (const run of [...token.plusBefore, ...token.plusAfter])
      for (const plus of run.tokens) if (plus.kind === 'word') into.add(`+${plus.text}`);
  for (const child of childrenOf(pattern)) collect(child, into);
}

/** The metavariables that stand at this very node. */
export function metavariablesAt(pattern: PatternNode): readonly Metavariable[] {
  switch (pattern.is) {
    case 'meta':
      return [pattern.metavariable, ...pattern.positions, ...pattern.attached];
    case 'leaf':
      return [...pattern.positions, ...pattern.attached, ...formats(pattern)];
    default:
      return pattern.attached;
  }
}

function formats(leaf: Leaf): Metavariable[] {
  return (leaf.pieces ?? []).flatMap((piece) => (piece.is === 'format' ? [piece.metavariable] : []));
}
