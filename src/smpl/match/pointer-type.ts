import { field, kind } from '../../c/kinds.ts';
import { NONE } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import { patternParts } from './declaration.ts';
import { codeDeclarator, patternDeclarator } from './declarator.ts';
import type { Environment } from './environment.ts';
import { TYPES } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { andThen, type Solution, type Solutions } from './witness.ts';

const DECLARATOR = field('declarator');
const INIT = kind('init_declarator');

/**
 * Finds a pointer type where a declaration, a parameter, a field, a function or a cast writes it. The stars stand with
 * the name, so a declaration of several names is left alone.
 *
 *     - struct a *
 *     + struct b *          struct a **x;
 *                           ^^^^^^^^^^
 */
export function findPointerTypes(matcher: Matcher, pattern: Tree, environment: Environment): Solutions {
  const { code } = matcher;
  const { tree } = code;
  const { type, declarators, others } = patternParts(pattern);
  const { layers } = patternDeclarator(declarators[0] ?? others[0]);
  if (!type || layers.length === 0 || layers.some(({ sort }) => sort !== 'pointer')) return [];
  const all: Solution[] = [];
  for (const node of [...TYPES].flatMap((one) => [...code.nodesOfKind(one)]).sort((a, b) => a - b)) {
    const holder = tree.parent[node];
    const names =
      holder === NONE ? [] : code.children(holder).filter((child) => tree.field[child] === DECLARATOR);
    if (names.length !== 1) continue;
    const [name] = names;
    const outer = tree.kind[name] === INIT ? tree.child(name, DECLARATOR) : name;
    const found = codeDeclarator(code, outer).layers;
    const nearest = found.slice(found.length - layers.length);
    if (nearest.length < layers.length || nearest.some(({ sort }) => sort !== 'pointer')) continue;
    let solutions = matcher.match(type as PatternNode, node, environment);
    for (const [index, layer] of layers.entries()) {
      const { parts } = nearest[index];
      solutions = andThen(solutions, (next) => matcher.matchRow(layer.parts, parts, next));
    }
    all.push(...solutions);
  }
  return all;
}
