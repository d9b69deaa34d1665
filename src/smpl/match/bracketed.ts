import { field, kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import { CONDITIONALS } from './kinds.ts';
import { matchElements } from './list.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { matchNamedElements } from './named-elements.ts';
import { leavesTrace } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const COMMA = kind(',');
const NAME = field('name');
const CONDITION = field('condition');

/** Brackets around elements with commas. */
export function matchBracketed(
  matcher: Matcher,
  pattern: Tree,
  node: Node,
  environment: Environment,
): Solutions {
  const nodes = unconditional(matcher, matcher.code.children(node));
  const { tree } = matcher.code;
  const { children } = pattern;
  if (children.length < 2 || nodes.length < 2) return NO_SOLUTION;
  if (isOpen(pattern) && tree.text(nodes[0]) !== '(') return matcher.succeed(environment);
  let solutions = matcher.match(children[0], nodes[0], environment);
  if (solutions.length === 0) return NO_SOLUTION;
  const byName = isByName(pattern) && areByName(matcher, nodes);
  // Without its braces, a list cannot keep what the pattern does not mention.
  const [open] = children;
  const count = elementCount(matcher, nodes);
  const close = children[children.length - 1];
  const isGone = open.is === 'leaf' && isMinus(open) && isMinus(close);
  const goes = byName && isGone;
  if (goes && (patternCount(children) ?? count) !== count) return NO_SOLUTION;
  const elements = byName ? matchNamedElements : matchElements;
  solutions = andThen(solutions, (next) => elements(matcher, inner(children), nodes.slice(1, -1), next));
  const spare = nodes[nodes.length - 2];
  if (isGone && tree.kind[spare] === COMMA && !isComma(children[children.length - 2])) {
    const token = { ...open.token, plusBefore: [], plusAfter: [] };
    const span = { start: tree.start[spare], end: tree.end[spare] };
    solutions = andThen(solutions, (next) => touch(matcher, { ...open, token }, [span], spare, next));
  }
  return andThen(solutions, (next) =>
    matcher.match(children[children.length - 1], nodes[nodes.length - 1], next),
  );
}

const PARAMETERS = kind('parameter_list');

function isMinus(part: PatternNode): boolean {
  return part.is === 'leaf' && part.token.mark === 'minus';
}

// SYSCALL_DEFINE1(name, int, x) { ... }      has no parameters of C, but matches f(...) { ... }
function isOpen({ kind: here, children }: Tree): boolean {
  const isDots = here === PARAMETERS && children.length === 3 && children[1].is === 'dots';
  return isDots && children.every((child) => !('token' in child) || !leavesTrace(child.token));
}

function isComma(part: PatternNode): boolean {
  return part.is === 'leaf' && part.token.text === ',';
}

function elementCount({ code }: Matcher, nodes: readonly Node[]): number {
  return nodes.slice(1, -1).filter((node) => code.tree.text(node) !== ',').length;
}

function patternCount(children: readonly PatternNode[]): number | undefined {
  const items = inner(children).filter((child) => !isComma(child));
  return items.some((child) => child.is === 'dots') ? undefined : items.length;
}

// #if lines among the elements are looked through.
function unconditional({ code }: Matcher, nodes: readonly Node[]): readonly Node[] {
  const { tree } = code;
  if (!nodes.some((node) => CONDITIONALS.has(tree.kind[node]))) return nodes;
  return nodes.flatMap((node) => {
    if (!CONDITIONALS.has(tree.kind[node])) return [node];
    const inner = code
      .children(node)
      .filter(
        (child) =>
          !tree.kindName(child).startsWith('#') &&
          tree.field[child] !== NAME &&
          tree.field[child] !== CONDITION,
      );
    return unconditional({ code } as Matcher, inner);
  });
}

const inners = new WeakMap<readonly PatternNode[], readonly PatternNode[]>();

function inner(children: readonly PatternNode[]): readonly PatternNode[] {
  let made = inners.get(children);
  if (!made) {
    made = children.slice(1, -1);
    inners.set(children, made);
  }
  return made;
}

const INITIALIZERS = kind('initializer_list');
const NAMED_INITIALIZER = kind('initializer_pair');

const byName = new WeakMap<Tree, boolean>();

function isByName(pattern: Tree): boolean {
  let answer = byName.get(pattern);
  if (answer === undefined) {
    const items = inner(pattern.children).filter(
      (child) => child.is !== 'dots' && !(child.is === 'leaf' && child.token.text === ','),
    );
    answer =
      pattern.kind === INITIALIZERS &&
      (items.length > 0 || inner(pattern.children).length === 0) &&
      items.every((child) => child.is === 'tree' && child.kind === NAMED_INITIALIZER);
    byName.set(pattern, answer);
  }
  return answer;
}

function areByName({ code }: Matcher, nodes: readonly Node[]): boolean {
  return nodes.slice(1, -1).every((node) => /^(?:initializer_pair|,)$/.test(code.tree.kindName(node)));
}
