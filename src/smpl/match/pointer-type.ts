import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Leaf, PatternNode, Tree } from '../ast.ts';
import { patternParts } from './declaration.ts';
import { codeDeclarator, type PatternLayer, patternDeclarator } from './declarator.ts';
import type { Environment } from './environment.ts';
import { TYPES } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { andThen, NO_SOLUTION, type Solution, type Solutions } from './witness.ts';

const DECLARATOR = field('declarator');
const INIT = kind('init_declarator');
const QUALIFIER = kind('type_qualifier');

/**
 * Finds a qualified or pointer type where a declaration, a parameter, a field, a function or a cast writes it.
 * Qualifiers stand beside the type, and stars with each name:
 *
 *     - const struct a *
 *     + struct b *          struct a const *x, *y;
 *                           ^^^^^^^^^^^^^^^^
 */
export function findPointerTypes(matcher: Matcher, pattern: Tree, environment: Environment): Solutions {
  const { code } = matcher;
  const { specifiers, type, declarators, others } = patternParts(pattern);
  const { layers } = patternDeclarator(declarators[0] ?? others[0]);
  if (!type || layers.some(({ sort }) => sort !== 'pointer')) return [];
  const all: Solution[] = [];
  for (const node of [...TYPES].flatMap((one) => [...code.nodesOfKind(one)]).sort((a, b) => a - b)) {
    const holder = code.tree.parent[node];
    if (holder === NONE) continue;
    let solutions = matchQualifiers(matcher, specifiers, code.children(holder), environment);
    solutions = andThen(solutions, (next) => matcher.match(type as PatternNode, node, next));
    if (solutions.length > 0 && layers.length > 0)
      solutions = matchStars(matcher, layers, code.children(holder), solutions);
    all.push(...solutions);
  }
  return all;
}

function matchQualifiers(
  matcher: Matcher,
  wanted: readonly PatternNode[],
  beside: readonly Node[],
  environment: Environment,
): Solutions {
  if (wanted.length === 0) return matcher.succeed(environment);
  const found = beside.filter((child) => matcher.code.tree.kind[child] === QUALIFIER);
  if (found.length !== wanted.length) return NO_SOLUTION;
  return wanted.reduce(
    (before, one, index) => andThen(before, (next) => matcher.match(one, found[index], next)),
    matcher.succeed(environment),
  );
}

// The stars of the first name meet the pattern; those of the others go with them, if stars go at all.
function matchStars(
  matcher: Matcher,
  layers: readonly PatternLayer[],
  beside: readonly Node[],
  solutions: Solutions,
): Solutions {
  const { tree } = matcher.code;
  const names = beside.filter((child) => tree.field[child] === DECLARATOR);
  if (names.length === 0) return NO_SOLUTION;
  let all = solutions;
  for (const [index, name] of names.entries()) {
    const outer = tree.kind[name] === INIT ? tree.child(name, DECLARATOR) : name;
    const found = codeDeclarator(matcher.code, outer).layers;
    const nearest = found.slice(found.length - layers.length);
    if (nearest.length < layers.length || nearest.some(({ sort }) => sort !== 'pointer')) return NO_SOLUTION;
    for (const [at, layer] of layers.entries()) {
      const { parts } = nearest[at];
      const stars = index === 0 ? layer.parts : layer.parts.map(alone);
      all = andThen(all, (next) => matcher.matchRow(stars, parts, next));
    }
  }
  return all;
}

function alone(part: PatternNode): PatternNode {
  if (part.is !== 'leaf') return part;
  const { token } = part;
  const stays = token.plusAfter.some(({ tokens }) => tokens.at(-1)?.text === '*');
  return {
    ...part,
    token: { ...token, mark: stays ? 'context' : token.mark, plusBefore: [], plusAfter: [] },
  } satisfies Leaf;
}
