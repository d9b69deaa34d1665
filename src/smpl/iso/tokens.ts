import type { PatternNode } from '../ast.ts';
import type { Mark, Token } from '../read/token.ts';

/** The tokens of a pattern in text order; a disjunction gives those of all its branches, clauses of dots none. */
export function tokensOf(node: PatternNode): Token[] {
  switch (node.is) {
    case 'leaf':
    case 'meta':
    case 'dots':
      return [node.token];
    case 'tree':
      return node.children.flatMap(tokensOf);
    case 'nest':
      return [node.open, ...node.items.flatMap(tokensOf), node.close];
    case 'optional':
      return node.items.flatMap(tokensOf);
    case 'choice':
      return node.branches.flat().flatMap(tokensOf);
  }
}

/** The mark that all tokens have, undefined where they differ; `*` does not matter, it changes nothing. */
export function commonMark(tokens: readonly Token[]): Mark | undefined {
  const marks = new Set(tokens.map(({ mark }) => mark));
  if (marks.size <= 1) return tokens[0]?.mark;
  return marks.has('minus') || marks.has('plus') ? undefined : 'context';
}

export function hasPlus({ plusBefore, plusAfter }: Token): boolean {
  return plusBefore.length > 0 || plusAfter.length > 0;
}

/** The node with its first or last token changed; that of each branch of a disjunction; undefined where there is none. */
export function withEdge(
  node: PatternNode,
  edge: 'first' | 'last',
  change: (token: Token) => Token,
): PatternNode | undefined {
  switch (node.is) {
    case 'leaf':
    case 'meta':
    case 'dots':
      return { ...node, token: change(node.token) };
    case 'tree': {
      const at = edge === 'first' ? 0 : node.children.length - 1;
      const changed = node.children[at] && withEdge(node.children[at], edge, change);
      return changed && { ...node, children: node.children.with(at, changed) };
    }
    case 'nest':
      return edge === 'first' ? { ...node, open: change(node.open) } : { ...node, close: change(node.close) };
    case 'choice': {
      const branches = node.branches.map((branch) => {
        const at = edge === 'first' ? 0 : branch.length - 1;
        const changed = branch[at] && withEdge(branch[at], edge, change);
        return changed && branch.with(at, changed);
      });
      return branches.every((branch) => branch !== undefined) ? { ...node, branches } : undefined;
    }
    default:
      return undefined;
  }
}
