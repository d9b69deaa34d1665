import type { Choice, PatternNode } from '../ast.ts';
import type { Matcher } from './matcher.ts';
import { childrenOf, metavariablesAt, tokensOf } from './pattern-facts.ts';

// A metavariable that occurs nowhere but behind the dots is bound on each path by itself; one that is used
// elsewhere too means the same on all paths.
//
//     f(x);          if (c) g(a); else g(b);      y is a on one path and b on the other
//     ...
//     g(y);

const NONE: ReadonlySet<string> = new Set();
const known = new WeakMap<readonly PatternNode[], Map<number, ReadonlySet<string>>>();

/** Keys of the rule's own metavariables that occur in `items` from `from` on and nowhere else. */
export function localVariables(
  matcher: Matcher,
  items: readonly PatternNode[],
  from: number,
): ReadonlySet<string> {
  let places = known.get(items);
  if (!places) {
    places = new Map();
    known.set(items, places);
  }
  let locals = places.get(from);
  if (!locals) {
    const inside = new Map<string, number>();
    for (const item of items.slice(from)) count(matcher, item, inside);
    const found = [...inside]
      .filter(([key, times]) => matcher.occurrences.get(key) === times && !matcher.inherited.has(key))
      .map(([key]) => key);
    locals = found.length > 0 ? new Set(found) : NONE;
    places.set(from, locals);
  }
  return locals;
}

/** Counts how often each metavariable occurs, in plus code too. */
export function count(
  matcher: { readonly names: ReadonlyMap<string, string> },
  pattern: PatternNode,
  into: Map<string, number>,
): void {
  const add = (key: string, times = 1) => into.set(key, (into.get(key) ?? 0) + times);
  for (const metavariable of metavariablesAt(pattern)) {
    add(metavariable.key);
    if (metavariable.length?.metavariable) add(metavariable.length.metavariable.key);
    for (const type of metavariable.types) count(matcher, type, into);
  }
  if (pattern.is === 'leaf' || pattern.is === 'meta' || pattern.is === 'dots') {
    for (const token of tokensOf(pattern))
      for (const run of [...token.plusBefore, ...token.plusAfter])
        for (const plus of run.tokens) {
          const key = matcher.names.get(plus.text);
          if (key) add(key);
        }
  }
  if (pattern.is === 'dots' || pattern.is === 'nest')
    for (const when of pattern.when)
      if ('items' in when) for (const item of when.items) count(matcher, item, into);
  if (pattern.is === 'choice' && pattern.isomorphism !== undefined) countForms(matcher, pattern, add);
  else for (const child of childrenOf(pattern)) count(matcher, child, into);
}

// Of the forms that an isomorphism allows, a match has one.
function countForms(
  matcher: { readonly names: ReadonlyMap<string, string> },
  { branches }: Choice,
  add: (key: string, times: number) => void,
): void {
  const most = new Map<string, number>();
  for (const branch of branches) {
    const counts = new Map<string, number>();
    for (const item of branch) count(matcher, item, counts);
    for (const [key, times] of counts) most.set(key, Math.max(times, most.get(key) ?? 0));
  }
  for (const [key, times] of most) add(key, times);
}
