import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { Dots, Leaf, Meta, Metavariable } from '../ast.ts';
import { bindText } from './bind.ts';
import { bindComments } from './bind-comments.ts';
import { bindPlace } from './bind-place.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { leavesTrace, variablesOf } from './pattern-facts.ts';
import { isSpacedNumber } from './signed-number.ts';
import { matchString } from './string.ts';
import { andThen, NO_SOLUTION, type Solutions, type Span } from './witness.ts';

/** Signs that the shadow text shows for longer ones, too: `&&out`, the address of a label, and `case 1 ... 5`. */
const SHORTENED = new Set(['&', '|'].map(kind));

/** A token of the pattern meets a token of the code. */
export function meet(matcher: Matcher, leaf: Leaf, node: Node, environment: Environment): Solutions {
  const { tree } = matcher.code;
  const start = tree.start[node];
  const span = { start, end: SHORTENED.has(leaf.kind) ? start + leaf.token.text.length : tree.end[node] };
  const text = tree.source.text.slice(span.start, span.end);
  if (leaf.pieces)
    return andThen(matchString(matcher, leaf, text, environment), (next) =>
      touch(matcher, leaf, [span], node, next),
    );
  const byValue = !matcher.disabled.has('value_format');
  if (!sameToken(text, leaf.token.text, byValue) && !isSpacedNumber(matcher, leaf, node)) {
    matcher.trace?.miss(leaf.token, node, environment);
    return NO_SOLUTION;
  }
  return touch(matcher, leaf, [span], node, environment);
}

/** A part of the pattern stands on these stretches of code: its positions and attached metavariables bind, and edits can follow. */
export function touch(
  matcher: Matcher,
  pattern: Leaf | Meta | Dots,
  spans: readonly Span[],
  node: Node,
  environment: Environment,
): Solutions {
  const isWitnessed = leavesTrace(pattern.token) || hasInheritedPosition(pattern);
  if (isWitnessed && lacksValue(matcher, pattern, environment)) return NO_SOLUTION;
  const meeting = isWitnessed ? { is: 'meeting' as const, pattern, spans } : undefined;
  let solutions: Solutions = [{ environment, witness: meeting }];
  if (pattern.is === 'dots') return solutions;
  for (const position of pattern.positions)
    solutions = andThen(solutions, (next) => bindPlace(matcher, position, spans, next));
  return attach(matcher, pattern.attached, node, solutions);
}

// + f(x)      cannot be added where f is of a rule that did not match
function lacksValue(matcher: Matcher, pattern: Leaf | Meta | Dots, environment: Environment): boolean {
  for (const added of variablesOf(pattern)) {
    const key = added.startsWith('+') ? matcher.names.get(added.slice(1)) : undefined;
    if (key !== undefined && matcher.inherited.has(key) && environment.get(key) === undefined) return true;
  }
  return false;
}

// Of the places that it may be at, the match says which it is.
function hasInheritedPosition(pattern: Leaf | Meta | Dots): boolean {
  return pattern.is !== 'dots' && pattern.positions.some(({ inherited }) => inherited);
}

/** Binds the metavariables attached to a node: `f(x)@E`. */
export function attach(
  matcher: Matcher,
  attached: readonly Metavariable[],
  node: Node,
  solutions: Solutions,
): Solutions {
  const { start, end } = matcher.code.tree;
  let all = solutions;
  for (const metavariable of attached) {
    if (metavariable.kind === 'position') {
      const span = { start: start[node], end: end[node] };
      all = andThen(all, (next) => bindPlace(matcher, metavariable, [span], next));
      continue;
    }
    const bind = metavariable.kind === 'comments' ? bindComments : bindText;
    all = andThen(all, (next) => bind(matcher, metavariable, node, next));
  }
  return all;
}

function sameToken(code: string, pattern: string, byValue: boolean): boolean {
  // `......` is how a semantic patch writes the dots of C.
  if (pattern === '......') return code === '...';
  // # define X      is #define X
  if (pattern.startsWith('#')) return code.replace(/[ \t]/g, '') === pattern;
  return code === pattern || (byValue && isNumber(code) && isNumber(pattern) && sameNumber(code, pattern));
}

const isNumber = (text: string): boolean => /^[0-9]/.test(text);

// 10 and 0xa are one value; a suffix is part of the type and counts.
function sameNumber(a: string, b: string): boolean {
  const [, digits, suffix] = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uUlL]*)$/.exec(a) ?? [];
  const [, others, ending] = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([uUlL]*)$/.exec(b) ?? [];
  if (digits === undefined || others === undefined) return false;
  return numberIn(digits) === numberIn(others) && suffix.toLowerCase() === ending.toLowerCase();
}

function numberIn(digits: string): bigint {
  return /^0[0-7]+$/.test(digits)
    ? BigInt(`0o${digits.slice(1)}`)
    : /^0[89]|^0\d*[89]/.test(digits)
      ? -1n
      : BigInt(digits);
}
