import { field, kind } from '../../c/kinds.ts';
import type { Choice, Dots, Leaf, Meta, Metavariable, Nest, PatternNode, Tree, When } from '../ast.ts';
import type { Token } from './token.ts';

// The makers of pattern nodes. Positions and attached metavariables are settled later (attach-names.ts).

export function leaf(kindName: string, token: Token): Leaf {
  return { is: 'leaf', kind: kind(kindName), token, positions: [], attached: [], field: 0 };
}

/** A keyword or sign, whose kind is its text. */
export function sign(token: Token): Leaf {
  return leaf(token.text, token);
}

export function tree(kindName: string, children: readonly (PatternNode | undefined)[]): Tree {
  return {
    is: 'tree',
    kind: kind(kindName),
    children: children.filter((child) => child !== undefined),
    attached: [],
    field: 0,
  };
}

export function meta(metavariable: Metavariable, token: Token): Meta {
  return { is: 'meta', metavariable, token, positions: [], attached: [], field: 0 };
}

export function dots(token: Token, when: readonly When[] = []): Dots {
  return { is: 'dots', token, when, attached: [], field: 0 };
}

export function nest(open: Token, when: readonly When[], items: readonly PatternNode[], close: Token): Nest {
  const least = open.text === '<+...' ? 1 : 0;
  return { is: 'nest', least, open, close, items, when, attached: [], field: 0 };
}

export function choice(of: 'or' | 'and', branches: readonly (readonly PatternNode[])[]): Choice {
  return { is: 'choice', of, branches, attached: [], field: 0 };
}

/** The node under a field of its parent: `under('arguments', list)`. */
export function under<T extends PatternNode | undefined>(fieldName: string, node: T): T {
  return node && { ...node, field: field(fieldName) };
}
