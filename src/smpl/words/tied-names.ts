import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';

/** Where a name can stand, told by the tokens around it. */
export type NamePlace = 'returned' | 'initialised';

/** For each name that a rule leaves open, the places where it must stand. */
export type TiedNames = readonly (readonly NamePlace[])[];

const RETURN = kind('return_statement');
const INITIALISED = kind('init_declarator');

/**
 * The places that the open names of a pattern have in all its matches:
 *
 *     T ret = C;      ret is initialised by a constant
 *     ...
 *     return ret;     and returned
 */
export function tiedNames(items: readonly PatternNode[]): TiedNames {
  const places = new Map<string, NamePlace[]>();
  const visit = (pattern: PatternNode): void => {
    if (pattern.is !== 'tree') return;
    const named = namedPlace(pattern.kind, pattern.children);
    if (named) places.set(named.key, [...(places.get(named.key) ?? []), named.place]);
    for (const child of pattern.children) visit(child);
  };
  for (const item of items) visit(item);
  return [...places.values()].filter(({ length }) => length > 1);
}

function namedPlace(
  of: number,
  [first, second, third]: readonly PatternNode[],
): { key: string; place: NamePlace } | undefined {
  if (of === RETURN && isName(second) && third?.is === 'leaf')
    return { key: second.metavariable.key, place: 'returned' };
  const isInitialised = of === INITIALISED && third?.is === 'meta' && third.metavariable.kind === 'constant';
  return isInitialised && isName(first) ? { key: first.metavariable.key, place: 'initialised' } : undefined;
}

function isName(pattern: PatternNode | undefined): pattern is Extract<PatternNode, { is: 'meta' }> {
  return (
    pattern?.is === 'meta' && pattern.metavariable.kind === 'identifier' && !pattern.metavariable.inherited
  );
}
