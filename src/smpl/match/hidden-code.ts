import { field, kind } from '../../c/kinds.ts';
import type { MaskKind } from '../../c/mask.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Source } from '../../text/source.ts';
import { isAlways, type Words } from '../words/formula.ts';
import type { Environment } from './environment.ts';
import { type Fragment, onceRead, readFragment } from './fragment.ts';
import { holdsWords, spanOf } from './holds-words.ts';
import type { Matcher } from './matcher.ts';
import { type Solution, type Solutions, type Span, visitWitness } from './witness.ts';

const VALUE = field('value');
const DEFINITIONS = ['preproc_def', 'preproc_function_def'].map(kind);

/** Looks for a rule's matches in the bodies of macros, which the tree holds as plain text. */
export function findInMacros(
  matcher: Matcher,
  needed: Words,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
): Solutions {
  const { tree } = matcher.code;
  const all: Solution[] = [];
  for (const node of DEFINITIONS.flatMap((one) => [...matcher.code.nodesOfKind(one)])) {
    const value = tree.child(node, VALUE);
    if (value === NONE) continue;
    const span = spanOf(tree, value);
    if (!holdsWords(matcher.code.words, needed, environment, span)) continue;
    const fragment = readBody(tree, value);
    if (!fragment) continue;
    all.push(...find(matcher.inside(fragment.tree)).filter((solution) => staysIn(solution, span)));
  }
  return all;
}

/** The `#define` that an offset lies in. */
export const definitionAt = (tree: SyntaxTree, offset: number): Node =>
  tree.closest(tree.nodeAt(offset), ...DEFINITIONS);

/** The tree of the macro's body that an offset lies in. */
export function macroBodyAt(tree: SyntaxTree, offset: number): SyntaxTree | undefined {
  const definition = definitionAt(tree, offset);
  const value = definition === NONE ? NONE : tree.child(definition, VALUE);
  return value === NONE || offset < tree.start[value] ? undefined : readBody(tree, value)?.tree;
}

function readBody(tree: SyntaxTree, value: Node): Fragment | undefined {
  const span = spanOf(tree, value);
  const frames = PRODUCT.test(tree.text(value)) ? VALUE_FRAMES : BODY_FRAMES;
  return onceRead(tree, span.start, () => readFramed(tree.source, span, frames));
}

// #define AREA(x, y) x * y      is a product, and declares no pointer
const PRODUCT = /^\w+\s*\*\s*\w+\s*$/;

/** Looks for code in `typeof(E)`, which the tree holds as the name of a type. */
export function findInTypeof(
  matcher: Matcher,
  needed: Words,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
): Solutions {
  if (isAlways(needed)) return [];
  const inner = ({ start, end }: Span) => ({
    start: matcher.code.tree.source.text.indexOf('(', start) + 1,
    end: end - 1,
  });
  return findInMasks(matcher, needed, environment, find, { kind: 'typeof', inner, frame: ['', ''] });
}

/** Looks for types in arguments, which the tree holds as names: `container_of(p, struct s, m)`. */
export function findInArguments(
  matcher: Matcher,
  needed: Words,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
): Solutions {
  const inner = (span: Span) => span;
  const frame: Frame = ['sizeof(', ')'];
  return findInMasks(matcher, needed, environment, find, { kind: 'type-argument', inner, frame });
}

interface Hidden {
  readonly kind: MaskKind;
  readonly inner: (span: Span) => Span;
  readonly frame: Frame;
}

function findInMasks(
  matcher: Matcher,
  needed: Words,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
  { kind: wanted, inner, frame: [before, behind] }: Hidden,
): Solutions {
  const { tree } = matcher.code;
  const all: Solution[] = [];
  for (const mask of tree.masks) {
    if (mask.kind !== wanted) continue;
    const span = inner(mask);
    if (!holdsWords(matcher.code.words, needed, environment, span)) continue;
    const fragment = onceRead(tree, span.start, () => readFragment(tree.source, span, before, behind));
    if (fragment) all.push(...find(matcher.inside(fragment.tree)).filter((one) => staysIn(one, span)));
  }
  return all;
}

type Frame = readonly [before: string, behind: string];

const VALUE_FRAMES: readonly Frame[] = [['return ', '']];

// #define POINT(x) { .at = old(x) }        #define SIZE(x) .size = old(x), .kind = 2
const BODY_FRAMES: readonly Frame[] = [
  ['', ''],
  ['int x = ', ''],
  ['int x[] = { ', ' }'],
];

function readFramed(source: Source, span: Span, frames: readonly Frame[]): Fragment | undefined {
  for (const [before, behind] of frames) {
    const fragment = readFragment(source, span, before, behind);
    if (fragment) return fragment;
  }
  return undefined;
}

// What may stand around the hidden branch of an `#if`: nothing, the rest of an expression, or of a list of arguments.
const BRANCH_FRAMES: readonly Frame[] = [
  ['', ''],
  ['0 ', ''],
  ['f(0 ', ')'],
  ['f(', ' 0)'],
  ['if (0 ', ') '],
  ['', ' 0'],
];

/** Looks for code in branches of an `#if` that cuts through a statement: the tree shows only the first of them. */
export function findInBranches(
  matcher: Matcher,
  needed: Words,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
): Solutions {
  if (isAlways(needed)) return [];
  const { source, masks } = matcher.code.tree;
  const all: Solution[] = [];
  for (const mask of masks) {
    if (mask.kind !== 'conditional') continue;
    for (const span of withoutDirectives(source.text, mask)) {
      if (!holdsWords(matcher.code.words, needed, environment, span)) continue;
      const fragment = readFramed(source, span, BRANCH_FRAMES);
      if (!fragment) continue;
      all.push(...find(matcher.inside(fragment.tree)).filter((solution) => staysIn(solution, span)));
    }
  }
  return all;
}

function withoutDirectives(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { 0: line, index } of text.slice(start, end).matchAll(/^[ \t]*#[^\n]*\n?/gm)) {
    if (start + index > from) spans.push({ start: from, end: start + index });
    from = start + index + line.length;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

// The code put around a fragment to read it must not be part of a match.
function staysIn({ witness, environment }: Solution, { start, end }: Span): boolean {
  let inside = true;
  visitWitness(witness, environment, (found) => {
    const spans =
      found.is === 'meeting' ? found.spans : found.is === 'removal' ? [found.span] : [found.declaration];
    if (spans.some((span) => span.start < start || span.end > end)) inside = false;
  });
  return inside;
}
