import { field, kind } from '../../c/kinds.ts';
import { NONE } from '../../c/syntax-tree.ts';
import type { Environment } from './environment.ts';
import { readFragment } from './fragment.ts';
import type { Matcher } from './matcher.ts';
import { type Solution, type Solutions, type Span, visitWitness } from './witness.ts';
import { holdsWords, type WordGroups } from './words.ts';

const VALUE = field('value');
const DEFINITIONS = ['preproc_def', 'preproc_function_def'].map(kind);

/** Looks for a rule's matches in the bodies of macros, which the tree holds as plain text. */
export function findInMacros(
  matcher: Matcher,
  needed: WordGroups,
  environment: Environment,
  find: (inside: Matcher) => Solutions,
): Solutions {
  if (needed.length === 0) return [];
  const { tree } = matcher.code;
  const all: Solution[] = [];
  for (const node of DEFINITIONS.flatMap((one) => [...matcher.code.nodesOfKind(one)])) {
    const value = tree.child(node, VALUE);
    if (value === NONE || !holdsWords(tree.text(value), needed, environment)) continue;
    const span = { start: tree.start[value], end: tree.end[value] };
    const fragment = readFragment(tree.source, span);
    if (!fragment) continue;
    all.push(...find(matcher.inside(fragment.tree)).filter((solution) => staysIn(solution, span)));
  }
  return all;
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
