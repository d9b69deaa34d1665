import { kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Choice, PatternNode } from '../ast.ts';
import { isDeclaredName } from './bind.ts';
import type { Environment } from './environment.ts';
import { EXPRESSIONS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { nodeKinds } from './node-kinds.ts';
import type { Solution, Solutions } from './witness.ts';

const CONCATENATED = kind('concatenated_string');
const FIELD_NAME = kind('field_identifier');

/**
 * Matches an expression at each of some nodes, outer ones first. Where an earlier alternative of a disjunction, or form of it,
 * matches, later ones are looked for neither inside nor around it:
 *
 *     ( safe(raw(E)) | - raw(E) + safe(raw(E)) )       leaves safe(raw(x)) alone
 */
export function matchEach(
  matcher: Matcher,
  pattern: PatternNode,
  nodes: readonly Node[],
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const taken: Node[] = [];
  const all: Solution[] = [];
  for (const item of alternativesOf(pattern)) {
    // A name by itself stands for uses of a variable, not for fields and declarations.
    const isName = item.is === 'meta' || (item.is === 'leaf' && !isAnyName(pattern));
    const places = isName ? nodes.filter((node) => isUse(tree, node)) : nodes;
    const free =
      taken.length === 0
        ? places
        : places.filter((node) => !taken.some((one) => tree.contains(one, node) || tree.contains(node, one)));
    const kinds = matcher.trace ? undefined : nodeKinds(item);
    for (const node of free) {
      if (kinds && !kinds.has(tree.kind[node])) continue;
      matcher.trace?.begin(node);
      const found = matcher.match(item, node, environment);
      matcher.trace?.end(found.length > 0);
      if (found.length === 0) continue;
      all.push(...found);
      taken.push(node);
    }
  }
  return all;
}

/** A name under `@r identifier@`: that of a field, a type or a label as well. */
function isAnyName(pattern: PatternNode): boolean {
  return (
    pattern.is === 'choice' &&
    pattern.branches.some(([item]) => item?.is === 'leaf' && item.kind === FIELD_NAME)
  );
}

const known = new WeakMap<PatternNode, readonly PatternNode[]>();

/** The alternatives of a disjunction, and of those in it, the forms that isomorphisms made among them. */
function alternativesOf(pattern: PatternNode): readonly PatternNode[] {
  let list = known.get(pattern);
  if (!list) {
    list = isOfSingles(pattern) ? pattern.branches.flatMap(([item]) => alternativesOf(item)) : [pattern];
    known.set(pattern, list);
  }
  return list;
}

function isOfSingles(pattern: PatternNode): pattern is Choice {
  return (
    pattern.is === 'choice' &&
    pattern.of === 'or' &&
    pattern.attached.length === 0 &&
    pattern.branches.every((branch) => branch.length === 1)
  );
}

// A string beside another is only a part of one.
function isUse(tree: SyntaxTree, node: Node): boolean {
  const isPart = tree.parent[node] !== NONE && tree.kind[tree.parent[node]] === CONCATENATED;
  return EXPRESSIONS.has(tree.kind[node]) && !isDeclaredName(tree, node) && !isPart;
}
