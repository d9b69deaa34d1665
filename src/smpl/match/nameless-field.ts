import { kind } from '../../c/kinds.ts';
import type { Node } from '../../c/syntax-tree.ts';
import type { PatternNode, Tree } from '../ast.ts';
import type { Environment } from './environment.ts';
import { readExpression } from './fragment.ts';
import type { Matcher } from './matcher.ts';
import { touch } from './meet.ts';
import { andThen, NO_SOLUTION, type Solutions } from './witness.ts';

const WIDTH = kind('bitfield_clause');

/** The `: 4` of a field that has no name. */
export function isWidth(part: PatternNode | undefined): part is Tree {
  return part?.is === 'tree' && part.kind === WIDTH;
}

/** Between the type of a field and its semicolon; the shadow text hides it, so it is read again. */
export function matchNamelessWidth(
  matcher: Matcher,
  { children: [colon, width] }: Tree,
  type: Node,
  semicolon: Node,
  environment: Environment,
): Solutions {
  const { source, start, end } = matcher.code.tree;
  const text = source.text.slice(end[type], start[semicolon]);
  const [whole, before, value] = /^(\s*:\s*)(.*?)\s*$/s.exec(text) ?? [];
  if (whole === undefined) return NO_SOLUTION;
  const from = end[type] + before.length;
  const found = readExpression(source, { start: from, end: from + value.length });
  if (!found) return NO_SOLUTION;
  const sign = { start: from - before.trimStart().length, end: from - before.trimStart().length + 1 };
  const solutions =
    colon.is === 'leaf' ? touch(matcher, colon, [sign], type, environment) : matcher.succeed(environment);
  return andThen(solutions, (next) => matcher.inside(found.tree).match(width, found.node, next));
}
