import { MacroModel } from '../../c/macro-model.ts';
import { parseShadow } from '../../c/parse.ts';
import { shadowOf } from '../../c/shadow.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { itemAt as topLevelItemAt, topLevelItems } from '../../c/top-level-items.ts';
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
  const harms = (some: readonly Edit[]): boolean => {
    const after = damageAt(applyEdits(source.text, some), placesAfter(some));
    return (
      after > 0 &&
      after >
        damageAt(
          source.text,
          some.map(({ start }) => start),
        )
    );
  };
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

/** Where the edits begin in the text that they make. */
function placesAfter(edits: readonly Edit[]): number[] {
  let grown = 0;
  return edits.map(({ start, end, text }) => {
    const place = start + grown;
    grown += text.length - (end - start);
    return place;
  });
}

/**
 * How much does not parse in the items of the file that hold the offsets; nothing else is parsed. The tree that rules match in
 * will not do: it has no body for a function that lost the words that they look for.
 */
function damageAt(text: string, offsets: readonly number[]): number {
  const source = new Source('', text);
  const shadow = shadowOf(text, MacroModel.shipped);
  const all = topLevelItems(shadow.live);
  const items = new Set(offsets.map((offset) => topLevelItemAt(all, offset)));
  let count = 0;
  for (const item of items) if (item) count += damage(parseShadow(source, shadow, item.start, item.end));
  return count;
}

function damage(tree: SyntaxTree): number {
  let count = 0;
  for (let node = 0; node < tree.count; node++)
    if (tree.kindName(node) === 'ERROR' || tree.isMissing(node)) count++;
  return count;
}
