import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Code } from '../match/code.ts';
import { codeDeclarator } from '../match/declarator.ts';
import { type CType, type Layer, normalBase } from './c-type.ts';

const TYPE = field('type');
const NAME = field('name');
const QUALIFIER = kind('type_qualifier');
const ENUM = kind('enum_specifier');

/** Kinds of nodes that are types with fields. */
export const RECORDS = new Set(['struct_specifier', 'union_specifier'].map(kind));

/** The type that a declaration gives to one of its declarators. */
export function writtenType(
  code: Code,
  holder: Node,
  declarator: Node,
): { name: Node; type: CType } | undefined {
  const { tree } = code;
  const type = tree.child(holder, TYPE);
  if (type === NONE) return undefined;
  const { layers, name } = codeDeclarator(code, declarator);
  const qualifiers = code
    .children(holder)
    .filter((child) => tree.kind[child] === QUALIFIER && tree.start[child] <= tree.end[type])
    .map((child) => tree.text(child));
  return {
    name,
    type: {
      base: baseOf(code, type),
      qualifiers,
      layers: layers
        .filter(({ sort }) => sort !== 'parentheses')
        .map(
          ({ sort, parts }): Layer => ({
            sort: sort as Layer['sort'],
            size:
              sort === 'array'
                ? parts
                    .slice(1, -1)
                    .map((part) => code.tokens(part))
                    .join(' ')
                : '',
          }),
        ),
    },
  };
}

/** `struct s { ... }` is `struct s`; one without a name is named by its place. */
export function baseOf(code: Code, type: Node): string {
  const { tree } = code;
  if (!RECORDS.has(tree.kind[type]) && tree.kind[type] !== ENUM) return normalBase(code.tokens(type));
  const name = tree.child(type, NAME);
  const word = tree.text(tree.firstChild(type));
  return `${word} ${name === NONE ? `#${tree.start[type]}` : tree.text(name)}`;
}
