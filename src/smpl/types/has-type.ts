import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Metavariable, PatternNode, Tree } from '../ast.ts';
import { bindValue } from '../match/bind.ts';
import { patternParts } from '../match/declaration.ts';
import { patternDeclarator } from '../match/declarator.ts';
import type { Environment } from '../match/environment.ts';
import type { Matcher } from '../match/matcher.ts';
import { childrenOf, tokensOf as tokensIn } from '../match/pattern-facts.ts';
import { isTypeVariable } from '../match/typed.ts';
import { andThen, NO_SOLUTION, type Solutions } from '../match/witness.ts';
import { type CType, normalBase, tokensOf } from './c-type.ts';
import type { Types } from './types.ts';

const DESCRIPTOR = kind('type_descriptor');

/** Does an expression have one of the types that a metavariable asks for? Type metavariables in them bind. */
export function hasType(
  types: Types,
  matcher: Matcher,
  metavariable: Metavariable,
  node: Node,
  environment: Environment,
): Solutions {
  const type = types.typeOf(node);
  if (!type) return NO_SOLUTION;
  const { shape, width } = metavariable;
  if (width !== undefined && type.width === undefined) return NO_SOLUTION;
  if (width !== undefined)
    return andThen(matchWidth(matcher, width, type, environment), (next) =>
      hasType(types, matcher, { ...metavariable, width: undefined }, node, next),
    );
  if (shape) return hasShape(types, shape, type) ? matcher.succeed(environment) : NO_SOLUTION;
  for (const pattern of metavariable.types) {
    let now: CType | undefined = type;
    for (let step = 0; now && step < 10; step++) {
      const found = matchCType(matcher, pattern, now, environment);
      if (found.length > 0) return found;
      now = types.unfolded(now);
    }
  }
  return NO_SOLUTION;
}

function matchWidth(
  matcher: Matcher,
  wanted: NonNullable<Metavariable['width']>,
  { width: text = '' }: CType,
  environment: Environment,
): Solutions {
  if (typeof wanted === 'string') return wanted === text ? matcher.succeed(environment) : NO_SOLUTION;
  return bindValue(matcher, wanted, { kind: wanted.kind, key: text, tokens: text, text }, environment);
}

function hasShape(types: Types, { stars, of }: NonNullable<Metavariable['shape']>, type: CType): boolean {
  let now: CType | undefined = type;
  for (let step = 0; now && step < 10; step++) {
    const other = now.layers.findIndex(({ sort }) => sort !== 'pointer');
    const pointers = other < 0 ? now.layers.length : other;
    if (
      of === 'any'
        ? pointers >= stars
        : pointers === stars && now.layers.length === stars && now.base.startsWith(`${of} `)
    )
      return true;
    now = types.unfolded(now);
  }
  return false;
}

/** Matches a written type with an inferred one. */
function matchCType(
  matcher: Matcher,
  pattern: PatternNode,
  type: CType,
  environment: Environment,
): Solutions {
  if (isTypeVariable(pattern)) return bindType(matcher, pattern.metavariable, type, environment);
  if (pattern.is === 'choice') {
    for (const branch of pattern.branches) {
      const found = branch.length === 1 ? matchCType(matcher, branch[0], type, environment) : NO_SOLUTION;
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  if (pattern.is !== 'tree' || pattern.kind !== DESCRIPTOR)
    return type.layers.length === 0 ? matchBase(matcher, pattern, type, environment) : NO_SOLUTION;
  const { specifiers, type: base, declarators, others } = patternParts(pattern);
  const outer = declarators[0] ?? others.find((child) => child.is === 'tree');
  const layers = patternDeclarator(outer).layers.filter(({ sort }) => sort !== 'parentheses');
  if (layers.length > type.layers.length || !base) return NO_SOLUTION;
  for (const [index, { sort }] of layers.entries()) {
    if (type.layers[index].sort !== sort) return NO_SOLUTION;
  }
  // `const char *` is asked for; `char *` takes a `const char *` too
  const asked = specifiers.flatMap(tokensIn).map(({ text }) => text);
  if (!asked.every((word) => type.qualifiers.includes(word))) return NO_SOLUTION;
  const rest = { ...type, layers: type.layers.slice(layers.length) };
  if (isTypeVariable(base)) return bindType(matcher, base.metavariable, rest, environment);
  return rest.layers.length === 0 ? matchBase(matcher, base, rest, environment) : NO_SOLUTION;
}

function bindType(
  matcher: Matcher,
  metavariable: Metavariable,
  type: CType,
  environment: Environment,
): Solutions {
  const bind = (tokens: string) =>
    bindValue(
      matcher,
      metavariable,
      { kind: 'type', key: tokens, tokens, text: written(tokens) },
      environment,
    );
  const found = bind(tokensOf(type));
  return found.length > 0 || type.qualifiers.length === 0
    ? found
    : bind(tokensOf({ ...type, qualifiers: [] }));
}

function written(tokens: string): string {
  return tokens
    .replace(/\* (?=\*)/g, '*')
    .replace(/@ \[ /, '@[')
    .replace(/ \]/g, ']');
}

function matchBase(matcher: Matcher, pattern: PatternNode, type: CType, environment: Environment): Solutions {
  const words = type.base.split(' ');
  const parts = wordsOf(pattern);
  if (parts.every((part) => part.is === 'leaf')) {
    const base = normalBase(parts.map((part) => (part.is === 'leaf' ? part.token.text : '')).join(' '));
    return base === type.base ? matcher.succeed(environment) : NO_SOLUTION;
  }
  const [sign, variable] = parts;
  if (parts.length === 2 && sign.is === 'leaf' && isTypeVariable(variable))
    return sign.token.text === words[0] && words.length > 1
      ? bindType(matcher, variable.metavariable, { ...type, base: words.slice(1).join(' ') }, environment)
      : NO_SOLUTION;
  if (parts.length !== words.length) return NO_SOLUTION;
  let solutions = matcher.succeed(environment);
  for (const [index, part] of parts.entries()) {
    const text = words[index];
    if (part.is === 'leaf') {
      if (part.token.text !== text) return NO_SOLUTION;
    } else if (part.is === 'meta') {
      const { metavariable } = part;
      solutions = andThen(solutions, (next) =>
        bindValue(matcher, metavariable, { kind: metavariable.kind, key: text, tokens: text, text }, next),
      );
    } else return NO_SOLUTION;
  }
  return solutions;
}

function wordsOf(pattern: PatternNode): PatternNode[] {
  return pattern.is === 'tree'
    ? (pattern as Tree).children.flatMap(wordsOf)
    : pattern.is === 'choice'
      ? childrenOf(pattern).slice(0, 1).flatMap(wordsOf)
      : [pattern];
}
