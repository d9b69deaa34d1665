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

/** Can code hold names in all the places where they must stand? */
export function holdsNames(tied: TiedNames, code: string): boolean {
  return tied.every((places) => {
    const [first, ...others] = places.map((place) => namesAt(place, code));
    return [...first].some((name) => others.every((names) => names.has(name)));
  });
}

const GAP = String.raw`(?:\s|\\\r?\n|/\*[^]*?\*/|//[^\n]*|#[^\n]*)*`;
const ATTRIBUTE = String.raw`(?:${GAP}__attribute__\s*\(\([^;=]*?\)\))*`;
const CONSTANT = String.raw`(?=[-+.\d"'A-Z_u]|sizeof|true|false|null)`;
const PATTERNS: Record<NamePlace, RegExp> = {
  returned: new RegExp(String.raw`\breturn\b${GAP}(\w+)${GAP};`, 'g'),
  // int a = 1      *a = NULL      a[] = "x"      (*a)(void) = NULL
  initialised: new RegExp(
    String.raw`(?:[})*,]|\w(?=[\s/\\]))${GAP}(?:(\w+)(?:${GAP}\[[^\];]*\])*|\(${GAP}\*[\s*]*(\w+)[^;{}=]*\))${ATTRIBUTE}${GAP}=${GAP}${CONSTANT}`,
    'g',
  ),
};

function namesAt(place: NamePlace, code: string): Set<string> {
  const names = new Set<string>();
  for (const [, name, other] of code.matchAll(PATTERNS[place])) names.add(name ?? other);
  return names;
}
