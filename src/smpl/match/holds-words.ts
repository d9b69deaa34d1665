import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import { holds, type Words } from '../words/formula.ts';
import type { TextWords } from '../words/text-words.ts';
import type { Environment } from './environment.ts';
import type { Span } from './witness.ts';

/** Can code hold a match of a pattern with these words, inherited metavariables being bound? */
export function holdsWords(places: TextWords, words: Words, environment: Environment, span?: Span): boolean {
  return holds(
    words,
    (word) => places.has(word, span?.start, span?.end),
    (key) => environment.get(key)?.text,
  );
}

export const spanOf = (tree: SyntaxTree, node: Node): Span => ({
  start: tree.start[node],
  end: tree.end[node],
});
