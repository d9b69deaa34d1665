import { field, kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { leavesTrace } from './pattern-facts.ts';
import type { Solutions } from './witness.ts';

const DECLARATION = kind('declaration');
const POINTER = kind('pointer_declarator');
const DECLARATOR = field('declarator');

/**
 * The declarations behind the names of an old-style header; a pattern without any leaves them out.
 *
 *     int f(a, b) int a; char *b; { ... }
 *                 ^^^^^^^^^^^^^^^
 */
export function matchOldStyle(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const wanted = pattern.children.filter((part) => part.is === 'tree' && part.kind === DECLARATION);
  if (wanted.length === 0) return matcher.succeed(environment);
  const { tree } = matcher.code;
  const found = matcher.code.children(node).filter((child) => tree.kind[child] === DECLARATION);
  return matcher.matchRow(wanted, found, environment);
}

/** A pattern's declarator without the stars that the tree does not show of an old-style header; undefined if it changes them. */
export function withoutHiddenStars(
  { code: { tree } }: Matcher,
  declarator: PatternNode,
  node: Node,
): PatternNode | undefined {
  const [start, end] = [tree.start[node], tree.end[node]];
  let left: PatternNode | undefined = declarator;
  for (const mask of tree.masks) {
    if (mask.kind !== 'old-style-header' || mask.start < start || end < mask.end) continue;
    left = left && beneathStar(left);
  }
  return left;
}

function beneathStar(declarator: PatternNode): PatternNode | undefined {
  if (declarator.is !== 'tree' || declarator.kind !== POINTER) return undefined;
  const [star] = declarator.children;
  if (star.is !== 'leaf' || leavesTrace(star.token)) return undefined;
  return declarator.children.find((child) => child.field === DECLARATOR);
}
