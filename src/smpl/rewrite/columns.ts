import { field, kind } from '../../c/kinds.ts';
import { NONE, type Node, type SyntaxTree } from '../../c/syntax-tree.ts';
import type { Edit } from '../../text/edit-set.ts';
import type { Patchwork } from './patchwork.ts';
import { columnAfter, lineStart } from './white-space.ts';

const PAIR = kind('initializer_pair');
const EQUALS = kind('=');
const DECLARATOR = field('declarator');
const ROWS = new Set([PAIR, kind('field_declaration'), kind('declaration')]);

/**
 * Puts what was added to a table into its columns:
 *
 *     .probe          = foo_probe,
 *     .remove_new     = foo_remove,
 *                     ^
 */
export function columns(work: Patchwork, tree: SyntaxTree): Edit[] {
  const edits: Edit[] = [];
  for (let node = 0; node < tree.count; node++) {
    if (!ROWS.has(tree.kind[node])) continue;
    const gap = gapOf(tree, node);
    if (!gap || !work.isTouched(tree.start[node], gap.end + 1)) continue;
    const model = [...besides(tree, node)].find(
      (other) => !work.isTouched(tree.start[other], tree.end[other]),
    );
    const wanted = model === undefined ? undefined : spaceLike(work, tree, model, node);
    if (wanted !== undefined && wanted !== work.text.slice(gap.start, gap.end))
      edits.push({ ...gap, text: wanted });
  }
  return edits;
}

/** The white space before `=` of an initialiser, before the first name of a declaration. */
function gapOf(tree: SyntaxTree, node: Node): { start: number; end: number } | undefined {
  const pivot = tree
    .children(node)
    .find((child) =>
      tree.kind[node] === PAIR ? tree.kind[child] === EQUALS : tree.field[child] === DECLARATOR,
    );
  if (pivot === undefined) return undefined;
  const end = tree.start[pivot];
  const [space] = /[ \t]*$/.exec(tree.source.text.slice(tree.start[node], end))!;
  return { start: end - space.length, end };
}

/** Nodes of the same kind in the same list, the nearest first: those above and then those below. */
function* besides(tree: SyntaxTree, node: Node): Generator<Node> {
  const parent = tree.parent[node];
  if (parent === NONE) return;
  const rows = tree.children(parent).filter((child) => tree.kind[child] === tree.kind[node]);
  const at = rows.indexOf(node);
  yield* rows.slice(0, at).reverse();
  yield* rows.slice(at + 1);
}

function spaceLike(work: Patchwork, tree: SyntaxTree, model: Node, node: Node): string | undefined {
  const { text, before } = work;
  const gap = gapOf(tree, model);
  const own = gapOf(tree, node);
  if (!gap || !own) return undefined;
  const space = text.slice(gap.start, gap.end);
  if (!/\t| {2}/.test(space)) return undefined;
  const old = work.oldAt(tree.start[model])!;
  const base = columnAfter(before.slice(lineStart(before, old), old));
  const column = columnAfter(text.slice(tree.start[model], gap.end), base);
  const width = columnAfter(text.slice(tree.start[node], own.start), base);
  if (width >= column) return ' ';
  if (!space.includes('\t') || column % 8 !== 0) return ' '.repeat(column - width);
  return '\t'.repeat((column >> 3) - (width >> 3));
}
