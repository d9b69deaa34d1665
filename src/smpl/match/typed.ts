import { kind } from '../../c/kinds.ts';
import type { Mask } from '../../c/mask.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Meta, PatternNode, Tree } from '../ast.ts';
import { ATTRIBUTES, annotationBehind, isAttribute, matchAnnotation, withAnnotations } from './annotation.ts';
import { matchBaseType } from './base-type.ts';
import { bindValue } from './bind.ts';
import {
  type CodeDeclarator,
  type CodeLayer,
  codeDeclarator,
  type PatternLayer,
  patternDeclarator,
} from './declarator.ts';
import type { Environment } from './environment.ts';
import { readFragment } from './fragment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { writeDown } from './type-text.ts';
import { typedForms } from './typed-forms.ts';
import { andThen, NO_SOLUTION, type Solutions, type Span } from './witness.ts';

const QUALIFIER = kind('type_qualifier');
const STORAGE = kind('storage_class_specifier');
const DESCRIPTOR = kind('type_descriptor');
const MACRO_TYPE = kind('macro_type_specifier');

/** One name with its type: of a declaration, a parameter, a field, a function, or abstract in a cast. */
export interface Typed<T, D> {
  readonly specifiers: readonly T[];
  readonly type: T | undefined;
  readonly declarator: D;
  /** In code: where annotations may stand that the shadow text hides. */
  readonly within?: Span;
}

/**
 * Matches type and declarator together: a type metavariable takes all that the pattern's declarator leaves.
 *
 *     T x;          char *x[3];      T is `char *@[3]`
 *     T *x;         char **x;        T is `char *`
 */
export function matchTyped(
  matcher: Matcher,
  wanted: Typed<PatternNode, PatternNode | undefined>,
  found: Typed<Node, Node>,
  environment: Environment,
): Solutions {
  const several = typedForms(wanted);
  if (several?.of === 'and')
    return several.forms.reduce(
      (before, form) => andThen(before, (next) => matchTyped(matcher, form, found, next)),
      matcher.succeed(environment),
    );
  for (const form of several?.forms ?? []) {
    const solutions = matchTyped(matcher, form, found, environment);
    if (solutions.length > 0) return solutions;
  }
  if (several) return NO_SOLUTION;
  const pattern = patternDeclarator(wanted.declarator);
  const declarator = codeDeclarator(matcher.code, found.declarator);
  const spare = declarator.layers.length - pattern.layers.length;
  const takesRest = wanted.type === undefined || isTypeVariable(wanted.type);
  if (spare < 0 || (spare > 0 && !takesRest)) return NO_SOLUTION;
  // T *x;      is no void (*x)(int);
  const inner = declarator.layers.slice(pattern.layers.length);
  if (pattern.layers.length > 0 && inner.some(({ sort }) => sort === 'parentheses')) return NO_SOLUTION;
  for (const [index, { sort }] of pattern.layers.entries())
    if (sort !== declarator.layers[index].sort) return NO_SOLUTION;
  if ((pattern.name === undefined) !== (declarator.name === NONE)) return NO_SOLUTION;
  const { tree } = matcher.code;
  let solutions = matcher.succeed(environment);
  if (pattern.name) {
    const name = pattern.name;
    solutions = andThen(solutions, (next) => matcher.match(name, declarator.name, next));
    if (solutions.length === 0) return solutions;
  }
  const open = [...found.specifiers];
  // const T x;      as `char *const x`, and is no `const char *x`, where only the char is constant
  const pointer = inner[0]?.sort === 'pointer' ? [...inner[0].parts] : undefined;
  const hidden = [...(found.within ? masksAround(matcher, found.within) : [])];
  for (const specifier of wanted.specifiers) {
    const places = isQualifier(specifier) ? (pointer ?? open) : open;
    const shown = matchSpecifier(matcher, specifier, places, solutions);
    solutions =
      shown.length === 0 && isAttribute(specifier)
        ? matchAnnotation(matcher, specifier, hidden, found.type ?? NONE, solutions)
        : shown;
    if (solutions.length === 0) return solutions;
  }
  if (!mayStay(matcher, open) || (hidden.length > 0 && matcher.disabled.has('optional_attributes')))
    return NO_SOLUTION;
  // const int x;      is no `const volatile int x;`
  const isQualified = wanted.specifiers.some(isQualifier);
  if (isQualified && (pointer ?? open).some((node) => tree.kind[node] === QUALIFIER)) return NO_SOLUTION;
  const rest = pointer ? [{ ...inner[0], parts: pointer }, ...inner.slice(1)] : inner;
  solutions = andThen(solutions, (next) =>
    matchType(matcher, wanted.type, found.type, open, rest, declarator, next),
  );
  for (const [index, layer] of pattern.layers.entries()) {
    if (solutions.length === 0) return solutions;
    solutions = andThen(solutions, (next) => matchLayer(matcher, layer, declarator.layers[index], next));
  }
  return solutions;
}

function isQualifier(pattern: PatternNode): boolean {
  return pattern.is === 'tree' && pattern.kind === QUALIFIER;
}

function masksAround({ code }: Matcher, within: Span): readonly Mask[] {
  const { start, end } = withAnnotations(code, within);
  return code.masksIn(start, end);
}

export function isTypeVariable(pattern: PatternNode): pattern is Meta {
  return (
    pattern.is === 'meta' &&
    (pattern.metavariable.kind === 'type' || pattern.metavariable.kind === 'metavariable')
  );
}

// A specifier of the pattern may stand anywhere among those of the code; it is taken from `open`.
function matchSpecifier(
  matcher: Matcher,
  pattern: PatternNode,
  open: Node[],
  solutions: Solutions,
): Solutions {
  for (const [index, node] of open.entries()) {
    const found = andThen(solutions, (next) => matcher.match(pattern, node, next));
    if (found.length === 0) continue;
    open.splice(index, 1);
    return found;
  }
  return NO_SOLUTION;
}

// static const int x;      matches `int x;`, unless the isomorphism that allows it is off
// ^^^^^^ ^^^^^
function mayStay(matcher: Matcher, specifiers: readonly Node[]): boolean {
  if (specifiers.length === 0 || matcher.disabled.size === 0) return true;
  const { tree } = matcher.code;
  return specifiers.every((node) => {
    const here = tree.kind[node];
    if (here === STORAGE) return !matcher.disabled.has('optional_storage');
    if (here === QUALIFIER) return !matcher.disabled.has('optional_qualifier');
    return !matcher.disabled.has('optional_attributes');
  });
}

function matchType(
  matcher: Matcher,
  pattern: PatternNode | undefined,
  type: Node | undefined,
  specifiers: readonly Node[],
  rest: readonly CodeLayer[],
  declarator: CodeDeclarator,
  environment: Environment,
): Solutions {
  if (pattern === undefined) return matcher.succeed(environment);
  if (type === undefined) return NO_SOLUTION;
  if (!isTypeVariable(pattern)) return matchWritten(matcher, pattern, type, environment);
  const { code } = matcher;
  const { tree } = code;
  const qualifiers = specifiers.filter((node) => tree.kind[node] === QUALIFIER);
  const base = [...qualifiers, type].sort((a, b) => a - b);
  const parts = rest.flatMap((layer) => layer.parts).sort((a, b) => a - b);
  const place = declarator.name === NONE ? Number.POSITIVE_INFINITY : tree.start[declarator.name];
  const before = [...base, ...parts.filter((node) => tree.start[node] < place)];
  const behind = parts.filter((node) => tree.start[node] > place);
  const spanOf = (node: Node): Span => ({ start: tree.start[node], end: tree.end[node] });
  const head = before.flatMap((node) => [spanOf(node), ...annotationBehind(tree, node)]);
  const tail = behind.map(spanOf);
  const text = writeDown(tree, head, behind.length > 0 ? '@' : '') + writeDown(tree, tail, '');
  const tokens = [
    ...before.map((node) => code.tokens(node)),
    ...(behind.length > 0 ? ['@'] : []),
    ...behind.map((node) => code.tokens(node)),
  ].join(' ');
  return andThen(
    bindValue(matcher, pattern.metavariable, { kind: 'type', key: tokens, tokens, text }, environment),
    (next) => touch(matcher, pattern, [...head, ...tail], type, next),
  );
}

/** A type that the pattern writes down, whatever other way of writing it the code has. */
export function matchWritten(
  matcher: Matcher,
  pattern: PatternNode,
  type: Node,
  environment: Environment,
): Solutions {
  const found = matcher.match(pattern, type, environment);
  if (found.length > 0) return found;
  if (pattern.is === 'tree' && pattern.kind === MACRO_TYPE)
    return matchTypeof(matcher, pattern, type, environment);
  return matchBaseType(matcher, pattern, type, environment);
}

// typeof(x)      the shadow text shows another type in its place, so what is in the parentheses is read again
function matchTypeof(matcher: Matcher, pattern: Tree, type: Node, environment: Environment): Solutions {
  const { tree } = matcher.code;
  const found = /^(\w+)(\s*\(\s*)([\s\S]*?)(\s*\))$/.exec(tree.text(type));
  const [name, open, inner, close] = pattern.children;
  if (!found || name?.is !== 'leaf' || open?.is !== 'leaf' || close?.is !== 'leaf') return NO_SOLUTION;
  if (plainWord(found[1]) !== plainWord(name.token.text)) return NO_SOLUTION;
  const start = tree.start[type];
  const from = start + found[1].length + found[2].length;
  const span = { start: from, end: from + found[3].length };
  const asksType = inner.is === 'tree' && inner.kind === DESCRIPTOR;
  const fragment = asksType
    ? readFragment(tree.source, span, 'sizeof(', ')')
    : readFragment(tree.source, span);
  if (!fragment) return NO_SOLUTION;
  const [first] = asksType
    ? fragment.tree.descendants(fragment.block, DESCRIPTOR)
    : fragment.tree.namedChildren(fragment.block).map((statement) => fragment.tree.firstChild(statement));
  if (first === undefined) return NO_SOLUTION;
  let solutions = touch(matcher, name, [{ start, end: start + found[1].length }], type, environment);
  solutions = andThen(solutions, (next) =>
    touch(matcher, open, [{ start: start + found[1].length, end: from }], type, next),
  );
  solutions = andThen(solutions, (next) => matcher.inside(fragment.tree).match(inner, first, next));
  return andThen(solutions, (next) =>
    touch(matcher, close, [{ start: span.end, end: tree.end[type] }], type, next),
  );
}

// __typeof__ is typeof
function plainWord(word: string): string {
  return word.replace(/^__(\w+?)(?:__)?$/, '$1');
}

function matchLayer(
  matcher: Matcher,
  layer: PatternLayer,
  node: CodeLayer,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const parts = node.parts.filter((part) => !ATTRIBUTES.has(tree.kind[part]));
  const optional = layer.parts.some(isQualifier)
    ? parts
    : parts.filter((part) => tree.kind[part] !== QUALIFIER);
  return matcher.matchRow(layer.parts, optional, environment);
}
