import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import { matchDeclaration } from './declaration.ts';
import type { Environment } from './environment.ts';
import { readFragment } from './fragment.ts';
import type { Matcher } from './matcher.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

const DESCRIPTOR = kind('type_descriptor');
const IDENTIFIER = kind('identifier');

/**
 * A type in parentheses or as a macro's argument. Where an expression is expected the tree shows it as a name of the same
 * length, so it is read again:
 *
 *     container_of(p, struct page, lru)
 *                     ^^^^^^^^^^^
 */
export function matchTypeName(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  if (tree.kind[node] !== IDENTIFIER) return matchDeclaration(matcher, pattern, node, environment);
  const text = tree.text(node);
  if (!mayBe(matcher, pattern, text)) return NO_SOLUTION;
  const head = 'sizeof(';
  const fragment = readFragment(tree.source, { start: tree.start[node], end: tree.end[node] }, head, ')');
  const descriptor = fragment?.tree.descendants(fragment.block, DESCRIPTOR)[0];
  if (!fragment) return NO_SOLUTION;
  // sizeof(foo)      is read as a variable's, whatever foo is
  if (descriptor === undefined)
    return pattern.children.length === 1
      ? matcher.match(pattern.children[0], node, environment)
      : NO_SOLUTION;
  return matchDeclaration(matcher.inside(fragment.tree), pattern, descriptor, environment);
}

function mayBe(matcher: Matcher, pattern: PatternNode, text: string): boolean {
  if (pattern.is === 'choice')
    return pattern.branches.some((branch) => branch.every((part) => mayBe(matcher, part, text)));
  if (pattern.is === 'tree') return pattern.children.every((part) => mayBe(matcher, part, text));
  if (pattern.is !== 'leaf' || pattern.token.kind !== 'word') return true;
  return text.includes(pattern.token.text) || matcher.names.has(pattern.token.text);
}
