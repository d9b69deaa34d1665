import { field, kind } from '../../c/kinds.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import type { Choice, PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import type { Solution, Solutions } from './witness.ts';

/**
 * Matches an expression at each of some nodes, outer ones first. Where an earlier alternative of a disjunction matches, later
 * ones are not looked for inside:
 *
 *     ( safe(raw(E)) | - raw(E) + safe(raw(E)) )       leaves safe(raw(x)) alone
 */
export function matchEach(
  matcher: Matcher,
  pattern: PatternNode,
  candidates: readonly Node[],
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const nodes = isAnyName(pattern) ? candidates : candidates.filter((node) => !isNoUse(tree, node));
  const all: Solution[] = [];
  if (!isWritten(pattern)) {
    for (const node of nodes) {
      matcher.trace?.begin(node);
      for (const found of matcher.match(pattern, node, environment)) all.push(found);
    }
    return all;
  }
  const taken: { node: Node; branch: number }[] = [];
  for (const node of nodes) {
    const outer = taken.filter((one) => tree.contains(one.node, node)).map(({ branch }) => branch);
    const limit = outer.length > 0 ? Math.min(...outer) : pattern.branches.length;
    for (const [branch, [item]] of pattern.branches.entries()) {
      const found = matcher.match(item, node, environment);
      if (found.length === 0) continue;
      if (branch > limit) break;
      all.push(...found);
      taken.push({ node, branch });
      break;
    }
  }
  return all;
}

const IDENTIFIER = kind('identifier');
const OTHER_NAMES = new Set([
  kind('field_identifier'),
  kind('type_identifier'),
  kind('statement_identifier'),
]);
const DECLARED = new Set([field('declarator'), field('name')]);

// struct x *x;  p->x     declares x, or is a name of another kind, and is no use of it
//        ^  ^      ^
function isNoUse(tree: SyntaxTree, node: Node): boolean {
  if (OTHER_NAMES.has(tree.kind[node])) return true;
  return tree.kind[node] === IDENTIFIER && DECLARED.has(tree.field[node]);
}

/** A name under `@r identifier@`: that of a field, a type or a label as well. */
function isAnyName(pattern: PatternNode): boolean {
  return (
    pattern.is === 'choice' &&
    pattern.branches.some(([item]) => item?.is === 'leaf' && OTHER_NAMES.has(item.kind))
  );
}

/** A disjunction that stands in the rule, not one that an isomorphism made. */
function isWritten(pattern: PatternNode): pattern is Choice {
  return (
    pattern.is === 'choice' &&
    pattern.of === 'or' &&
    pattern.isomorphism === undefined &&
    pattern.attached.length === 0 &&
    pattern.branches.every((branch) => branch.length === 1)
  );
}
