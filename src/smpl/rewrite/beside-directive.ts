import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import { definitionAt } from '../match/hidden-code.ts';
import type { Insertion } from './marks.ts';

/**
 * Moves whole code that a rule has behind a `#define` out of that definition:
 *
 *     #define WIDTH 4
 *                   ^ is a token of the body; what is added behind it is none
 *     + #define HEIGHT 8
 */
export function besideDirective<Some extends Insertion>(tree: SyntaxTree, insertion: Some): Some {
  const { run, side, anchor } = insertion;
  const definition = run.whole && run.behindDirective ? definitionAt(tree, anchor.start) : NONE;
  if (side === 'before' || definition === NONE) return insertion;
  return { ...insertion, anchor: { start: tree.start[definition], end: endOf(tree, definition) } };
}

function endOf(tree: SyntaxTree, definition: Node): number {
  const last = tree.children(definition).findLast((child) => tree.kindName(child) !== '\n')!;
  return tree.start[last] + tree.text(last).trimEnd().length;
}
