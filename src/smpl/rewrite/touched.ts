import { kind } from '../../c/kinds.ts';
import { MacroModel } from '../../c/macro-model.ts';
import { parseStretch } from '../../c/parse.ts';
import { shadowOf } from '../../c/shadow.ts';
import type { SyntaxTree } from '../../c/syntax-tree.ts';
import { topLevelItems } from '../../c/top-level-items.ts';
import type { Edit } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import type { Patchwork } from './patchwork.ts';
import { itemAt } from './sound.ts';

type Stretch = { readonly start: number; readonly end: number };

const FUNCTION = kind('function_definition');

/** The items of a file (functions, declarations) that changes touch, as they stand in the changed text. */
export function itemsAt(before: SyntaxTree, work: Patchwork): readonly Stretch[] {
  return functionsAt(before, work) ?? touched(work.text, work.changes);
}

/** The trees of those where lines can have moved; nothing else is parsed. */
export function treesAt(before: SyntaxTree, work: Patchwork): SyntaxTree[] {
  const { text } = before.source;
  if (work.edits.every((edit) => renamesCall(text, edit))) return [];
  const source = new Source('', work.text);
  return itemsAt(before, work).map(({ start, end }) => parseStretch(source, start, end));
}

// old(x) and fresh(x): the edit is what differs of the names
function renamesCall(text: string, { start, end, text: fresh }: Edit): boolean {
  return /^\w+$/.test(text.slice(start, end) + fresh) && /^\w*\(/.test(text.slice(end, end + 80));
}

/** The functions that hold all changes; undefined where some are elsewhere. */
function functionsAt(before: SyntaxTree, work: Patchwork): Stretch[] | undefined {
  const found = new Map<number, Stretch>();
  for (const edit of work.edits) {
    const item = itemAt(before, edit.start);
    const isInside =
      item < before.count &&
      before.kind[item] === FUNCTION &&
      before.start[item] < edit.start &&
      edit.end < before.end[item];
    if (!isInside) return undefined;
    if (!found.has(item))
      found.set(item, {
        start: work.newAt(before.start[item]),
        end: work.newAt(before.end[item] - 1) + 1,
      });
  }
  return [...found.values()];
}

function touched(text: string, changes: readonly Stretch[]): readonly Stretch[] {
  let next = 0;
  return topLevelItems(shadowOf(text, MacroModel.shipped).live).filter((item) => {
    while (next < changes.length && changes[next].end < item.start) next++;
    return next < changes.length && changes[next].start <= item.end;
  });
}
