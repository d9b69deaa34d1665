import type { CFile } from './c-file.ts';
import { normalizeType } from './declarators.ts';
import { type FieldList, fieldNamed, fileScopeOf } from './file-scope.ts';
import { field, kindName } from './kinds.ts';
import { type Declaration, declarationOf, globalDeclaration } from './scopes.ts';
import { NONE, type Node, type SyntaxTree } from './syntax-tree.ts';

const ARGUMENT = field('argument');
const FIELD = field('field');
const FUNCTION = field('function');
const LEFT = field('left');
const OPERATOR = field('operator');
const TYPE = field('type');
const VALUE = field('value');
const CONSEQUENCE = field('consequence');

/**
 * The type of an expression as far as declarations in the file and in the given headers tell it, written as in C
 * without a name: `struct page **`. No conversions, no sizes; undefined where it cannot be told.
 */
export function typeOf(
  file: CFile,
  tree: SyntaxTree,
  expression: Node,
  headers: readonly CFile[] = [],
): string | undefined {
  const of = (node: Node) => (node === NONE ? undefined : typeOf(file, tree, node, headers));
  switch (kindName(tree.kind[expression])) {
    case 'identifier':
      return declarationOf(file, tree, expression, headers)?.type;
    case 'field_expression':
      return fieldOf(file, tree, expression, headers)?.type;
    case 'parenthesized_expression':
      return of(tree.namedChildren(expression).at(-1) ?? NONE);
    case 'subscript_expression':
      return pointee(of(tree.child(expression, ARGUMENT)));
    case 'pointer_expression': {
      const inner = of(tree.child(expression, ARGUMENT));
      if (tree.text(tree.child(expression, OPERATOR)) === '*') return pointee(inner);
      return inner && normalizeType(`${inner} *`);
    }
    case 'cast_expression':
    case 'compound_literal_expression': {
      const type = tree.child(expression, TYPE);
      return type === NONE ? undefined : normalizeType(tree.text(type));
    }
    case 'assignment_expression':
      return of(tree.child(expression, LEFT));
    case 'update_expression':
      return of(tree.child(expression, ARGUMENT));
    case 'conditional_expression':
      return of(tree.child(expression, CONSEQUENCE));
    case 'call_expression':
      return returnType(calledType(file, tree, tree.child(expression, FUNCTION), headers));
    case 'extension_expression':
      return of(tree.child(expression, VALUE));
    case 'string_literal':
    case 'concatenated_string':
      return 'char *';
    case 'number_literal':
    case 'char_literal':
      return 'int';
    case 'sizeof_expression':
      return 'size_t';
    default:
      return undefined;
  }
}

/** The field that `a->b` or `a.b` names, when its struct is defined in the file or a given header. */
export function fieldOf(
  file: CFile,
  tree: SyntaxTree,
  expression: Node,
  headers: readonly CFile[] = [],
): Declaration | undefined {
  const argument = tree.child(expression, ARGUMENT);
  const name = tree.child(expression, FIELD);
  if (argument === NONE || name === NONE) return undefined;
  const type = typeOf(file, tree, argument, headers);
  const list = type === undefined ? undefined : fieldListOf(file, type, headers);
  return list && fieldNamed(list, tree.text(name));
}

/** The fields of a struct type, through pointers, qualifiers and typedefs. */
function fieldListOf(file: CFile, type: string, headers: readonly CFile[] = []): FieldList | undefined {
  let base = baseType(type);
  for (let steps = 0; steps < 8; steps++) {
    for (const candidate of [file, ...headers]) {
      const found = fileScopeOf(candidate).fieldsOf(base);
      if (found) return found;
    }
    const meaning = [file, ...headers]
      .map((candidate) => fileScopeOf(candidate).typedefOf(base))
      .find((found) => found !== undefined);
    if (meaning === undefined) return undefined;
    if (typeof meaning !== 'string') return meaning;
    base = baseType(meaning);
  }
  return undefined;
}

/** `const struct page __user **` is `struct page`. */
function baseType(type: string): string {
  const words = type.replace(/[*([].*$/, '').split(/\s+/);
  const at = words.findIndex((word) => /^(?:struct|union|enum)$/.test(word));
  if (at >= 0) return `${words[at]} ${words[at + 1] ?? ''}`;
  return words.find((word) => word && !/^(?:const|volatile|__\w+)$/.test(word)) ?? '';
}

/** What a pointer or array points to. */
function pointee(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const array = /^(.*?)\s*\[[^\]]*\](.*)$/.exec(type);
  if (array) return normalizeType(array[1] + array[2]);
  const star = type.lastIndexOf('*');
  return star < 0 ? undefined : normalizeType(type.slice(0, star) + type.slice(star + 1));
}

function calledType(
  file: CFile,
  tree: SyntaxTree,
  called: Node,
  headers: readonly CFile[],
): string | undefined {
  if (called === NONE) return undefined;
  if (kindName(tree.kind[called]) !== 'identifier') return typeOf(file, tree, called, headers);
  return (
    declarationOf(file, tree, called, headers)?.type ??
    globalDeclaration(file, tree.text(called), headers)?.type
  );
}

/** `int *(struct x *)` and `int *(*)(struct x *)` return `int *`. */
function returnType(type: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const open = type.indexOf('(');
  return open < 0 ? undefined : normalizeType(type.slice(0, open));
}
