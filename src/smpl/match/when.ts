import type { PatternNode, When } from '../ast.ts';
import type { Sequence } from './sequence.ts';

/** The `when` clauses of dots, sorted by what they ask. */
export interface WhenRules {
  readonly any: boolean;
  readonly strict: boolean;
  readonly exists: boolean;
  readonly not: readonly (readonly PatternNode[])[];
  readonly only: readonly (readonly PatternNode[])[];
  readonly branches: readonly { readonly branch: 'true' | 'false'; readonly items: readonly PatternNode[] }[];
  /** Is anything asked of what the dots pass? */
  readonly restricts: boolean;
  sequence(items: readonly PatternNode[]): Sequence;
}

const sequences = new WeakMap<readonly PatternNode[], Sequence>();

function sequence(items: readonly PatternNode[]): Sequence {
  let made = sequences.get(items);
  if (!made) {
    made = { items, closed: false };
    sequences.set(items, made);
  }
  return made;
}

export function readWhen(whens: readonly When[], exists: boolean): WhenRules {
  const of = <Is extends When['is']>(...is: Is[]) =>
    whens.filter((when): when is Extract<When, { is: Is }> => (is as string[]).includes(when.is));
  const not = of('not').map(({ items }) => items);
  const only = of('only').map(({ items }) => items);
  const branches = of('not-branch');
  const quantifier = whens.findLast(({ is }) => is === 'exists' || is === 'forall')?.is;
  return {
    any: whens.some(({ is }) => is === 'any'),
    strict: whens.some(({ is }) => is === 'strict'),
    exists: quantifier === undefined ? exists : quantifier === 'exists',
    not,
    only,
    branches,
    restricts: not.length + only.length + branches.length > 0,
    sequence,
  };
}
