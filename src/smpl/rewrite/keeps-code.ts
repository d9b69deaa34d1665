import { kind } from '../../c/kinds.ts';
import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import { PIECES } from '../match/code-tokens.ts';
import type { Span } from '../match/witness.ts';

const COMMENT = kind('comment');

/**
 * Does an edit leave all words in the code that no match removes? Layout may move them, but not lose them.
 *
 *     - a();            removed, as is c(); what stands between is not
 *       b();
 *     - c();
 */
export function keepsCode(tree: SyntaxTree, edit: Edit, removed: readonly Span[]): boolean {
  const inside = removed.filter(({ start, end }) => start < edit.end && edit.start < end);
  if (inside.some(({ start, end }) => start <= edit.start && edit.end <= end)) return true;
  const kept = wordsOf(tree.source.text.slice(edit.start, edit.end))
    .map(({ word, at }) => ({ word, at: at + edit.start }))
    .filter(({ at }) => !inside.some(({ start, end }) => start <= at && at < end))
    .filter(({ word, at }) => !isComment(tree, at) && !(word === 'void' && isNoParameter(tree, at)));
  let next = 0;
  for (const { word } of wordsOf(edit.text)) if (next < kept.length && word === kept[next].word) next++;
  return next === kept.length;
}

// f(void)      is no longer so when it gets a parameter
//   ^^^^
function isNoParameter({ source: { text } }: SyntaxTree, offset: number): boolean {
  return (
    /\(\s*$/.test(text.slice(Math.max(0, offset - 80), offset)) &&
    /^void\s*\)/.test(text.slice(offset, offset + 80))
  );
}

function isComment(tree: SyntaxTree, offset: number): boolean {
  const node = tree.nodeAt(offset);
  return node !== NONE && tree.kind[node] === COMMENT;
}

function wordsOf(code: string): { word: string; at: number }[] {
  return [...code.matchAll(PIECES)]
    .filter(([piece]) => /^["'\w]/.test(piece))
    .map((match) => ({ word: match[0], at: match.index }));
}
