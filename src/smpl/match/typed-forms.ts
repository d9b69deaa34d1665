import { field, kind, kindName } from '../../c/kinds.ts';
import type { PatternNode, Tree } from '../ast.ts';
import { patternDeclarator } from './declarator.ts';
import { SPECIFIERS } from './kinds.ts';
import type { Typed } from './typed.ts';

const DESCRIPTOR = kind('type_descriptor');
const TYPE = field('type');
const DECLARATOR = field('declarator');

type Wanted = Typed<PatternNode, PatternNode | undefined>;

/** All of them are to match, or the first that does. */
export interface TypedForms {
  readonly of: 'and' | 'or';
  readonly forms: readonly Wanted[];
}

const known = new WeakMap<PatternNode, TypedForms>();

/**
 * What several types written for one come to, each by itself and its stars beside the name; undefined where there is one
 * and it has none:
 *
 *     \(char *\|struct s\) x        char *x        struct s x
 */
export function typedForms(wanted: Wanted): TypedForms | undefined {
  const { type } = wanted;
  const isChoice =
    type?.is === 'choice' &&
    type.isomorphism === undefined &&
    type.attached.length === 0 &&
    type.branches.every(({ length }) => length === 1);
  if (!isChoice && !isDescriptor(type)) return undefined;
  const key = wanted.declarator ?? type;
  let made = known.get(key);
  if (!made) {
    const types = isChoice ? type.branches.map(([branch]) => branch) : [type];
    const of = isChoice ? type.of : 'or';
    const forms = types.map((one, at) => written(of === 'and' && at > 0 ? silent(wanted) : wanted, one));
    made = { of, forms };
    known.set(key, made);
  }
  return made;
}

function isDescriptor(type: PatternNode | undefined): type is Tree {
  return type?.is === 'tree' && type.kind === DESCRIPTOR;
}

function written(wanted: Wanted, type: PatternNode): Wanted {
  if (!isDescriptor(type)) return { ...wanted, type: { ...type, field: TYPE } };
  const own = type.children.filter((child) => child.is === 'tree' && SPECIFIERS.has(child.kind));
  const stars = type.children.find(({ field }) => field === DECLARATOR);
  return {
    specifiers: [...wanted.specifiers, ...own],
    type: type.children.find(({ field }) => field === TYPE),
    declarator: stars?.is === 'tree' ? around(stars, wanted.declarator) : wanted.declarator,
  };
}

// char * around x[3]      *x[3]
function around(stars: Tree, name: PatternNode | undefined): Tree {
  if (!name) return stars;
  const isNamed = patternDeclarator(name).name !== undefined;
  const own = kindName(stars.kind);
  const at = stars.children.findIndex(
    (child) => child.is === 'tree' && /_declarator$/.test(kindName(child.kind)),
  );
  const inner = stars.children[at];
  const nested = inner?.is === 'tree' ? around(inner, name) : name;
  const child = { ...nested, field: /parenthesized/.test(own) ? 0 : DECLARATOR };
  const children =
    at >= 0
      ? stars.children.with(at, child)
      : /pointer/.test(own)
        ? [...stars.children, child]
        : [child, ...stars.children];
  return { ...stars, kind: isNamed ? kind(own.replace(/^abstract_/, '')) : stars.kind, children };
}

// What one form changes is not changed once more by the next.
function silent({ specifiers, type, declarator }: Wanted): Wanted {
  return { specifiers: specifiers.map(unmarked), type, declarator: declarator && unmarked(declarator) };
}

function unmarked(node: PatternNode): PatternNode {
  if (node.is === 'tree') return { ...node, attached: [], children: node.children.map(unmarked) };
  if (node.is !== 'leaf' && node.is !== 'meta') return node;
  const token = { ...node.token, mark: 'context' as const, plusBefore: [], plusAfter: [] };
  return { ...node, token, attached: [], positions: [] };
}
