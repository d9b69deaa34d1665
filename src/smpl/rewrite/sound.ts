import { parseC } from '../../c/parse.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import type { Conflict } from './accept.ts';

export interface Sound {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/** Leaves out the edits of those functions (or other items of the file) that would no longer parse. */
export function soundEdits(tree: SyntaxTree, edits: readonly Edit[]): Sound {
  const { source } = tree;
  const before = damage(tree);
  const harms = (some: readonly Edit[]) =>
    damage(parseC(new Source(source.path, applyEdits(source.text, some)))) > before;
  if (edits.length === 0 || !harms(edits)) return { edits, conflicts: [] };
  const items = new Map<number, Edit[]>();
  for (const edit of edits) {
    const item = itemAt(tree, edit.start);
    const group = items.get(item);
    if (group) group.push(edit);
    else items.set(item, [edit]);
  }
  const refused = new Set([...items.values()].filter(harms).flat());
  return {
    edits: edits.filter((edit) => !refused.has(edit)),
    conflicts: [...items.values()]
      .filter((group) => refused.has(group[0]))
      .map(([first]) => ({ at: first.start, reason: 'the changed code would not parse' })),
  };
}

/** The item of the file that holds an offset: a function, a declaration, a directive. */
export function itemAt(tree: SyntaxTree, offset: number): number {
  let node = tree.root + 1;
  while (node < tree.count && tree.end[node] <= offset) node = tree.after[node];
  return node;
}

function damage(tree: SyntaxTree): number {
  let count = 0;
  for (let node = 0; node < tree.count; node++)
    if (tree.kindName(node) === 'ERROR' || tree.isMissing(node)) count++;
  return count;
}
