import { kind } from '../../c/kinds.ts';
import type { PatternNode } from '../ast.ts';
import { isListKind } from './bind-list.ts';

const COMMA = kind(',');

/** An element of a list and the comma behind it. */
export interface Element<T> {
  readonly item: T;
  readonly comma: T | undefined;
}

export type PatternElements = readonly Element<PatternNode>[];

/** More forms than this are not written out. */
const MOST = 64;

const known = new WeakMap<readonly PatternNode[], readonly PatternElements[]>();
const rows = new WeakMap<readonly PatternNode[], PatternElements>();

/**
 * The forms of a list of patterns, in the order in which they are tried: beside dots, the first branch of a disjunction
 * that is found anywhere in the list is the one that counts.
 *
 *     f(..., \(A\|x\), ...)      f(x, A)      is a match of A alone
 *                                     ^
 */
export function formsOf(patterns: readonly PatternNode[]): readonly PatternElements[] {
  let forms = known.get(patterns);
  if (!forms) {
    const elements = patternElements(patterns);
    forms = elements.some(isOfAnyLength) ? expanded(elements) : [elements];
    known.set(patterns, forms);
  }
  return forms;
}

export function patternElements(patterns: readonly PatternNode[]): PatternElements {
  let elements = rows.get(patterns);
  if (!elements) {
    elements = split(patterns, (pattern) => pattern.is === 'leaf' && pattern.kind === COMMA);
    rows.set(patterns, elements);
  }
  return elements;
}

export function split<T>(list: readonly T[], isComma: (item: T) => boolean): Element<T>[] {
  const elements: Element<T>[] = [];
  for (const item of list) {
    const last = elements.at(-1);
    if (!isComma(item)) elements.push({ item, comma: undefined });
    else if (last && last.comma === undefined) elements[elements.length - 1] = { ...last, comma: item };
  }
  return elements;
}

/** A branch of a disjunction in a list, which may be of several elements. */
export function branchElements(
  branch: readonly PatternNode[],
  comma: PatternNode | undefined,
): PatternElements {
  const elements = patternElements(branch);
  return comma ? elements.map((one, at) => (at === elements.length - 1 ? { ...one, comma } : one)) : elements;
}

function isOfAnyLength({ item }: Element<PatternNode>): boolean {
  return item.is === 'dots' || (item.is === 'meta' && isListKind(item.metavariable));
}

function expanded(elements: PatternElements): readonly PatternElements[] {
  let forms: readonly PatternElements[] = [[]];
  for (const element of elements) {
    const { item, comma } = element;
    const isDisjunction = item.is === 'choice' && item.of === 'or' && item.isomorphism === undefined;
    const branches =
      isDisjunction && item.attached.length === 0
        ? item.branches.map((branch) => branchElements(branch, comma))
        : [[element]];
    forms = forms.flatMap((form) => branches.map((branch) => [...form, ...branch]));
    if (forms.length > MOST) return [elements];
  }
  return forms;
}
