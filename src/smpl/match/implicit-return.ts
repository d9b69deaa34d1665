import { kind } from '../../c/kinds.ts';
import type { Leaf, PatternNode } from '../ast.ts';
import type { Environment } from './environment.ts';
import type { Flow } from './flow.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { tokensOf } from './pattern-facts.ts';
import { NO_SOLUTION, type Solutions } from './witness.ts';

const RETURN = kind('return_statement');

/** `return E;`, or one of the forms that isomorphisms give it. */
export function isReturn(item: PatternNode | undefined): boolean {
  if (item?.is === 'choice')
    return item.branches.every(([first, ...others]) => others.length === 0 && isReturn(first));
  return item?.is === 'tree' && item.kind === RETURN;
}

/**
 * Control that comes to the end of a function returns, though nobody wrote so. What is added before the `return;` of the pattern
 * is added there, and so is what replaces it; nothing is taken away.
 *
 *     void f(void) { a(); }
 *                         ^ return;
 */
export function matchImplicitReturn(
  matcher: Matcher,
  flow: Flow,
  item: PatternNode,
  environment: Environment,
): Solutions {
  const word = bareReturn(item);
  if (!word) return NO_SOLUTION;
  const { end } = matcher.code.tree;
  const brace = { start: end[flow.fn.body] - 1, end: end[flow.fn.body] };
  return touch(matcher, word, [brace], flow.fn.body, environment);
}

/** Is this a `return;` that code need not have? */
export function mayBeImplicit(item: PatternNode): boolean {
  return bareReturn(item) !== undefined;
}

function bareReturn(item: PatternNode): Leaf | undefined {
  if (item.is === 'choice') return item.branches.flatMap(([first]) => (first && bareReturn(first)) ?? [])[0];
  if (item.is !== 'tree' || item.kind !== RETURN || item.children.length !== 2) return undefined;
  const [word] = item.children;
  const tokens = tokensOf(item);
  const behind = tokens.flatMap(({ plusAfter }) => plusAfter);
  const goes = tokens.every(({ mark }) => mark === 'minus');
  const stays = tokens.every(({ mark }) => mark !== 'minus') && behind.length === 0;
  if (word.is !== 'leaf' || !(goes || stays)) return undefined;
  const plusBefore = [...word.token.plusBefore, ...behind];
  const mark = goes ? ('context' as const) : word.token.mark;
  const token = { ...word.token, mark, plusBefore, plusAfter: [] };
  return { ...word, token };
}
