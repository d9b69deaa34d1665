import type { Node } from '../../c/syntax-tree.ts';
import type { Leaf, Meta, PatternNode } from '../ast.ts';
import { bindValue } from './bind.ts';
import type { Environment } from './environment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { leavesOf } from './pattern-facts.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

// The words of C's own types come in any order, and some may be left out:
//
//     unsigned        unsigned int
//     int             signed            signed int
//     unsigned long   long unsigned
const STANDS_FOR: ReadonlyMap<string, { readonly others: readonly string[]; readonly isomorphism?: string }> =
  new Map([
    ['unsigned', { others: ['int unsigned'], isomorphism: 'add_int1' }],
    ['int unsigned', { others: ['unsigned'] }],
    ['signed', { others: ['int signed'], isomorphism: 'add_int2' }],
    ['int signed', { others: ['signed'] }],
    ['int', { others: ['signed', 'int signed'], isomorphism: 'add_signed' }],
  ]);
const WORDS = new Set(['int', 'char', 'short', 'long', 'signed', 'unsigned', 'float', 'double']);

/** A type of C's own words against another way of writing it; what is missing in the code stands on all of it. */
export function matchBaseType(
  matcher: Matcher,
  pattern: PatternNode,
  type: Node,
  environment: Environment,
): Solutions {
  if (pattern.is === 'choice') {
    for (const [branch] of pattern.branches) {
      const found = matchBaseType(matcher, branch, type, environment);
      if (found.length > 0) return found;
    }
    return NO_SOLUTION;
  }
  const [sign, variable] = pattern.is === 'tree' ? pattern.children : [];
  if (sign?.is === 'leaf' && WORDS.has(sign.token.text) && variable?.is === 'meta')
    return matchSigned(matcher, sign, variable, type, environment);
  const { tree } = matcher.code;
  const leaves = leavesOf(pattern);
  if (leaves.length === 0 || !leaves.every(({ token }) => WORDS.has(token.text))) return NO_SOLUTION;
  const wanted = sorted(leaves.map(({ token }) => token.text));
  const found = sorted(tree.text(type).split(/\s+/));
  if (found !== wanted && !standsFor(matcher, wanted, found)) return NO_SOLUTION;
  const span = { start: tree.start[type], end: tree.end[type] };
  return leaves.reduce(
    (before, leaf) => andThen(before, (next) => touch(matcher, leaf, [span], type, next)),
    matcher.succeed(environment),
  );
}

function standsFor({ disabled }: Matcher, wanted: string, found: string): boolean {
  const { others = [], isomorphism } = STANDS_FOR.get(wanted) ?? {};
  return others.includes(found) && !(isomorphism && disabled.has(isomorphism));
}

// unsigned T      unsigned long int: T is `long int`; a mere `unsigned` leaves nothing for it
function matchSigned(
  matcher: Matcher,
  sign: Leaf,
  variable: Meta,
  type: Node,
  environment: Environment,
): Solutions {
  const { tree } = matcher.code;
  const [first, ...others] = tree.children(type);
  if (first === undefined || others.length === 0) return NO_SOLUTION;
  const span = { start: tree.start[others[0]], end: tree.end[type] };
  const tokens = others.map((node) => matcher.code.tokens(node)).join(' ');
  const binding = { kind: 'type' as const, key: tokens, tokens, text: tokens };
  const solutions = andThen(matcher.match(sign, first, environment), (next) =>
    bindValue(matcher, variable.metavariable, binding, next),
  );
  return andThen(solutions, (next) => touch(matcher, variable, [span], others[0], next));
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
