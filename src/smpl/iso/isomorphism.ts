import type { Leaf, Metavariable, PatternNode, Tree } from '../ast.ts';

/**
 * What an isomorphism speaks of, and where:
 *
 * - `ArgExpression`: an argument of a call or the right side of an assignment;
 * - `TestExpression`: where C tests a value; `ToTestExpression`: all but its first form stand in such places;
 * - `TopLevel`: a pattern that is nothing but this.
 */
export type IsoCategory =
  | 'Expression'
  | 'ArgExpression'
  | 'TestExpression'
  | 'ToTestExpression'
  | 'Statement'
  | 'Declaration'
  | 'Type'
  | 'TopLevel';

export const ISO_CATEGORIES: readonly IsoCategory[] = [
  'Expression',
  'ArgExpression',
  'TestExpression',
  'ToTestExpression',
  'Statement',
  'Declaration',
  'Type',
  'TopLevel',
];

/** What a metavariable of an isomorphism may stand for. */
export interface Purity {
  /** Only a metavariable of the rule, with no plus code on it: the isomorphism drops it. */
  readonly pure: boolean;
  /** Only context code. */
  readonly context: boolean;
}

/**
 * `A <=> B => C`: code in one of the forms up to the last `<=>` may also look like any other form; code in the form behind
 * `=>` may not.
 */
export interface Isomorphism {
  readonly name: string;
  readonly category: IsoCategory;
  readonly metavariables: readonly Metavariable[];
  readonly purity: ReadonlyMap<Metavariable, Purity>;
  readonly forms: readonly (readonly PatternNode[])[];
  /** The forms that are looked for: the first `sources` ones. */
  readonly sources: number;
  /** The kinds of node that a form looked for begins with; undefined where that may be any. */
  readonly roots: ReadonlySet<number> | undefined;
}

/** A node whose kind is that of C code. */
export function hasKind(node: PatternNode): node is Tree | Leaf {
  return node.is === 'tree' || node.is === 'leaf';
}

/** See `Isomorphism.roots`. */
export function rootsOf(forms: readonly (readonly PatternNode[])[]): ReadonlySet<number> | undefined {
  const roots = forms.map(([first]) => first);
  return roots.every(hasKind) ? new Set(roots.map(({ kind }) => kind)) : undefined;
}
