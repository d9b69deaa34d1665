import type { Metavariable, PatternNode, Rule } from './ast.ts';
import { childrenOf, metavariablesAt, variablesOf } from './match/pattern-facts.ts';

const known = new WeakMap<Rule, ReadonlySet<string>>();

/**
 * Keys of the metavariables without which a rule matches nothing. One that stands in a branch of a disjunction, a
 * `?` line, a nest that may be empty or a `when` alone is not needed: without a value only that part matches nothing.
 *
 *     @@ identifier r.f; @@
 *     (
 *       f(1)
 *     |
 *       g(1)      found where r did not match, too
 *     )
 */
export function neededBy(rule: Rule): ReadonlySet<string> {
  let needed = known.get(rule);
  if (!needed) {
    const names = new Map(rule.metavariables.map((one) => [one.name, one]));
    needed = new Set(rule.minus.items.flatMap((item) => [...needs(item, names)]));
    known.set(rule, needed);
  }
  return needed;
}

type Names = ReadonlyMap<string, Metavariable>;

function needs(node: PatternNode, names: Names): ReadonlySet<string> {
  switch (node.is) {
    case 'leaf':
    case 'meta':
      return new Set(keysAt(node, names));
    case 'tree':
      return inAll([
        node.attached.flatMap((one) => keysOf(one)),
        ...node.children.map((one) => needs(one, names)),
      ]);
    case 'choice': {
      const branches = node.branches.map((branch) => inAll(branch.map((item) => needs(item, names))));
      if (node.of === 'and') return inAll(branches);
      const [first, ...others] = branches;
      return new Set([...first].filter((key) => others.every((other) => other.has(key))));
    }
    case 'nest':
      return node.least === 1 ? inAll(childrenOf(node).map((one) => needs(one, names))) : new Set();
    case 'dots':
    case 'optional':
      return new Set();
  }
}

const inAll = (parts: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => [...part]));

// Those of the token itself, and of the code that is added beside it.
function keysAt(node: PatternNode, names: Names): string[] {
  const added = [...variablesOf(node)].flatMap((key) =>
    key.startsWith('+') ? (names.get(key.slice(1)) ?? []) : [],
  );
  return [...metavariablesAt(node), ...added].flatMap(keysOf);
}

function keysOf({ key, types, length, fresh }: Metavariable): string[] {
  const parts = fresh?.is === 'joined' ? fresh.parts : [];
  return [
    key,
    ...types.flatMap((type) => [...variablesOf(type)]),
    ...(length?.metavariable ? [length.metavariable.key] : []),
    ...parts.flatMap((part) => (typeof part === 'string' ? [] : [part.key])),
  ];
}
