import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode } from '../ast.ts';
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
const STANDS_FOR = new Map([
  ['unsigned', ['int unsigned']],
  ['int unsigned', ['unsigned']],
  ['signed', ['int signed']],
  ['int signed', ['signed']],
  ['int', ['signed', 'int signed']],
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
  const { tree } = matcher.code;
  const leaves = leavesOf(pattern);
  if (leaves.length === 0 || !leaves.every(({ token }) => WORDS.has(token.text))) return NO_SOLUTION;
  const wanted = sorted(leaves.map(({ token }) => token.text));
  const found = sorted(tree.text(type).split(/\s+/));
  if (found !== wanted && !STANDS_FOR.get(wanted)?.includes(found)) return NO_SOLUTION;
  const span = { start: tree.start[type], end: tree.end[type] };
  return leaves.reduce(
    (before, leaf) => andThen(before, (next) => touch(matcher, leaf, [span], type, next)),
    matcher.succeed(environment),
  );
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
