import { NONE, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Insertion } from './marks.ts';

/**
 * Moves whole code that is added before an item of the file, or a field, in front of all of it, of what the pattern does not mention and of the
 * comment above it:
 *
 *     /* says what it does *\/      + here
 *     static int f(void)           and not before `int`
 */
export function beforeItem<Some extends Insertion>(tree: SyntaxTree, insertion: Some): Some {
  const { run, side, anchor } = insertion;
  if (!run.whole || side === 'after') return insertion;
  let item = tree.nodeAt(anchor.start, anchor.end);
  while (item !== NONE && !isItem(tree, item)) item = tree.parent[item];
  if (item === NONE || !isFirst(tree, item, anchor.start)) return insertion;
  const start = commentAbove(tree, tree.start[item]);
  return { ...insertion, anchor: { start, end: Math.max(start + 1, tree.start[item]) } };
}

function isItem(tree: SyntaxTree, node: number): boolean {
  const parent = tree.parent[node];
  return (
    parent !== NONE &&
    /^(?:translation_unit|field_declaration_list|preproc_(?:if|else|elif)\w*)$/.test(tree.kindName(parent))
  );
}

// static __init int f(void)      only what a pattern may leave out stands before
//               ^^^
function isFirst(tree: SyntaxTree, item: number, offset: number): boolean {
  if (!/definition|declaration/.test(tree.kindName(item))) return false;
  return tree
    .children(item)
    .every(
      (child) =>
        tree.start[child] >= offset ||
        (tree.end[child] <= offset && /specifier|qualifier|attribute/.test(tree.kindName(child))),
    );
}

function commentAbove(tree: SyntaxTree, start: number): number {
  const above =
    /(?:^|\n)[ \t]*(\/\*(?:(?!\*\/)[\s\S])*\*\/[ \t\r]*\n[ \t]*|(?:[ \t]*\/\/[^\n]*\n)+[ \t]*)$/.exec(
      tree.source.text.slice(0, start),
    );
  return above ? start - above[1].length : start;
}
