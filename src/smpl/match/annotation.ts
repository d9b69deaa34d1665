import { field, kind } from '../../c/kinds.ts';
import type { Mask } from '../../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { isBlank } from '../../text/without-comments.ts';
import type { Leaf, Meta, PatternNode, Tree } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Code } from './code.ts';
import { codeTokens } from './code-tokens.ts';
import type { Environment } from './environment.ts';
import { readFragment } from './fragment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { leavesOf } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions, type Span } from './witness.ts';

// Annotations are blank in the shadow text, so the pattern's words are compared with the real text.
//
//     static int __init setup(char *p __unused)        struct s { ... } __packed;
//                ^^^^^^               ^^^^^^^^                          ^^^^^^^^

export const ATTRIBUTES = new Set(
  ['attribute_specifier', 'attribute_declaration', 'ms_declspec_modifier'].map(kind),
);
const BODY = field('body');
const TYPE = field('type');
const ARGUMENTS = kind('argument_list');

export function isAttribute(pattern: PatternNode): boolean {
  if (pattern.is === 'meta') return pattern.metavariable.kind === 'attribute';
  return pattern.is === 'tree' && ATTRIBUTES.has(pattern.kind);
}

/** A stretch of code with the annotations right before and behind it. */
export function withAnnotations(code: Code, { start, end }: Span): Span {
  const { annotations } = code;
  const { text } = code.tree.source;
  const grown = { start, end };
  for (const mask of annotations) {
    if (mask.start < grown.end) continue;
    if (!isBlank(text, grown.end, mask.start)) break;
    grown.end = mask.end;
  }
  for (let at = annotations.length - 1; at >= 0; at--) {
    const mask = annotations[at];
    if (mask.end > grown.start) continue;
    if (!isBlank(text, mask.end, grown.start)) break;
    grown.start = mask.start;
  }
  return grown;
}

const HOLDERS = new Set(
  ['parameter_declaration', 'struct_specifier', 'union_specifier', 'enum_specifier'].map(kind),
);

/** What goes with a node that is removed: `struct old __percpu x;` keeps the annotation, `struct old { ... } __packed;` does not. */
export function wholeOf(code: Code, node: Node): Span {
  const { tree } = code;
  const span = { start: tree.start[node], end: tree.end[node] };
  const isWhole = HOLDERS.has(tree.kind[node]) && tree.field[node] !== TYPE;
  return isWhole ? withAnnotations(code, span) : span;
}

/**
 * The annotation behind a part of a type that belongs to it, as it does not in `int __init f(void)`:
 *
 *     (char __user *)p
 *           ^^^^^^
 */
export function annotationBehind({ source, end }: SyntaxTree, node: Node): Span[] {
  ANNOTATION.lastIndex = end[node];
  const found = ANNOTATION.exec(source.text);
  return found ? [{ start: found.index + found[0].length - found[1].length, end: ANNOTATION.lastIndex }] : [];
}

const GAP = String.raw`(?:\s|/\*[^]*?\*/)*`;
const ANNOTATION = new RegExp(String.raw`${GAP}(?<!\w)(__\w+)(?=${GAP}[*)])`, 'y');

/** Matches one attribute with one of those hidden, which is taken from the list. */
export function matchAnnotation(
  matcher: Matcher,
  pattern: PatternNode,
  hidden: Mask[],
  node: Node,
  solutions: Solutions,
): Solutions {
  const { source } = matcher.code.tree;
  for (const [index, mask] of hidden.entries()) {
    const text = source.text.slice(mask.start, mask.end).trim();
    const span = { start: mask.start, end: mask.start + text.length };
    const found = andThen(solutions, (next) => matchOne(matcher, pattern, text, span, node, next));
    if (found.length === 0) continue;
    hidden.splice(index, 1);
    return found;
  }
  return NO_SOLUTION;
}

function matchOne(
  matcher: Matcher,
  pattern: PatternNode,
  text: string,
  span: Span,
  node: Node,
  environment: Environment,
): Solutions {
  const tokens = codeTokens(text);
  const variable = attributeVariable(pattern);
  if (variable) {
    const value = { kind: variable.metavariable.kind, key: tokens, tokens, text };
    return andThen(bindValue(matcher, variable.metavariable, value, environment), (after) =>
      touch(matcher, variable, [span], node, after),
    );
  }
  const leaves = leavesOf(pattern);
  if (leaves.map(({ token }) => token.text).join(' ') === tokens) {
    const isWhole = leaves.every(({ token }) => token.mark === 'minus');
    const places = isWhole ? leaves.map(() => span) : placesOf(leaves, text, span.start);
    return leaves.reduce(
      (before, leaf, at) => andThen(before, (next) => touch(matcher, leaf, [places[at]], node, next)),
      matcher.succeed(environment),
    );
  }
  return pattern.is === 'tree'
    ? matchArguments(matcher, pattern, text, span, node, environment)
    : NO_SOLUTION;
}

// Where each word of an attribute stands in its text.
function placesOf(leaves: readonly Leaf[], text: string, start: number): Span[] {
  let from = 0;
  return leaves.map(({ token }) => {
    const at = text.indexOf(token.text, from);
    from = at + token.text.length;
    return { start: start + at, end: start + from };
  });
}

// __aligned(E)        __attribute__((aligned(E)))
function matchArguments(
  matcher: Matcher,
  { children }: Tree,
  text: string,
  span: Span,
  node: Node,
  environment: Environment,
): Solutions {
  const list = children.find((child) => child.is === 'tree' && child.kind === ARGUMENTS);
  const [name] = children;
  const word = /^\w+/.exec(text)?.[0];
  if (!list || name?.is !== 'leaf' || word !== name.token.text) return NO_SOLUTION;
  const outer = children.filter((child): child is Leaf => child.is === 'leaf' && child !== name);
  const [open, close] = outer;
  const from = open ? text.indexOf('(', text.indexOf('(') + 1) : text.indexOf('(');
  const to = open ? text.lastIndexOf(')', text.length - 2) : text.length - 1;
  if (from < 0 || to < from) return NO_SOLUTION;
  const inner = { start: span.start + from, end: span.start + to + 1 };
  const fragment = readFragment(matcher.code.tree.source, inner, 'f');
  const found = fragment?.tree.descendants(fragment.block, ARGUMENTS)[0];
  if (!fragment || found === undefined) return NO_SOLUTION;
  let solutions = touch(
    matcher,
    name,
    [{ start: span.start, end: span.start + word.length }],
    node,
    environment,
  );
  if (open)
    solutions = andThen(solutions, (next) =>
      touch(matcher, open, [{ start: span.start + text.indexOf('('), end: inner.start }], node, next),
    );
  solutions = andThen(solutions, (next) => matcher.inside(fragment.tree).match(list, found, next));
  return close
    ? andThen(solutions, (next) => touch(matcher, close, [{ start: inner.end, end: span.end }], node, next))
    : solutions;
}

function attributeVariable(pattern: PatternNode): Meta | undefined {
  if (pattern.is === 'meta') return pattern;
  if (pattern.is !== 'tree' || pattern.children.length !== 1) return undefined;
  return attributeVariable(pattern.children[0]);
}

/** `struct s { ... } __packed`: what the pattern says of attributes may stand before the name or behind the fields. */
export function matchTagged(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const attributes = pattern.children.filter(isAttribute);
  const nodes = matcher.code.children(node);
  if (attributes.length === 0) return matcher.matchRow(pattern.children, nodes, environment);
  const others = pattern.children.filter((child) => !attributes.includes(child));
  const span = withAnnotations(matcher.code, { start: tree.start[node], end: tree.end[node] });
  const body = tree.child(node, BODY);
  const hidden = [
    ...matcher.code
      .masksIn(span.start, span.end)
      .filter(({ start, end }) => body === NONE || end <= tree.start[body] || start >= tree.end[body]),
  ];
  let solutions = matcher.matchRow(
    others,
    nodes.filter((child) => !ATTRIBUTES.has(tree.kind[child])),
    environment,
  );
  for (const attribute of attributes)
    solutions = matchAnnotation(matcher, attribute, hidden, node, solutions);
  return solutions;
}
