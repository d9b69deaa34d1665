import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node } from '../../c/syntax-tree.ts';
import type { Leaf, PatternNode, Tree } from '../ast.ts';
import { isAttribute } from './annotation.ts';
import type { Environment } from './environment.ts';
import { fronted, turnedBehind } from './front.ts';
import { SPECIFIERS } from './kinds.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { isWidth, matchNamelessWidth } from './nameless-field.ts';
import { tokensOf } from './pattern-facts.ts';
import { isDisjunction, renewal, typeForms } from './renewal.ts';
import { isTypeVariable, matchTyped } from './typed.ts';
import { andThen, NO_SOLUTION, type Solution, type Solutions, type Span } from './witness.ts';

// Declarations, fields, parameters, typedefs and types in parentheses: specifiers, a type, declarators.

const TYPE = field('type');
const DECLARATOR = field('declarator');
const VALUE = field('value');
const INIT = kind('init_declarator');
const COMMA = kind(',');
const PARAMETER = kind('parameter_declaration');

export interface DeclarationParts<T> {
  readonly specifiers: readonly T[];
  readonly type: T | undefined;
  readonly declarators: readonly T[];
  readonly commas: readonly T[];
  /** The semicolon, a bit field's width, `typedef`. */
  readonly others: readonly T[];
  /** Of code: the whole of it. */
  readonly within?: Span;
}

const known = new WeakMap<Tree, DeclarationParts<PatternNode>>();

export function patternParts(pattern: Tree): DeclarationParts<PatternNode> {
  let parts = known.get(pattern);
  if (!parts) {
    parts = partsOf(
      pattern.children,
      (child) => child.field,
      (child) => (child.is === 'tree' || child.is === 'leaf' ? child.kind : 0),
    );
    known.set(pattern, parts);
  }
  return parts;
}

function codeParts({ code }: Matcher, node: Node): DeclarationParts<Node> {
  const { tree } = code;
  const parts = partsOf(
    code.children(node),
    (child) => tree.field[child],
    (child) => tree.kind[child],
  );
  return { ...parts, within: { start: tree.start[node], end: tree.end[node] } };
}

function partsOf<T>(
  children: readonly T[],
  fieldOf: (child: T) => number,
  kindOf: (child: T) => number,
): DeclarationParts<T> {
  const specifiers: T[] = [];
  const declarators: T[] = [];
  const commas: T[] = [];
  const others: T[] = [];
  let type: T | undefined;
  for (const child of children) {
    if (fieldOf(child) === TYPE) type = child;
    else if (fieldOf(child) === DECLARATOR) declarators.push(child);
    else if (SPECIFIERS.has(kindOf(child)) || isAttributeVariable(child)) specifiers.push(child);
    else if (kindOf(child) === COMMA) commas.push(child);
    else others.push(child);
  }
  return { specifiers, type, declarators, commas, others };
}

function isAttributeVariable(child: unknown): boolean {
  return typeof child === 'object' && isAttribute(child as PatternNode);
}

/** Matches a declaration; where the code declares several names and the pattern one, each of them in turn. */
export function matchDeclaration(
  matcher: Matcher,
  whole: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const isParameter = whole.kind === PARAMETER;
  const { bare, front } = fronted(turnedBehind(whole), (run) => isParameter || run.whole);
  const solutions = matchNames(matcher, bare, node, environment);
  if (!front) return solutions;
  const start = matcher.code.tree.start[node];
  return andThen(solutions, (next) => touch(matcher, front, [{ start, end: start }], node, next));
}

function matchNames(matcher: Matcher, pattern: Tree, node: Node, environment: Environment): Solutions {
  const wanted = patternParts(pattern);
  const found = codeParts(matcher, node);
  if (wanted.declarators.length === 1 && found.declarators.length > 1)
    return found.declarators.flatMap((_, index) =>
      matchOne(matcher, pattern, node, wanted, found, index, environment),
    );
  // (T)x      T is `char *` in (char *)x
  const takesStars =
    wanted.declarators.length === 0 &&
    found.declarators.length === 1 &&
    wanted.type &&
    (isTypeVariable(wanted.type) || wanted.type.is === 'choice');
  if (wanted.declarators.length !== found.declarators.length && !takesStars) return NO_SOLUTION;
  let solutions = isNameless(wanted)
    ? matchNameless(matcher, wanted.others, found, environment)
    : matchOthers(matcher, wanted.others, found.others, environment);
  if (solutions.length === 0) return NO_SOLUTION;
  if (wanted.declarators.length === 0) {
    solutions = andThen(solutions, (next) =>
      matchTyped(
        matcher,
        { ...wanted, declarator: undefined },
        { ...found, declarator: found.declarators[0] ?? NONE },
        next,
      ),
    );
  }
  wanted.declarators.forEach((declarator, index) => {
    solutions = andThen(solutions, (next) =>
      matchDeclarator(matcher, wanted, declarator, found, found.declarators[index], next),
    );
    if (index > 0)
      solutions = andThen(solutions, (next) =>
        matcher.match(wanted.commas[index - 1], found.commas[index - 1], next),
      );
  });
  return solutions;
}

// The type and the semicolon belong to all names of the declaration: what changes there makes a declaration of its own.
function matchOne(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  wanted: DeclarationParts<PatternNode>,
  found: DeclarationParts<Node>,
  index: number,
  environment: Environment,
): Solutions {
  for (const form of typeForms(pattern)) {
    const taken = matchOne(matcher, form, node, patternParts(form), found, index, environment);
    if (taken.length > 0) return taken;
  }
  if (isDisjunction(wanted.type)) return NO_SOLUTION;
  const { tree } = matcher.code;
  const name = found.declarators[index];
  const solutions = andThen(matchOthers(matcher, wanted.others, found.others, environment), (next) =>
    matchDeclarator(matcher, wanted, wanted.declarators[0], found, name, next),
  );
  if (solutions.length === 0) return NO_SOLUTION;
  const renewed = renewal(pattern, wanted);
  const words = new Set(tokensOf(pattern).map(({ text }) => text));
  const kept = found.specifiers.map((specifier) => tree.text(specifier)).filter((text) => !words.has(text));
  const declaration = { start: tree.start[node], end: tree.end[node] };
  const declarator = { start: tree.start[name], end: tree.end[name] };
  const removed = renewed !== undefined || tokensOf(pattern).every(({ mark }) => mark === 'minus');
  return solutions.map(({ environment: after, witness }): Solution => {
    const inner = renewed ? { is: 'meeting' as const, pattern: renewed, spans: [declarator] } : witness;
    return {
      environment: after,
      witness: { is: 'split', declaration, declarator, kept, removed, witness: inner },
    };
  });
}

function isNameless({ declarators, others: [width] }: DeclarationParts<PatternNode>): boolean {
  return declarators.length === 0 && isWidth(width);
}

// unsigned : 4;
function matchNameless(
  matcher: Matcher,
  [width, ...others]: readonly PatternNode[],
  { type, others: found }: DeclarationParts<Node>,
  environment: Environment,
): Solutions {
  if (type === undefined || found.length === 0 || !isWidth(width)) return NO_SOLUTION;
  return andThen(matchNamelessWidth(matcher, width, type, found[0], environment), (next) =>
    matchOthers(matcher, others, found, next),
  );
}

function matchOthers(
  matcher: Matcher,
  wanted: readonly PatternNode[],
  found: readonly Node[],
  environment: Environment,
): Solutions {
  if (wanted.length !== found.length) return NO_SOLUTION;
  let solutions = matcher.succeed(environment);
  for (const [index, part] of wanted.entries()) {
    solutions = andThen(solutions, (next) => matcher.match(part, found[index], next));
    if (solutions.length === 0) return solutions;
  }
  return solutions;
}

function matchDeclarator(
  matcher: Matcher,
  wanted: DeclarationParts<PatternNode>,
  pattern: PatternNode,
  found: DeclarationParts<Node>,
  node: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  if (pattern.is === 'tree' && pattern.kind === INIT) {
    if (tree.kind[node] !== INIT) return NO_SOLUTION;
    const name = pattern.children[0];
    const [equals, value] = pattern.children.slice(-2);
    const attributes = pattern.children.slice(1, -2);
    const nodes = matcher.code.children(node);
    const sign = nodes.find((child) => tree.text(child) === '=');
    const code = tree.child(node, VALUE);
    if (sign === undefined || code === NONE) return NO_SOLUTION;
    const solutions = andThen(matcher.match(equals as Leaf, sign, environment), (next) =>
      matchTyped(
        matcher,
        { ...wanted, specifiers: [...wanted.specifiers, ...attributes], declarator: name },
        { ...found, declarator: tree.child(node, DECLARATOR) },
        next,
      ),
    );
    return andThen(solutions, (next) => matcher.match(value, code, next));
  }
  if (tree.kind[node] === INIT) return NO_SOLUTION;
  return matchTyped(matcher, { ...wanted, declarator: pattern }, { ...found, declarator: node }, environment);
}
