import { kind } from '../../c/kinds.ts';
import { MacroModel } from '../../c/macro-model.ts';
import { parseC } from '../../c/parse.ts';
import type { Node, SyntaxTree } from '../../c/syntax-tree.ts';
import { applyEdits, type Edit, sortEdits } from '../../text/edit-set.ts';
import { Source } from '../../text/source.ts';
import type { Span } from '../match/witness.ts';
import { isReserved } from '../read/vocabulary.ts';
import type { Conflict } from './accept.ts';
import { keepsCode } from './keeps-code.ts';
import { loosePunctuation } from './loose-punctuation.ts';

const STORAGE = kind('storage_class_specifier');
const POINTER = kind('pointer_expression');
const TYPE_NAME = kind('type_identifier');
const CLASSES = /^(?:static|extern|register|typedef)$/;

export interface Sound {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Leaves out the edits of those functions (or other items of the file) that would no longer parse, or would lose code that no match
 * removes.
 */
export function soundEdits(tree: SyntaxTree, edits: readonly Edit[], removed: readonly Span[]): Sound {
  const items = new Map<number, Edit[]>();
  for (const edit of edits) {
    const item = itemAt(tree, edit.start);
    const group = items.get(item);
    if (group) group.push(edit);
    else items.set(item, [edit]);
  }
  const conflicts: Conflict[] = [];
  const sound: Edit[] = [];
  for (const [item, group] of items) {
    const reason = !group.every((edit) => keepsCode(tree, edit, removed))
      ? 'the change would take other code along'
      : harms(tree, item, group)
        ? 'the changed code would not parse'
        : undefined;
    if (reason === undefined) sound.push(...group);
    else conflicts.push({ at: group[0].start, reason });
  }
  return { edits: sortEdits(sound), conflicts };
}

/** The item of the file that holds an offset: a function, a declaration, a directive. */
export function itemAt(tree: SyntaxTree, offset: number): number {
  let node = tree.root + 1;
  while (node < tree.count && tree.end[node] <= offset) node = tree.after[node];
  return node;
}

/** Does an item have more that does not parse with the edits than without them? */
function harms(tree: SyntaxTree, item: number, edits: readonly Edit[]): boolean {
  const { text } = tree.source;
  if (edits.every((edit) => keepsForm(text, edit))) return false;
  const [start, end] = item < tree.count ? [tree.start[item], tree.end[item]] : [edits[0].start, 0];
  const hidden = edits.flatMap((edit) => [maskAround(tree, edit.start), maskAround(tree, edit.end)]);
  const from = Math.min(start, ...hidden.map((mask) => mask.start));
  const before = text.slice(from, Math.max(end, ...hidden.map((mask) => mask.end)));
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const changed = applyEdits(before, moved);
  if (tornConditionals(changed) > tornConditionals(before)) return true;
  if (loosePunctuation(changed) > loosePunctuation(before)) return true;
  const after = damage(changed);
  return after > 0 && after > damage(before);
}

// struct s { ... } __attribute__((packed));      the item ends before what the tree hides
function maskAround({ masks }: SyntaxTree, offset: number): Span {
  return masks.find(({ start, end }) => start < offset && offset < end) ?? { start: offset, end: offset };
}

// old(x) and fresh(x): a name for a name
function keepsForm(text: string, { start, end, text: fresh }: Edit): boolean {
  return (
    isName(fresh) && isName(text.slice(start, end)) && !isNamePart(text, start - 1) && !isNamePart(text, end)
  );
}

const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text) && !isReserved(text);
const isNamePart = (text: string, at: number): boolean => /\w/.test(text.charAt(at));

/** Conditionals that do not begin their line: `{#if X`. */
function tornConditionals(text: string): number {
  return text.match(/^[ \t]*[^\s#"'/*][^\n"'/*]*#[ \t]*(?:ifn?def|if|elif|else|endif)\b/gm)?.length ?? 0;
}

function damage(text: string): number {
  const tree = parseC(new Source('', text), MacroModel.shipped);
  let count = 0;
  for (let node = 0; node < tree.count; node++)
    if (tree.kindName(node) === 'ERROR' || tree.isMissing(node) || isOdd(tree, node)) count++;
  return count;
}

const isOdd = (tree: SyntaxTree, node: Node): boolean =>
  isSecondStorage(tree, node) || isLabelAddress(tree, node) || isLooseElse(tree, node);

// if (&& a)      is the address of a label to the grammar
function isLabelAddress(tree: SyntaxTree, node: Node): boolean {
  return tree.kind[node] === POINTER && tree.text(node).startsWith('&&');
}

// if (x) a(); b(); else c();      is a declaration of c() to the grammar
//                  ^^^^
const isLooseElse = (tree: SyntaxTree, node: Node): boolean =>
  tree.kind[node] === TYPE_NAME && tree.text(node) === 'else';

// static extern int x;
//        ^^^^^^
function isSecondStorage(tree: SyntaxTree, node: Node): boolean {
  const isStorage = (one: Node) => tree.kind[one] === STORAGE && CLASSES.test(tree.text(one));
  return (
    isStorage(node) && tree.children(tree.parent[node]).some((other) => other < node && isStorage(other))
  );
}
